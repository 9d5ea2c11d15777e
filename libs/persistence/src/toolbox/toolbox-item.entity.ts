import { Entity, Index } from 'typeorm';
import type { ToolboxItemFact } from '@roadbook/domain';
import { Json, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('toolbox_item')
@Index(['partnershipId', 'slot'], { unique: true })
export class ToolboxItemEntity extends ThingEntity implements ToolboxItemFact {
  @Text()
  name!: ToolboxItemFact['name'];

  @Text()
  kind!: ToolboxItemFact['kind'];

  @Text({ nullable: true })
  description!: ToolboxItemFact['description'];

  @Text({ nullable: true })
  start!: ToolboxItemFact['start'];

  @Text({ nullable: true })
  end!: ToolboxItemFact['end'];

  @Text({ nullable: true })
  url!: ToolboxItemFact['url'];

  @Text({ nullable: true })
  keeperId!: ToolboxItemFact['keeperId'];

  @Json()
  actionIds!: ToolboxItemFact['actionIds'];
}
