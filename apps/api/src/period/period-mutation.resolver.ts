import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { PeriodService, Pictures, type Viewer } from '@roadbook/application';
import type { Picture, ReportingPeriodView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { OpenPeriodInput } from './period.input.js';
import { ReportingPeriodModel } from './period.model.js';

const PARTNERSHIP = { description: 'Code of the partnership.' };
const NUMBER = { type: () => Int, description: 'Number of the reporting period.' };

/** What the coordinator does with reporting periods. */
@Resolver()
export class PeriodMutationResolver extends MutationResolver<ReportingPeriodView> {
  constructor(
    pictures: Pictures,
    private readonly periods: PeriodService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): ReportingPeriodView {
    return picture.period(id);
  }

  @Mutation(() => ReportingPeriodModel, { description: 'Opens the reporting period that follows the last one.' })
  openReportingPeriod(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The period.' }) input: OpenPeriodInput,
  ): Promise<ReportingPeriodView> {
    return this.answer(viewer, this.periods.open(viewer, path, input));
  }

  @Mutation(() => ReportingPeriodModel, { description: 'Closes a reporting period.' })
  closeReportingPeriod(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('partnership', PARTNERSHIP) partnership: string,
    @Args('number', NUMBER) number: number,
  ): Promise<ReportingPeriodView> {
    return this.answer(viewer, this.periods.close(viewer, path, { partnership, number }));
  }

  @Mutation(() => ReportingPeriodModel, {
    description: 'Opens a closed reporting period again, for a reason; closing it makes its next version.',
  })
  reopenReportingPeriod(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('partnership', PARTNERSHIP) partnership: string,
    @Args('number', NUMBER) number: number,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<ReportingPeriodView> {
    return this.answer(viewer, this.periods.reopen(viewer, path, { partnership, number, reason }));
  }
}
