import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { CoverageDimension, PartnershipView } from '@roadbook/domain';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { CoverageDimensionEnum } from './matching.enum.js';
import { CoverageModel, FunnelModel, MatchModel, NetworkModel, SuggestionModel } from './matching.model.js';

/** The competence map, and what comes of it. */
@Resolver(() => PartnershipModel)
export class MatchingResolver {
  @ResolveField(() => [CoverageModel], {
    description: 'What the partners cover, and where nobody does; the thinnest first.',
  })
  coverage(
    @Parent() partnership: PartnershipView,
    @Args('by', { type: () => CoverageDimensionEnum, description: 'What the rows are.' }) by: CoverageDimension,
  ): CoverageModel[] {
    return partnership.coverage(by);
  }

  @ResolveField(() => NetworkModel, { description: 'Who already works with whom.' })
  network(@Parent() partnership: PartnershipView): NetworkModel {
    return partnership.network;
  }

  @ResolveField(() => [SuggestionModel], {
    description:
      'Partners that would complement those who are in something already, from other regions than theirs, each with its reasons. One argument says what; INVALID_INPUT when none or several do.',
  })
  suggestions(
    @Parent() partnership: PartnershipView,
    @Args('action', { type: () => String, nullable: true, description: 'For an action, by its code.' })
    action: string | null,
    @Args('area', { type: () => String, nullable: true, description: 'For a thematic area, by its code.' })
    area: string | null,
    @Args('domain', {
      type: () => String,
      nullable: true,
      description: 'For a domain of competence, by its code: partners with ties to those who cover it.',
    })
    domain: string | null,
    @Args('toolboxItem', {
      type: () => String,
      nullable: true,
      description: 'For an item of the toolbox, such as a network or scheme, by its id or name.',
    })
    toolboxItem: string | null,
    @Args('call', {
      type: () => String,
      nullable: true,
      description: 'For a call, by its id or name: partners of regions that may take part in it.',
    })
    call: string | null,
    @Args('organisation', {
      type: () => String,
      nullable: true,
      description: 'For one organisation, by its short name or an alias: whom it should meet.',
    })
    organisation: string | null,
  ): SuggestionModel[] {
    return partnership.suggestions({ action, area, domain, toolboxItem, call, organisation });
  }

  @ResolveField(() => [MatchModel], {
    description: 'Who is to work together on what, the oldest first; none for an observer.',
  })
  matches(@Parent() partnership: PartnershipView): MatchModel[] {
    return partnership.matches;
  }

  @ResolveField(() => FunnelModel, {
    description: 'How many matches came how far; for an observer, who sees none, all counts are 0.',
  })
  funnel(@Parent() partnership: PartnershipView): FunnelModel {
    return partnership.funnel;
  }
}
