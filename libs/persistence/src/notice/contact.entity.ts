import { Entity, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** A named person to write to at an organisation, with or without an account. Kept outside the plan, so that it can be forgotten. */
@Entity('contact')
@Unique(['partnershipId', 'organisationId', 'email'])
export class ContactEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  @Parent(() => OrganisationEntity)
  organisationId!: string;

  @Text()
  name!: string;

  /** In lower case. */
  @Text()
  email!: string;

  @Text()
  language!: string;

  /** What the person does there. */
  @Text({ nullable: true })
  function!: string | null;

  @Text()
  createdAt!: string;
}
