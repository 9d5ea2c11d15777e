import { Entity, Index } from 'typeorm';
import type { InvestmentProposalFact } from '@roadbook/domain';
import { Flag, Json, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActionEntity } from '../action/action.entity.js';
import { DeliverableEntity } from '../deliverable/deliverable.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

@Entity('investment_proposal')
@Index(['partnershipId', 'slot'], { unique: true })
export class InvestmentProposalEntity extends ThingEntity implements InvestmentProposalFact {
  @Text()
  code!: InvestmentProposalFact['code'];

  @Text()
  title!: InvestmentProposalFact['title'];

  @Text()
  stage!: InvestmentProposalFact['stage'];

  @Whole({ nullable: true })
  trl!: InvestmentProposalFact['trl'];

  @Parent(() => OrganisationEntity)
  ownerId!: InvestmentProposalFact['ownerId'];

  @Parent(() => ActionEntity, { nullable: true })
  actionId!: InvestmentProposalFact['actionId'];

  @Parent(() => DeliverableEntity, { nullable: true })
  businessPlanId!: InvestmentProposalFact['businessPlanId'];

  @Json({ nullable: true })
  budget!: InvestmentProposalFact['budget'];

  @Json()
  fundingMix!: InvestmentProposalFact['fundingMix'];

  @Json({ nullable: true })
  budgetLines!: InvestmentProposalFact['budgetLines'];

  @Json({ nullable: true })
  coInvestors!: InvestmentProposalFact['coInvestors'];

  @Text({ nullable: true })
  stageReason!: InvestmentProposalFact['stageReason'];

  @Flag()
  endorsed!: InvestmentProposalFact['endorsed'];
}
