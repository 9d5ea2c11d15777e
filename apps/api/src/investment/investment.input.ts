import { InputType } from '@nestjs/graphql';
import type {
  BudgetLineInput,
  EndProposal,
  FundingLineInput,
  InvestorInput,
  MoveProposal,
  PlanProposal,
  ProposeInvestment,
  SetBudget,
  SetFundingMix,
  UpdateProposal,
} from '@roadbook/application';
import type { FundingSource, FundingStatus } from '@roadbook/domain';
import { DecimalField, EnumField, InputListField, TextField, WholeField } from '../graphql/input-fields.js';
import { PartnershipInput, VersionedInput } from '../graphql/partnership.input.js';
import { FundingSourceEnum, FundingStatusEnum } from './investment.enum.js';

const PROPOSAL = 'Code of the proposal, such as `I3`.';
const ORGANISATION = 'Short name or alias of an organisation of the register.';
const AMOUNT = 'How much, in the currency of the budget: more than zero, with at most two digits after the point.';
const REASON = 'Why, for the history.';

@InputType({ description: 'A new investment proposal; it begins as an idea and gets the next code.' })
export class ProposeInvestmentInput extends PartnershipInput implements ProposeInvestment {
  @TextField('Title, at most 300 characters.')
  title!: string;

  @TextField("Short name or alias of the member that pursues it; the viewer's own when omitted.", { optional: true })
  owner?: string | null;

  @TextField('Code of the action that it comes from.', { optional: true })
  action?: string | null;

  @WholeField('Its technology readiness level, 1 to 9.', { optional: true })
  trl?: number | null;
}

@InputType('InvestorInput', { description: 'An organisation of the register, or anybody else by name.' })
export class InvestorInputModel implements InvestorInput {
  @TextField(ORGANISATION, { optional: true })
  organisation?: string | null;

  @TextField('Its name, where it is no organisation of the register.', { optional: true })
  name?: string | null;
}

@InputType({ description: 'Changes of a proposal; what is omitted stays as it is, null takes a detail away.' })
export class UpdateProposalInput extends VersionedInput implements UpdateProposal {
  @TextField(PROPOSAL)
  proposal!: string;

  @TextField('Title, at most 300 characters.', { optional: true })
  title?: string | null;

  @TextField('Short name or alias of the member that pursues it.', { optional: true })
  owner?: string | null;

  @TextField('Code of the action that it comes from.', { optional: true })
  action?: string | null;

  @WholeField('Its technology readiness level, 1 to 9.', { optional: true })
  trl?: number | null;

  @TextField('Code of a deliverable that is marked as a business plan.', { optional: true })
  businessPlan?: string | null;

  @InputListField(() => InvestorInputModel, 'All who invest beside the owner; they replace those there were.', {
    optional: true,
  })
  coInvestors?: InvestorInputModel[] | null;

  @TextField(REASON, { optional: true })
  reason?: string | null;
}

@InputType('BudgetLineInput', { description: 'One line of a budget.' })
export class BudgetLineInputModel implements BudgetLineInput {
  @TextField('Short name or alias of the organisation that spends it.', { optional: true })
  organisation?: string | null;

  @TextField("The region in which it is spent, by name; the organisation's own when omitted.", { optional: true })
  region?: string | null;

  @TextField('What it is spent on, at most 200 characters.')
  category!: string;

  @WholeField('The year in which it is spent.', { optional: true })
  year?: number | null;

  @DecimalField(AMOUNT)
  amount!: string;
}

@InputType('FundingLineInput', { description: 'One line of a funding mix.' })
export class FundingLineInputModel implements FundingLineInput {
  @EnumField(() => FundingSourceEnum, 'Where the money comes from.')
  source!: FundingSource;

  @TextField('The scheme or programme, at most 200 characters.', { optional: true })
  scheme?: string | null;

  @EnumField(() => FundingStatusEnum, 'How sure it is.')
  status!: FundingStatus;

  @DecimalField(AMOUNT)
  amount!: string;

  @TextField('Short name or alias of the organisation of the register that brings it.', { optional: true })
  organisation?: string | null;

  @TextField('Who brings it, where that is no organisation of the register.', { optional: true })
  investor?: string | null;

  @TextField('The cost item it pays, at most 200 characters.', { optional: true })
  cost?: string | null;

  @WholeField('The year in which it is due.', { optional: true })
  year?: number | null;
}

@InputType({
  description: 'The budget of a proposal with all its lines. A draft may be kept before its lines add up.',
})
export class SetBudgetInput extends VersionedInput implements SetBudget {
  @TextField(PROPOSAL)
  proposal!: string;

  @DecimalField('The whole budget; the sum of the lines when omitted.', { optional: true })
  amount?: string | null;

  @TextField('Its currency by ISO 4217; the one there was, or EUR, when omitted.', { optional: true })
  currency?: string | null;

  @InputListField(() => BudgetLineInputModel, 'How it is split; the lines replace those there were.')
  lines!: BudgetLineInputModel[];

  @InputListField(
    () => FundingLineInputModel,
    'The funding mix too, where both change at once; it stays when omitted.',
    {
      optional: true,
    },
  )
  fundingMix?: FundingLineInputModel[] | null;

  @TextField(REASON, { optional: true })
  reason?: string | null;
}

@InputType({ description: 'The funding mix of a proposal. A draft may be kept before its lines add up.' })
export class SetFundingMixInput extends VersionedInput implements SetFundingMix {
  @TextField(PROPOSAL)
  proposal!: string;

  @InputListField(() => FundingLineInputModel, 'Who is to pay for it; the lines replace those there were.')
  lines!: FundingLineInputModel[];

  @TextField(REASON, { optional: true })
  reason?: string | null;
}

@InputType({ description: 'A proposal has a business plan.' })
export class PlanProposalInput extends VersionedInput implements PlanProposal {
  @TextField(PROPOSAL)
  proposal!: string;

  @TextField('Code of a deliverable that is marked as a business plan; it may be omitted when one is known.', {
    optional: true,
  })
  businessPlan?: string | null;
}

@InputType({ description: 'Which proposal goes on to its next stage.' })
export class MoveProposalInput extends VersionedInput implements MoveProposal {
  @TextField(PROPOSAL)
  proposal!: string;
}

@InputType({ description: 'Which proposal comes to nothing, and why.' })
export class EndProposalInput extends VersionedInput implements EndProposal {
  @TextField(PROPOSAL)
  proposal!: string;

  @TextField('Why.')
  reason!: string;
}
