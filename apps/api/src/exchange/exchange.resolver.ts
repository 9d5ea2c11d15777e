import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ImportService, type ImportPreview, type ImportResult, type Viewer } from '@roadbook/application';
import { say, type CellFault } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { ImportPlanInput, ImportPreviewInput } from './exchange.input.js';
import { CellFaultModel, ImportPreviewModel, PlanImportModel } from './exchange.model.js';

/** The coordinator's way of changing much at once. */
@Resolver(() => CellFaultModel)
export class ExchangeResolver {
  constructor(private readonly imports: ImportService) {}

  @Query(() => ImportPreviewModel, {
    description:
      'What an uploaded file is; of a table its columns with the fields that they are taken for, to be given to `importPlan` as its `mapping`.',
  })
  importPreview(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'Which file, and what is known of it.' }) input: ImportPreviewInput,
  ): Promise<ImportPreview> {
    return this.imports.preview(viewer, input);
  }

  @Mutation(() => PlanImportModel, {
    description: 'Imports a file into the plan: as a dry run, or as one revision or not at all.',
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
