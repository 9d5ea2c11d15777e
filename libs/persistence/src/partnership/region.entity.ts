import { Entity, Index } from 'typeorm';
import type { RegionFact } from '@roadbook/domain';
import { Json, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('region')
@Index(['partnershipId', 'slot'], { unique: true })
export class RegionEntity extends ThingEntity implements RegionFact {
  @Text()
  name!: RegionFact['name'];

  @Text()
  country!: RegionFact['country'];

  @Text({ nullable: true })
  nuts!: RegionFact['nuts'];

  @Text()
  circle!: RegionFact['circle'];

  @Text({ nullable: true })
  cohesionCategory!: RegionFact['cohesionCategory'];

  @Json()
  figures!: RegionFact['figures'];

  @Json()
  s3Priorities!: RegionFact['s3Priorities'];

  @Json()
  notes!: RegionFact['notes'];
}
