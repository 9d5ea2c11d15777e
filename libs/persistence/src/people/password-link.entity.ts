import { Entity, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../identity/account.entity.js';
import { Parent, Text } from '../plan/columns.js';

/** A link by which the holder of an account sets its password, once. The store holds the hash of its secret. */
@Entity('password_link')
export class PasswordLinkEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => AccountEntity)
  accountId!: string;

  @Text({ unique: true })
  secretHash!: string;

  @Text()
  createdAt!: string;

  @Text()
  expiresAt!: string;

  /** When it was used, or was replaced by another one. */
  @Text({ nullable: true })
  endedAt!: string | null;
}
