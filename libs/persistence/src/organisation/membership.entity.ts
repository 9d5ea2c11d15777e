import { Entity, Index } from 'typeorm';
import type { MembershipFact } from '@roadbook/domain';
import { Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('membership')
@Index(['partnershipId', 'slot'], { unique: true })
export class MembershipEntity extends ThingEntity implements MembershipFact {
  @Parent(() => OrganisationEntity)
  organisationId!: MembershipFact['organisationId'];

  @Text()
  kind!: MembershipFact['kind'];

  @Text()
  from!: MembershipFact['from'];

  @Text({ nullable: true })
  to!: MembershipFact['to'];
}
