import type { CoverageCell, CoverageRow } from '../matching/coverage.js';
import { eventFunnels, funnelOf, type EventFunnel, type StepCount } from '../matching/funnel.js';
import type { MatchFact, MatchStepFact } from '../matching/match.facts.js';
import { lastStep, matchTransitions } from '../matching/match.rules.js';
import { MATCH_MACHINE, type FunnelStep, type MatchStatus } from '../matching/match.status.js';
import type { Network, NetworkMember, Tie } from '../matching/network.js';
import { teamOf, type Suggestion, type SuggestionSubject } from '../matching/suggestion.js';
import type { Transition } from '../shared/transition.js';
import type { Statement } from '../shared/verdict.js';
import type { ActionView } from './action.view.js';
import type { PastProjectView, ThematicAreaView } from './master-data.view.js';
import { mendable } from './mending.view.js';
import type { OrganisationView, RegionView } from './organisation.view.js';
import type { Picture } from './picture.js';
import type { ToolboxItemView } from './toolbox.view.js';

/** A match as the API shows it. */
export class MatchView {
  constructor(
    private readonly picture: Picture,
    readonly fact: MatchFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get organisations(): OrganisationView[] {
    return organisationsOf(this.picture, this.fact.organisationIds);
  }
  get action(): ActionView | null {
    return this.picture.actions.find(this.fact.actionId);
  }
  get area(): ThematicAreaView | null {
    return this.picture.thematicAreas.find(this.fact.thematicAreaId);
  }
  get toolboxItem(): ToolboxItemView | null {
    return this.picture.toolboxItems.find(this.fact.toolboxItemId);
  }
  get status(): MatchStatus {
    return this.fact.status;
  }
  get step(): FunnelStep {
    return lastStep(this.fact).step;
  }
  get steps(): readonly MatchStepFact[] {
    return this.fact.steps;
  }
  get event(): ToolboxItemView | null {
    return this.picture.toolboxItems.find(this.fact.eventId);
  }
  get dropReason(): string | null {
    return this.fact.dropReason;
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, matchTransitions(plan, this.fact, asker), {
      machine: MATCH_MACHINE,
      led: 'OWNER',
      organisationId: this.fact.organisationIds[0]!,
    });
  }
}

/** A row of the map with its cells. */
export class CoverageRowView {
  constructor(
    private readonly picture: Picture,
    private readonly row: CoverageRow,
  ) {}

  get key(): string {
    return this.row.key;
  }
  get title(): string {
    return this.row.title;
  }
  get organisations(): OrganisationView[] {
    return organisationsOf(this.picture, this.row.organisationIds);
  }
  get regions(): RegionView[] {
    return this.row.regionIds.map((id) => this.picture.regions.get(id));
  }
  get actionCount(): number | null {
    return this.row.actionCount;
  }
  get cells(): CoverageCellView[] {
    return this.row.cells.map((cell) => new CoverageCellView(this.picture, cell));
  }
  get gaps(): string[] {
    return this.row.cells.filter(({ organisationIds }) => organisationIds.length === 0).map(({ key }) => key);
  }
  get thinnest(): boolean {
    return this.row.thinnest;
  }
}

/** Who covers a row in one column. */
export class CoverageCellView {
  constructor(
    private readonly picture: Picture,
    private readonly cell: CoverageCell,
  ) {}

  get key(): string {
    return this.cell.key;
  }
  get title(): string {
    return this.cell.title;
  }
  get organisations(): OrganisationView[] {
    return organisationsOf(this.picture, this.cell.organisationIds);
  }
}

/** Who already works with whom. */
export class NetworkView {
  constructor(
    private readonly picture: Picture,
    private readonly network: Network,
  ) {}

  get members(): NetworkMemberView[] {
    return this.network.members.map((member) => new NetworkMemberView(this.picture, member));
  }
  get ties(): TieView[] {
    return this.network.ties.map((tie) => new TieView(this.picture, tie));
  }
}

/** A partner in the network. */
export class NetworkMemberView {
  constructor(
    private readonly picture: Picture,
    private readonly member: NetworkMember,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.member.organisationId);
  }
  get partnerCount(): number {
    return this.member.partnerCount;
  }
  get acrossRegions(): number {
    return this.member.acrossRegions;
  }
}

/** What ties two partners. */
export class TieView {
  constructor(
    private readonly picture: Picture,
    private readonly tie: Tie,
  ) {}

  get organisations(): OrganisationView[] {
    return organisationsOf(this.picture, this.tie.organisationIds);
  }
  get pastProjects(): PastProjectView[] {
    return this.tie.pastProjectIds.map((id) => this.picture.pastProjects.get(id));
  }
  get actionCount(): number {
    return this.tie.actionIds.length;
  }
  get acrossRegions(): boolean {
    return this.tie.acrossRegions;
  }
  get reasons(): readonly Statement[] {
    return this.tie.reasons;
  }
}

/** A partner that is suggested, with its reasons and whom it would complement. */
export class SuggestionView {
  constructor(
    private readonly picture: Picture,
    private readonly subject: SuggestionSubject,
    private readonly suggestion: Suggestion,
  ) {}

  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.suggestion.organisationId);
  }
  get reasons(): readonly Statement[] {
    return this.suggestion.reasons;
  }
  get complements(): OrganisationView[] {
    return this.picture.organisations.list(teamOf(this.picture.plan, this.subject));
  }
  get matches(): MatchView[] {
    const { thing } = this.subject;
    const { plan } = this.picture;
    // A match for a call is one for its scheme.
    const id = thing === 'Call' ? plan.get('Call', this.subject.id).schemeId : this.subject.id;
    const concerns = (match: MatchFact): boolean => {
      if (!match.organisationIds.includes(this.suggestion.organisationId)) return false;
      if (thing === 'Organisation') return match.organisationIds.includes(id);
      return [match.actionId, match.thematicAreaId, match.toolboxItemId].includes(id);
    };
    return this.picture.matches.list(plan.table('Match').filter(concerns));
  }
}

/** How many matches came how far. */
export class FunnelView {
  constructor(private readonly picture: Picture) {}

  get steps(): readonly StepCount[] {
    return funnelOf(this.facts);
  }
  get events(): EventFunnelView[] {
    return eventFunnels(this.facts).map((funnel) => new EventFunnelView(this.picture, funnel));
  }

  private get facts(): readonly MatchFact[] {
    return this.picture.plan.table('Match').rows();
  }
}

/** What became of those who met at one event. */
export class EventFunnelView {
  constructor(
    private readonly picture: Picture,
    private readonly funnel: EventFunnel,
  ) {}

  get event(): ToolboxItemView {
    return this.picture.toolboxItems.get(this.funnel.eventId);
  }
  get steps(): readonly StepCount[] {
    return this.funnel.steps;
  }
}

function organisationsOf(picture: Picture, ids: readonly string[]): OrganisationView[] {
  return ids.map((id) => picture.organisations.get(id));
}
