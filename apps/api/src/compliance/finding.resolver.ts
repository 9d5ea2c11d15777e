import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@roadbook/application';
import { findingStatement, repairStatement, say, type Finding } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { FindingModel } from './finding.model.js';

/** Puts findings and their repairs into the viewer's words. */
@Resolver(() => FindingModel)
export class FindingResolver {
  @ResolveField(() => String, { description: "What does not hold together, in the viewer's language." })
  message(@Parent() finding: Finding, @Asking() viewer: Viewer): string {
    return say(findingStatement(finding), viewer.language);
  }

  @ResolveField(() => String, { description: "Who can mend it and how, in the viewer's language." })
  repair(@Parent() finding: Finding, @Asking() viewer: Viewer): string {
    return say(repairStatement(finding), viewer.language);
  }
}
