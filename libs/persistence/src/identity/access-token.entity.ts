import { Entity, PrimaryColumn } from 'typeorm';
import { Parent, Text } from '../plan/columns.js';
import { AccountEntity } from './account.entity.js';

/** A token for programs. It is shown once; the store holds its hash. */
@Entity('access_token')
export class AccessTokenEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => AccountEntity)
  accountId!: string;

  @Text()
  name!: string;

  @Text({ unique: true })
  secretHash!: string;

  @Text()
  createdAt!: string;

  @Text({ nullable: true })
  expiresAt!: string | null;

  @Text({ nullable: true })
  revokedAt!: string | null;

  /** To the hour: reading does not become writing with every request. */
  @Text({ nullable: true })
  lastUsedAt!: string | null;
}
