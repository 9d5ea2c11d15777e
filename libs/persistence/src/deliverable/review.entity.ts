import { Entity, Index } from 'typeorm';
import type { ReviewFact } from '@roadbook/domain';
import { Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { DeliverableEntity } from './deliverable.entity.js';

@Entity('review')
@Index(['partnershipId', 'slot'], { unique: true })
export class ReviewEntity extends ThingEntity implements ReviewFact {
  @Parent(() => DeliverableEntity)
  deliverableId!: ReviewFact['deliverableId'];

  @Text()
  at!: ReviewFact['at'];

  @Text()
  byId!: ReviewFact['byId'];

  @Text()
  outcome!: ReviewFact['outcome'];

  @Text()
  comment!: ReviewFact['comment'];

  @Json()
  conditions!: ReviewFact['conditions'];

  @Text({ nullable: true })
  decisionId!: ReviewFact['decisionId'];
}
