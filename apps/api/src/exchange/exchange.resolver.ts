import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ImportService, type ImportResult, type Viewer } from '@roadbook/application';
import { say, type CellFault } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { ImportPlanInput } from './exchange.input.js';
import { CellFaultModel, PlanImportModel } from './exchange.model.js';

/** The coordinator's way of changing much at once. */
@Resolver(() => CellFaultModel)
export class ExchangeResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => PlanImportModel, {
    description: 'Imports a workbook or a bundle: as a dry run, or as one revision or not at all.',
  })
  importPlan(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which file, and whether to apply it.' }) input: ImportPlanInput,
  ): Promise<ImportResult> {
    return this.imports.import(viewer, path, input);
  }

  @ResolveField(() => String, { description: "What is wrong, and what would be right, in the viewer's language." })
  message(@Parent() fault: CellFault, @Asking() viewer: Viewer): string {
    return say(fault, viewer.language);
  }
}
