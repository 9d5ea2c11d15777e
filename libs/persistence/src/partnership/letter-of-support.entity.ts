import { Entity, Index } from 'typeorm';
import type { LetterOfSupportFact } from '@roadbook/domain';
import { Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { RegionEntity } from './region.entity.js';

@Entity('letter_of_support')
@Index(['partnershipId', 'slot'], { unique: true })
export class LetterOfSupportEntity extends ThingEntity implements LetterOfSupportFact {
  @Text()
  from!: LetterOfSupportFact['from'];

  @Parent(() => OrganisationEntity, { nullable: true })
  senderId!: LetterOfSupportFact['senderId'];

  @Parent(() => RegionEntity)
  regionId!: LetterOfSupportFact['regionId'];

  @Text({ nullable: true })
  date!: LetterOfSupportFact['date'];

  @Json()
  nameIds!: LetterOfSupportFact['nameIds'];
}
