import { Entity, Index } from 'typeorm';
import type { OrganisationFact } from '@roadbook/domain';
import { Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { RegionEntity } from '../partnership/region.entity.js';

@Entity('organisation')
@Index(['partnershipId', 'slot'], { unique: true })
export class OrganisationEntity extends ThingEntity implements OrganisationFact {
  @Text()
  shortName!: OrganisationFact['shortName'];

  @Text()
  name!: OrganisationFact['name'];

  @Json()
  aliases!: OrganisationFact['aliases'];

  @Text()
  kind!: OrganisationFact['kind'];

  @Parent(() => RegionEntity)
  regionId!: OrganisationFact['regionId'];

  @Text({ nullable: true })
  label!: OrganisationFact['label'];

  @Text()
  description!: OrganisationFact['description'];

  @Text({ nullable: true })
  profile!: OrganisationFact['profile'];

  @Text({ nullable: true })
  website!: OrganisationFact['website'];

  @Json()
  thematics!: OrganisationFact['thematics'];

  @Json()
  figures!: OrganisationFact['figures'];

  @Json()
  competences!: OrganisationFact['competences'];

  @Json()
  notes!: OrganisationFact['notes'];
}
