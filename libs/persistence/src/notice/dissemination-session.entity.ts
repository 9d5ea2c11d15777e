import { Entity, Index } from 'typeorm';
import type { DisseminationSessionFact } from '@roadbook/domain';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { Json, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('dissemination_session')
@Index(['partnershipId', 'slot'], { unique: true })
export class DisseminationSessionEntity extends ThingEntity implements DisseminationSessionFact {
  @Parent(() => OrganisationEntity)
  organisationId!: DisseminationSessionFact['organisationId'];

  @Text()
  title!: DisseminationSessionFact['title'];

  @Text()
  date!: DisseminationSessionFact['date'];

  @Text()
  status!: DisseminationSessionFact['status'];

  @Json()
  deliverableIds!: DisseminationSessionFact['deliverableIds'];

  @Whole({ nullable: true })
  participants!: DisseminationSessionFact['participants'];

  @Text({ nullable: true })
  summary!: DisseminationSessionFact['summary'];

  @Text({ nullable: true })
  cancelReason!: DisseminationSessionFact['cancelReason'];
}
