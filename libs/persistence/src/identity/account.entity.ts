import { Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@roadbook/domain';
import { Flag, Json, Text } from '../plan/columns.js';

/** A person's account. The history names it by its id only, so that the person can be forgotten. */
@Entity('account')
export class AccountEntity {
  @PrimaryColumn('text')
  id!: string;

  /** In lower case. */
  @Text({ unique: true })
  email!: string;

  @Text()
  name!: string;

  @Text()
  language!: string;

  /** argon2id, never the password. */
  @Text()
  passwordHash!: string;

  @Json()
  installationRoles!: readonly Role[];

  @Flag()
  disabled!: boolean;

  /** True for an account that exists for demonstration and cannot sign in outside demo mode. */
  @Flag()
  demo!: boolean;

  @Text()
  createdAt!: string;
}
