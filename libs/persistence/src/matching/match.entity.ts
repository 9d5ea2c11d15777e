import { Entity, Index } from 'typeorm';
import type { MatchFact } from '@roadbook/domain';
import { ActionEntity } from '../action/action.entity.js';
import { ThematicAreaEntity } from '../partnership/thematic-area.entity.js';
import { Json, Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ToolboxItemEntity } from '../toolbox/toolbox-item.entity.js';

@Entity('match')
@Index(['partnershipId', 'slot'], { unique: true })
export class MatchEntity extends ThingEntity implements MatchFact {
  @Json()
  organisationIds!: MatchFact['organisationIds'];

  @Parent(() => ActionEntity, { nullable: true })
  actionId!: MatchFact['actionId'];

  @Parent(() => ThematicAreaEntity, { nullable: true })
  thematicAreaId!: MatchFact['thematicAreaId'];

  @Parent(() => ToolboxItemEntity, { nullable: true })
  toolboxItemId!: MatchFact['toolboxItemId'];

  @Text()
  status!: MatchFact['status'];

  @Json()
  steps!: MatchFact['steps'];

  @Parent(() => ToolboxItemEntity, { nullable: true })
  eventId!: MatchFact['eventId'];

  @Text({ nullable: true })
  dropReason!: MatchFact['dropReason'];
}
