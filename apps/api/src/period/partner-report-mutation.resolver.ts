import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PartnerReportService, Pictures, type Viewer } from '@roadbook/application';
import type { PartnerReportView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { PartnerReportInput, ReturnPartnerReportInput, SavePartnerReportInput } from './partner-report.input.js';
import { PartnerReportModel } from './partner-report.model.js';

/** What partners do with their reports, and what the coordinator does with what they submit. */
@Resolver()
export class PartnerReportMutationResolver extends MutationResolver<PartnerReportView> {
  constructor(
    pictures: Pictures,
    private readonly reports: PartnerReportService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): PartnerReportView {
    return picture.partnerReport(id);
  }

  @Mutation(() => PartnerReportModel, { description: 'Writes into a partner report, whether it is complete or not.' })
  savePartnerReport(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which report, and what to write.' }) input: SavePartnerReportInput,
  ): Promise<PartnerReportView> {
    return this.answer(viewer, this.reports.save(viewer, path, input));
  }

  @Mutation(() => PartnerReportModel, {
    description:
      'Hands in a partner report, with what is given besides; refused while anything is missing, each as a reason. What it says of actions becomes their progress.',
  })
  submitPartnerReport(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which report, and what to write into it first.' }) input: SavePartnerReportInput,
  ): Promise<PartnerReportView> {
    return this.answer(viewer, this.reports.submit(viewer, path, input));
  }

  @Mutation(() => PartnerReportModel, { description: 'Returns a submitted partner report, with a comment.' })
  returnPartnerReport(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which report, and what is to be mended.' }) input: ReturnPartnerReportInput,
  ): Promise<PartnerReportView> {
    return this.answer(viewer, this.reports.return(viewer, path, input));
  }

  @Mutation(() => PartnerReportModel, { description: 'Accepts a submitted partner report.' })
  acceptPartnerReport(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which report.' }) input: PartnerReportInput,
  ): Promise<PartnerReportView> {
    return this.answer(viewer, this.reports.accept(viewer, path, input));
  }
}
