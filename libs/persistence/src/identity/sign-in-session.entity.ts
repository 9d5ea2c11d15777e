import { Entity, PrimaryColumn } from 'typeorm';
import { Parent, Text } from '../plan/columns.js';
import { AccountEntity } from './account.entity.js';

/** A signed-in browser. The cookie holds the secret; the store holds its hash. */
@Entity('sign_in_session')
export class SignInSessionEntity {
  @PrimaryColumn('text')
  secretHash!: string;

  @Parent(() => AccountEntity)
  accountId!: string;

  @Text()
  createdAt!: string;

  @Text()
  expiresAt!: string;
}
