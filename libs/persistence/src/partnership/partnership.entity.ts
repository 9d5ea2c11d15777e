import { Entity, Index } from 'typeorm';
import type { PartnershipFact } from '@roadbook/domain';
import { Json, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('partnership')
@Index(['partnershipId', 'slot'], { unique: true })
export class PartnershipEntity extends ThingEntity implements PartnershipFact {
  @Text()
  code!: PartnershipFact['code'];

  @Text()
  name!: PartnershipFact['name'];

  @Text()
  ambition!: PartnershipFact['ambition'];

  @Text()
  strategy!: PartnershipFact['strategy'];

  @Text()
  startDate!: PartnershipFact['startDate'];

  @Text({ nullable: true })
  endDate!: PartnershipFact['endDate'];

  @Text()
  timeZone!: PartnershipFact['timeZone'];

  @Text()
  contentLanguage!: PartnershipFact['contentLanguage'];

  @Text()
  deliverableScheme!: PartnershipFact['deliverableScheme'];

  @Text()
  phase!: PartnershipFact['phase'];

  @Text({ nullable: true })
  closedOn!: PartnershipFact['closedOn'];

  @Whole()
  edition!: PartnershipFact['edition'];

  @Json()
  settings!: PartnershipFact['settings'];

  @Json()
  competenceDomains!: PartnershipFact['competenceDomains'];

  @Json()
  links!: PartnershipFact['links'];

  @Json()
  notes!: PartnershipFact['notes'];
}
