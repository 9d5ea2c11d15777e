import { Entity, Index } from 'typeorm';
import type { StakeholderFact } from '@roadbook/domain';
import { Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { RegionEntity } from '../partnership/region.entity.js';

@Entity('stakeholder')
@Index(['partnershipId', 'slot'], { unique: true })
export class StakeholderEntity extends ThingEntity implements StakeholderFact {
  @Text()
  name!: StakeholderFact['name'];

  @Text()
  kind!: StakeholderFact['kind'];

  @Parent(() => RegionEntity)
  regionId!: StakeholderFact['regionId'];

  @Parent(() => OrganisationEntity, { nullable: true })
  responsibleId!: StakeholderFact['responsibleId'];

  @Text()
  state!: StakeholderFact['state'];
}
