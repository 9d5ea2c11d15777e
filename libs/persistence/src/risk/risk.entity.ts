import { Entity, Index } from 'typeorm';
import type { RiskFact } from '@roadbook/domain';
import { Flag, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActionEntity } from '../action/action.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

@Entity('risk')
@Index(['partnershipId', 'slot'], { unique: true })
export class RiskEntity extends ThingEntity implements RiskFact {
  @Text()
  code!: RiskFact['code'];

  @Parent(() => ActionEntity, { nullable: true })
  actionId!: RiskFact['actionId'];

  @Text()
  title!: RiskFact['title'];

  @Flag()
  foreseen!: RiskFact['foreseen'];

  @Whole()
  likelihood!: RiskFact['likelihood'];

  @Whole()
  impact!: RiskFact['impact'];

  @Text()
  mitigation!: RiskFact['mitigation'];

  @Parent(() => OrganisationEntity)
  ownerId!: RiskFact['ownerId'];

  @Flag()
  open!: RiskFact['open'];
}
