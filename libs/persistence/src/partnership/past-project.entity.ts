import { Entity, Index } from 'typeorm';
import type { PastProjectFact } from '@roadbook/domain';
import { Json, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('past_project')
@Index(['partnershipId', 'slot'], { unique: true })
export class PastProjectEntity extends ThingEntity implements PastProjectFact {
  @Text()
  acronym!: PastProjectFact['acronym'];

  @Text({ nullable: true })
  title!: PastProjectFact['title'];

  @Text({ nullable: true })
  scheme!: PastProjectFact['scheme'];

  @Text({ nullable: true })
  topic!: PastProjectFact['topic'];

  @Json()
  partnerIds!: PastProjectFact['partnerIds'];

  @Json()
  otherPartners!: PastProjectFact['otherPartners'];
}
