import { Entity, Index } from 'typeorm';
import type { ObjectiveIndicatorFact } from '@roadbook/domain';
import { ObjectiveEntity } from '../partnership/objective.entity.js';
import { Flag, Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('objective_indicator')
@Index(['partnershipId', 'slot'], { unique: true })
export class ObjectiveIndicatorEntity extends ThingEntity implements ObjectiveIndicatorFact {
  @Text()
  code!: ObjectiveIndicatorFact['code'];

  @Parent(() => ObjectiveEntity)
  objectiveId!: ObjectiveIndicatorFact['objectiveId'];

  @Text()
  title!: ObjectiveIndicatorFact['title'];

  @Text()
  unit!: ObjectiveIndicatorFact['unit'];

  @Text({ nullable: true })
  baseline!: ObjectiveIndicatorFact['baseline'];

  @Text({ nullable: true })
  target!: ObjectiveIndicatorFact['target'];

  @Text({ nullable: true })
  targetDate!: ObjectiveIndicatorFact['targetDate'];

  @Text({ nullable: true })
  reported!: ObjectiveIndicatorFact['reported'];

  @Flag()
  addsUp!: ObjectiveIndicatorFact['addsUp'];

  @Text({ nullable: true })
  basis!: ObjectiveIndicatorFact['basis'];

  @Json()
  values!: ObjectiveIndicatorFact['values'];
}
