import { Entity, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from '../identity/account.entity.js';
import { Flag, Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** A view of a page that somebody has given a name: what is looked for, how it is ordered, which columns. */
@Entity('saved_view')
@Index(['partnershipId'])
export class SavedViewEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  /** Whose it is. */
  @Parent(() => AccountEntity)
  accountId!: string;

  /** The path of the page below the partnership's address, such as `plan`. */
  @Text()
  page!: string;

  @Text()
  name!: string;

  /** The address's query string, without the question mark. */
  @Text()
  query!: string;

  /** Whether all members of the partnership see it. */
  @Flag()
  shared!: boolean;

  @Text()
  createdAt!: string;
}
