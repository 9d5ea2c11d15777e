import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { InvestmentService, Pictures, type Viewer } from '@roadbook/application';
import type { InvestmentProposalView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import {
  EndProposalInput,
  MoveProposalInput,
  PlanProposalInput,
  ProposeInvestmentInput,
  SetBudgetInput,
  SetFundingMixInput,
  UpdateProposalInput,
} from './investment.input.js';
import { InvestmentProposalModel } from './investment.model.js';

/** What the people of a proposal's owner and the coordinator do with it. */
@Resolver()
export class InvestmentMutationResolver extends MutationResolver<InvestmentProposalView> {
  constructor(
    pictures: Pictures,
    private readonly investments: InvestmentService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): InvestmentProposalView {
    return picture.investments.get(id);
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Adds an investment proposal: the people of the member that pursues it, or the coordinator.',
  })
  proposeInvestment(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The proposal.' }) input: ProposeInvestmentInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.propose(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Changes an investment proposal.',
  })
  updateProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal, and its new fields.' }) input: UpdateProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.update(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Replaces the budget of a proposal. Once it was submitted or endorsed, the figures have to add up.',
  })
  setBudget(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal, and its budget.' }) input: SetBudgetInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.setBudget(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description:
      'Replaces the funding mix of a proposal. Once it was submitted or endorsed, the figures have to add up.',
  })
  setFundingMix(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal, and who pays.' }) input: SetFundingMixInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.setFundingMix(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Says that a proposal has its business plan.',
  })
  planProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal, and its plan.' }) input: PlanProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.plan(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Says that a proposal went to its funders; its figures have to add up.',
  })
  submitProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal.' }) input: MoveProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.submit(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Says that all the money of a proposal is secured.',
  })
  fundProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal.' }) input: MoveProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.fund(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Says that the work on a funded proposal began.',
  })
  runProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal.' }) input: MoveProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.run(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Says that the work on a proposal is finished.',
  })
  closeProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal.' }) input: MoveProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.close(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Says that a submitted proposal was refused, and why.',
  })
  refuseProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal, and why.' }) input: EndProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.refuse(viewer, path, input));
  }

  @Mutation(() => InvestmentProposalModel, {
    description: 'Takes a proposal back before it is funded, and says why.',
  })
  withdrawProposal(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which proposal, and why.' }) input: EndProposalInput,
  ): Promise<InvestmentProposalView> {
    return this.answer(viewer, this.investments.withdraw(viewer, path, input));
  }
}
