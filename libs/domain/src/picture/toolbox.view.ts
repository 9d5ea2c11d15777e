import type { Phase } from '../partnership/phase.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Money } from '../shared/decimal.js';
import type { Statement } from '../shared/verdict.js';
import type { CallSuggestion } from '../toolbox/call-suggestion.js';
import { PHASES_OF_TYPE, type CallFact, type CallType } from '../toolbox/call.facts.js';
import { callState, daysLeft, inDeadlineOrder, type CallState } from '../toolbox/call.status.js';
import type { ToolboxItemFact, ToolboxKind } from '../toolbox/toolbox.facts.js';
import { callsOf } from '../toolbox/toolbox.rules.js';
import type { ActionView } from './action.view.js';
import type { OrganisationView, RegionView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** An event, project, network or programme of the toolbox as the API shows it. */
export class ToolboxItemView {
  constructor(
    private readonly picture: Picture,
    readonly fact: ToolboxItemFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get name(): string {
    return this.fact.name;
  }
  get kind(): ToolboxKind {
    return this.fact.kind;
  }
  get description(): string | null {
    return this.fact.description;
  }
  get start(): LocalDate | null {
    return this.fact.start;
  }
  get end(): LocalDate | null {
    return this.fact.end;
  }
  get url(): string | null {
    return this.fact.url ?? null;
  }
  get keeper(): OrganisationView | null {
    return this.picture.organisations.find(this.fact.keeperId);
  }
  get actions(): ActionView[] {
    return this.fact.actionIds.map((id) => this.picture.actions.get(id));
  }
  /** Its calls, what closes next in front. */
  get calls(): CallView[] {
    const { plan, asker } = this.picture;
    return this.picture.calls.list(inDeadlineOrder(callsOf(plan, this.fact.id), asker.today));
  }
}

/** A call of a funding scheme as the API shows it. */
export class CallView {
  constructor(
    private readonly picture: Picture,
    readonly fact: CallFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get scheme(): ToolboxItemView {
    return this.picture.toolboxItems.get(this.fact.schemeId);
  }
  get code(): string | null {
    return this.fact.code;
  }
  get name(): string {
    return this.fact.name;
  }
  get type(): CallType {
    return this.fact.type;
  }
  /** The phases whose work a call of its type funds. */
  get phases(): readonly Phase[] {
    return PHASES_OF_TYPE[this.fact.type];
  }
  get opens(): LocalDate | null {
    return this.fact.opens;
  }
  get deadline(): LocalDate {
    return this.fact.deadline;
  }
  get state(): CallState {
    return callState(this.fact, this.picture.asker.today);
  }
  get daysLeft(): number | null {
    return daysLeft(this.fact, this.picture.asker.today);
  }
  get regions(): RegionView[] {
    return this.fact.regionIds.map((id) => this.picture.regions.get(id));
  }
  get trlFrom(): number | null {
    return this.fact.trlFrom;
  }
  get trlTo(): number | null {
    return this.fact.trlTo;
  }
  get budget(): Money | null {
    return this.fact.budget;
  }
  get url(): string | null {
    return this.fact.url;
  }
  get note(): string | null {
    return this.fact.note;
  }
}

/** A call held against an action, as the API shows it. */
export class CallSuggestionView {
  constructor(
    private readonly picture: Picture,
    private readonly suggestion: CallSuggestion,
  ) {}

  get call(): CallView {
    return this.picture.calls.of(this.suggestion.call);
  }
  get suggested(): boolean {
    return this.suggestion.suggested;
  }
  get reasonsFor(): readonly Statement[] {
    return this.suggestion.reasonsFor;
  }
  get reasonsAgainst(): readonly Statement[] {
    return this.suggestion.reasonsAgainst;
  }
  get openQuestions(): readonly Statement[] {
    return this.suggestion.openQuestions;
  }
}
