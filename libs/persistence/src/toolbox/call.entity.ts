import { Entity, Index } from 'typeorm';
import type { CallFact } from '@roadbook/domain';
import { Json, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ToolboxItemEntity } from './toolbox-item.entity.js';

@Entity('call')
@Index(['partnershipId', 'slot'], { unique: true })
export class CallEntity extends ThingEntity implements CallFact {
  @Parent(() => ToolboxItemEntity)
  schemeId!: CallFact['schemeId'];

  @Text({ nullable: true })
  code!: CallFact['code'];

  @Text()
  name!: CallFact['name'];

  @Text()
  type!: CallFact['type'];

  @Text({ nullable: true })
  opens!: CallFact['opens'];

  @Text()
  deadline!: CallFact['deadline'];

  @Json()
  regionIds!: CallFact['regionIds'];

  @Whole({ nullable: true })
  trlFrom!: CallFact['trlFrom'];

  @Whole({ nullable: true })
  trlTo!: CallFact['trlTo'];

  @Json({ nullable: true })
  budget!: CallFact['budget'];

  @Text({ nullable: true })
  url!: CallFact['url'];

  @Text({ nullable: true })
  note!: CallFact['note'];
}
