import { Entity, Index } from 'typeorm';
import type { GateFact } from '@roadbook/domain';
import { Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActionEntity } from '../action/action.entity.js';

@Entity('gate')
@Index(['partnershipId', 'slot'], { unique: true })
export class GateEntity extends ThingEntity implements GateFact {
  @Parent(() => ActionEntity, { nullable: true })
  actionId!: GateFact['actionId'];

  @Text()
  from!: GateFact['from'];

  @Text()
  to!: GateFact['to'];

  @Text()
  status!: GateFact['status'];

  @Text()
  requestedAt!: GateFact['requestedAt'];

  @Text()
  requestedById!: GateFact['requestedById'];

  @Text({ nullable: true })
  decisionId!: GateFact['decisionId'];

  @Json({ nullable: true })
  criteria!: GateFact['criteria'];
}
