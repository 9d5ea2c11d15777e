import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@roadbook/application';
import { criterionStatement, say, type CriterionView, type GateCriterion } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { GateCriterionModel } from './gate.model.js';

/** Puts the criteria of gates into the viewer's words. */
@Resolver(() => GateCriterionModel)
export class GateResolver {
  @ResolveField(() => String, { description: "What is met or missing, in the viewer's language." })
  message(@Parent() criterion: GateCriterion, @Asking() viewer: Viewer): string {
    return say(criterionStatement(criterion), viewer.language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "Who can meet it, in the viewer's language, such as `MESAP (lead)`; null once it is met.",
  })
  mendedBy(@Parent() { mender }: CriterionView, @Asking() viewer: Viewer): string | null {
    return mender ? say(mender, viewer.language) : null;
  }
}
