import type {
  ActionFact,
  ContributorFact,
  DependencyFact,
  ProgressReportFact,
  Responsibility,
} from '../../libs/domain/src/action/action.facts.js';
import type {
  CommitteeSessionFact,
  DecisionFact,
  FollowUpFact,
} from '../../libs/domain/src/committee/committee.facts.js';
import type {
  DeliverableFact,
  DeliverableVersionFact,
  ReviewFact,
} from '../../libs/domain/src/deliverable/deliverable.facts.js';
import type { GateFact } from '../../libs/domain/src/gate/gate.facts.js';
import type { Asker, Role } from '../../libs/domain/src/identity/rights.js';
import type { InvestmentProposalFact } from '../../libs/domain/src/investment/investment.facts.js';
import type { MilestoneFact } from '../../libs/domain/src/milestone/milestone.facts.js';
import type {
  MembershipKind,
  OrganisationFact,
  StakeholderFact,
} from '../../libs/domain/src/organisation/organisation.facts.js';
import {
  DEFAULT_SETTINGS,
  type PartnershipFact,
  type RegionFact,
} from '../../libs/domain/src/partnership/partnership.facts.js';
import type { PartnerReportFact, ReportingPeriodFact } from '../../libs/domain/src/period/period.facts.js';
import { Plan, type Tables } from '../../libs/domain/src/plan/plan.js';
import { Table } from '../../libs/domain/src/plan/table.js';
import { THING_NAMES, type ThingName, type Things } from '../../libs/domain/src/plan/things.js';
import type { RiskFact } from '../../libs/domain/src/risk/risk.facts.js';
import type { LocalDate } from '../../libs/domain/src/shared/calendar.js';
import type { ToolboxItemFact } from '../../libs/domain/src/toolbox/toolbox.facts.js';

/** The id that the builder gives a thing: `Action:A1.1`, `Organisation:Org1`, `Region:Region1`, `CommitteeSession:1`. */
export function idOf(thing: ThingName, name: string | number): string {
  return `${thing}:${name}`;
}

/** Someone who asks, speaking for an organisation by its short name. The day is 2026-06-15 unless given. */
export function anAsker(
  shortName: string,
  roles: readonly Role[],
  today: LocalDate = '2026-06-15',
  past = false,
): Asker {
  return { rights: { organisationId: idOf('Organisation', shortName), roles }, today, past };
}

export interface PlanShape {
  /** Region1, Region2, …; 2 unless given. */
  regions?: number;
  /** Org1 (the coordinator), Org2, …, one region after the other; 4 unless given. */
  organisations?: number;
  /** O1, O2, …; 1 unless given. */
  objectives?: number;
  partnership?: Partial<PartnershipFact>;
}

/** Fields of a thing, all optional; whoever it points to is named by code or short name in the fields added here. */
type Fields<Fact> = Partial<Fact>;
type Dependency = string | { on: string; type?: DependencyFact['type']; lagDays?: number };
export type ActionFields = Fields<ActionFact> & {
  lead?: string;
  /** `{ Org2: 'SUPPORT' }`. */
  with?: Readonly<Record<string, Responsibility>>;
  objectives?: readonly string[];
  dependsOn?: readonly Dependency[];
};
type OfAction = { action?: string };
type OfDeliverable = { deliverable?: string };

const AT = '2026-01-01T09:00:00.000Z';
const ADOPTED: readonly string[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];

/**
 * Starts a small valid partnership: it began on 2026-01-01 and stands in IMPLEMENTATION; each region has a stakeholder
 * and a letter of support that names its organisations; there are the activities A1 to A5 and no actions.
 */
export function aPlan(shape: PlanShape = {}): PlanBuilder {
  return new PlanBuilder(shape);
}

/** Builds plans for specs. Later calls see what earlier ones added; `action` with nothing said adds a sound A1.1, A1.2, … */
export class PlanBuilder {
  private readonly rows = new Map<ThingName, Map<string, unknown>>(THING_NAMES.map((name) => [name, new Map()]));
  private lastAction = '';
  private lastDeliverable = '';

  constructor(shape: PlanShape) {
    this.put('Partnership', { id: 'Partnership:P', ...PARTNERSHIP, ...shape.partnership });
    for (let n = 1; n <= 5; n += 1)
      this.put('Activity', { id: idOf('Activity', `A${n}`), code: `A${n}`, title: `Activity ${n}`, wording: null });
    for (let n = 1; n <= (shape.objectives ?? 1); n += 1) this.objective(`O${n}`);
    const regions = shape.regions ?? 2;
    for (let n = 1; n <= regions; n += 1)
      this.region(`Region${n}`).stakeholder(`Stakeholder${n}`, { regionId: idOf('Region', `Region${n}`) });
    const organisations = Array.from({ length: shape.organisations ?? 4 }, (_, index) => index + 1);
    for (const n of organisations)
      this.organisation(`Org${n}`, `Region${((n - 1) % regions) + 1}`, n === 1 ? 'COORDINATOR' : 'PARTNER');
    for (let n = 1; n <= regions; n += 1) {
      const names = organisations
        .filter((organisation) => ((organisation - 1) % regions) + 1 === n)
        .map((organisation) => `Org${organisation}`);
      this.letter(`Region${n}`, names);
    }
  }

  /** Adds a thing as it is, or changes the one with its id. */
  put<Name extends ThingName>(thing: Name, row: Partial<Things[Name]> & { readonly id: string }): this {
    const table = this.rows.get(thing)!;
    table.set(row.id, { version: 1, updatedAt: AT, ...(table.get(row.id) as object | undefined), ...row });
    return this;
  }

  /** Changes fields of a thing that is there already, by its code, short name or number. */
  change<Name extends ThingName>(thing: Name, name: string | number, fields: Partial<Things[Name]>): this {
    const id = idOf(thing, name);
    if (!this.rows.get(thing)!.has(id)) throw new Error(`no ${id} to change`);
    return this.put(thing, { ...fields, id } as unknown as Partial<Things[Name]> & { id: string });
  }

  without(thing: ThingName, name: string | number): this {
    if (!this.rows.get(thing)!.delete(idOf(thing, name))) throw new Error(`no ${idOf(thing, name)} to leave out`);
    return this;
  }

  partnership(fields: Fields<PartnershipFact>): this {
    return this.change('Partnership', 'P', fields);
  }

  region(name: string, fields: Fields<RegionFact> = {}): this {
    return this.put('Region', {
      id: idOf('Region', name),
      name,
      country: 'FR',
      nuts: null,
      circle: 'MOTOR',
      cohesionCategory: null,
      figures: [],
      s3Priorities: [],
      notes: [],
      ...fields,
    });
  }

  organisation(
    shortName: string,
    region: string,
    membership: MembershipKind | null = 'PARTNER',
    fields: Fields<OrganisationFact> = {},
  ): this {
    const id = idOf('Organisation', shortName);
    const details = {
      label: null,
      description: '',
      profile: null,
      website: null,
      thematics: [],
      figures: [],
      competences: [],
      notes: [],
    };
    this.put('Organisation', {
      id,
      shortName,
      name: `${shortName} association`,
      aliases: [],
      kind: 'CLUSTER',
      regionId: idOf('Region', region),
      ...details,
      ...fields,
    });
    if (membership)
      this.put('Membership', {
        id: idOf('Membership', shortName),
        organisationId: id,
        kind: membership,
        from: '2026-01-01',
        to: null,
      });
    return this;
  }

  stakeholder(name: string, fields: Fields<StakeholderFact> = {}): this {
    return this.put('Stakeholder', {
      id: idOf('Stakeholder', name),
      name,
      kind: 'ALLIANCE',
      regionId: idOf('Region', 'Region1'),
      responsibleId: null,
      state: 'IDENTIFIED',
      ...fields,
    });
  }

  objective(code: string): this {
    return this.put('Objective', { id: idOf('Objective', code), code, kind: 'OPERATIONAL', text: `Objective ${code}` });
  }

  /** A letter of support from a region, naming organisations by short name. */
  letter(region: string, names: readonly string[] = []): this {
    const nameIds = names.map((name) => idOf('Organisation', name));
    return this.put('LetterOfSupport', {
      id: idOf('LetterOfSupport', region),
      from: 'Director',
      senderId: null,
      regionId: idOf('Region', region),
      date: null,
      nameIds,
    });
  }

  /** An action, PLANNED for the year 2026 in PREPARATION unless told otherwise; led by Org1 with Org2's support, serving O1. */
  action(fields: ActionFields = {}): this {
    const {
      lead = 'Org1',
      with: contributors = { Org2: 'SUPPORT' },
      objectives = ['O1'],
      dependsOn = [],
      ...rest
    } = fields;
    const code = rest.code ?? `A1.${this.count('Action', 'A1.') + 1}`;
    const adopted = ADOPTED.includes(rest.status ?? 'PLANNED');
    const running = rest.status === 'IN_PROGRESS' || rest.status === 'ON_HOLD' || rest.status === 'COMPLETED';
    const start = rest.plannedStart ?? '2026-01-01';
    const end = rest.plannedEnd ?? '2026-12-31';
    this.lastAction = code;
    return this.put('Action', {
      id: idOf('Action', code),
      code,
      title: `Action ${code}`,
      description: '',
      activityId: idOf('Activity', code.split('.')[0]!),
      leadId: idOf('Organisation', lead),
      contributors: contributorsOf(contributors),
      objectiveIds: objectives.map((objective) => idOf('Objective', objective)),
      thematicAreaIds: [],
      priority: 'MEDIUM',
      phase: 'PREPARATION',
      finalPhase: rest.phase ?? 'PREPARATION',
      status: 'PLANNED',
      statusReason: null,
      progress: 0,
      declaredHealth: null,
      plannedStart: start,
      plannedEnd: end,
      baselineStart: adopted ? start : null,
      baselineEnd: adopted ? end : null,
      actualStart: running ? start : null,
      actualEnd: rest.status === 'COMPLETED' ? end : null,
      dependencies: dependsOn.map(dependencyOf),
      ...rest,
    });
  }

  /** A milestone of the action last added, or of the one named; due on 2026-06-30 in its action's phase unless told otherwise. */
  milestone(fields: Fields<MilestoneFact> & OfAction = {}): this {
    const { action = this.lastAction, ...rest } = fields;
    const code = rest.code ?? `MS${action.slice(1)}.${this.count('Milestone', `MS${action.slice(1)}.`) + 1}`;
    return this.put('Milestone', {
      id: idOf('Milestone', code),
      code,
      actionId: idOf('Action', action),
      title: `Milestone ${code}`,
      phase: this.phaseOf(action),
      dueDate: '2026-06-30',
      baselineDate: null,
      verification: 'Note',
      status: 'PLANNED',
      reachedOn: null,
      evidence: null,
      dropReason: null,
      ...rest,
    });
  }

  /** A deliverable, led by its action's lead and due on 2026-06-30 in its action's phase unless told otherwise. */
  deliverable(fields: Fields<DeliverableFact> & OfAction & { lead?: string } = {}): this {
    const { action = this.lastAction, lead, ...rest } = fields;
    const code = rest.code ?? `D${action.slice(1)}.${this.count('Deliverable', `D${action.slice(1)}.`) + 1}`;
    const leadId = lead ? idOf('Organisation', lead) : this.row('Action', action).leadId;
    this.lastDeliverable = code;
    return this.put('Deliverable', {
      id: idOf('Deliverable', code),
      code,
      actionId: idOf('Action', action),
      title: `Deliverable ${code}`,
      phase: this.phaseOf(action),
      leadId,
      type: 'R',
      level: 'PU',
      dueDate: '2026-06-30',
      baselineDate: null,
      main: false,
      businessPlan: false,
      publicSummary: null,
      status: 'PLANNED',
      ...rest,
    });
  }

  version(fields: Fields<DeliverableVersionFact> & OfDeliverable = {}): this {
    const { deliverable = this.lastDeliverable, ...rest } = fields;
    const number = rest.number ?? this.count('DeliverableVersion', `${deliverable}#`) + 1;
    const id = idOf('DeliverableVersion', `${deliverable}#${number}`);
    return this.put('DeliverableVersion', {
      id,
      deliverableId: idOf('Deliverable', deliverable),
      number,
      url: 'https://example.org/file',
      fileId: null,
      at: AT,
      byId: 'account',
      note: null,
      lateReason: null,
      draft: false,
      ...rest,
    });
  }

  review(fields: Fields<ReviewFact> & OfDeliverable = {}): this {
    const { deliverable = this.lastDeliverable, ...rest } = fields;
    const id = idOf('Review', `${deliverable}#${this.count('Review', `${deliverable}#`) + 1}`);
    return this.put('Review', {
      id,
      deliverableId: idOf('Deliverable', deliverable),
      at: AT,
      byId: 'account',
      outcome: 'ACCEPTED',
      comment: 'Good',
      conditions: [],
      decisionId: null,
      ...rest,
    });
  }

  progressReport(fields: Fields<ProgressReportFact> & OfAction = {}): this {
    const { action = this.lastAction, ...rest } = fields;
    const id = idOf('ProgressReport', `${action}#${this.count('ProgressReport', `${action}#`) + 1}`);
    return this.put('ProgressReport', {
      id,
      actionId: idOf('Action', action),
      at: AT,
      byId: 'account',
      progress: 0,
      health: 'ON_TRACK',
      summary: 'Going well',
      nextSteps: null,
      ...rest,
    });
  }

  /** A risk R1, R2, … of the whole partnership, or of the action named. */
  risk(fields: Fields<RiskFact> & OfAction = {}): this {
    const { action, ...rest } = fields;
    const code = rest.code ?? `R${this.count('Risk') + 1}`;
    const actionId = action ? idOf('Action', action) : null;
    return this.put('Risk', {
      id: idOf('Risk', code),
      code,
      actionId,
      title: `Risk ${code}`,
      foreseen: true,
      likelihood: 3,
      impact: 3,
      mitigation: '',
      ownerId: idOf('Organisation', 'Org1'),
      open: true,
      ...rest,
    });
  }

  toolboxItem(name: string, fields: Fields<ToolboxItemFact> = {}): this {
    return this.put('ToolboxItem', {
      id: idOf('ToolboxItem', name),
      name,
      kind: 'PROJECT_OR_NETWORK',
      description: null,
      start: null,
      end: null,
      actionIds: [],
      ...fields,
    });
  }

  /** A proposal I1, I2, …, owned by Org1, of the action last added. */
  investment(fields: Fields<InvestmentProposalFact> & OfAction = {}): this {
    const { action = this.lastAction, ...rest } = fields;
    const code = rest.code ?? `I${this.count('InvestmentProposal') + 1}`;
    return this.put('InvestmentProposal', {
      id: idOf('InvestmentProposal', code),
      code,
      title: `Proposal ${code}`,
      stage: 'IDEA',
      trl: 6,
      ownerId: idOf('Organisation', 'Org1'),
      actionId: action ? idOf('Action', action) : null,
      businessPlanId: null,
      budget: null,
      fundingMix: [],
      endorsed: false,
      ...rest,
    });
  }

  /** A gate requested into IMPLEMENTATION: the partnership's, or that of the action named. Its id ends in 1, 2, … */
  gate(fields: Fields<GateFact> & OfAction = {}): this {
    const { action, ...rest } = fields;
    const id = idOf('Gate', this.count('Gate') + 1);
    const actionId = action ? idOf('Action', action) : null;
    return this.put('Gate', {
      id,
      actionId,
      from: 'PREPARATION',
      to: 'IMPLEMENTATION',
      status: 'REQUESTED',
      requestedAt: AT,
      requestedById: 'account',
      decisionId: null,
      criteria: null,
      ...rest,
    });
  }

  /** Session 1, 2, …, PLANNED for 2026-06-15. `present` and `proxies` ({ absent: holder }) name organisations. */
  session(
    fields: Fields<CommitteeSessionFact> & {
      present?: readonly string[];
      proxies?: Readonly<Record<string, string>>;
    } = {},
  ): this {
    const { present = [], proxies = {}, ...rest } = fields;
    const number = rest.number ?? this.count('CommitteeSession') + 1;
    const attendance = [
      ...present.map((name) => ({ organisationId: idOf('Organisation', name), present: true, heldById: null })),
      ...Object.entries(proxies).map(([absent, by]) => ({
        organisationId: idOf('Organisation', absent),
        present: false,
        heldById: idOf('Organisation', by),
      })),
    ];
    return this.put('CommitteeSession', {
      id: idOf('CommitteeSession', number),
      number,
      title: `Session ${number}`,
      date: '2026-06-15',
      kind: 'MEETING',
      status: 'PLANNED',
      agenda: [],
      attendance,
      convenedAt: null,
      reconvenesId: null,
      cancelReason: null,
      minutes: null,
      ...rest,
    });
  }

  decision(fields: Fields<DecisionFact> = {}): this {
    const number = fields.number ?? this.count('Decision') + 1;
    const empty = { overrideReason: null, newLeadId: null, plannedStart: null, plannedEnd: null, vetoUntil: null };
    return this.put('Decision', {
      id: idOf('Decision', number),
      number,
      kind: 'OTHER',
      subjects: [],
      outcome: 'APPROVED',
      effect: 'EXECUTED',
      text: `Decision ${number}`,
      conditions: [],
      method: 'VOTE',
      votes: [],
      sessionId: idOf('CommitteeSession', 1),
      revision: 1,
      effects: [],
      ...empty,
      ...fields,
    });
  }

  followUp(fields: Fields<FollowUpFact> & { owner?: string } = {}): this {
    const { owner = 'Org1', ...rest } = fields;
    const id = idOf('FollowUp', this.count('FollowUp') + 1);
    return this.put('FollowUp', {
      id,
      text: 'Follow up',
      ownerId: idOf('Organisation', owner),
      dueDate: '2026-06-30',
      doneOn: null,
      evidence: null,
      decisionId: null,
      ...rest,
    });
  }

  /** Reporting period 1, 2, …: open, of the first half of 2026. */
  period(fields: Fields<ReportingPeriodFact> = {}): this {
    const number = fields.number ?? this.count('ReportingPeriod') + 1;
    return this.put('ReportingPeriod', {
      id: idOf('ReportingPeriod', number),
      number,
      title: `Period ${number}`,
      start: '2026-01-01',
      end: '2026-06-30',
      dueDate: '2026-07-15',
      status: 'OPEN',
      ...fields,
    });
  }

  partnerReport(period: number, organisation: string, fields: Fields<PartnerReportFact> = {}): this {
    const id = idOf('PartnerReport', `${period}#${organisation}`);
    return this.put('PartnerReport', {
      id,
      periodId: idOf('ReportingPeriod', period),
      organisationId: idOf('Organisation', organisation),
      status: 'MISSING',
      submittedAt: null,
      late: false,
      ...fields,
    });
  }

  /** The plan, at revision 1. */
  build(): Plan {
    const tables = Object.fromEntries(
      THING_NAMES.map((name) => [name, Table.of([...this.rows.get(name)!.values()] as { id: string }[])]),
    );
    return Plan.of('Partnership:P', 1, AT, tables as unknown as Tables);
  }

  private row<Name extends ThingName>(thing: Name, name: string): Things[Name] {
    const row = this.rows.get(thing)!.get(idOf(thing, name));
    if (!row) throw new Error(`no ${idOf(thing, name)}`);
    return row as Things[Name];
  }

  private phaseOf(action: string): ActionFact['phase'] {
    return this.row('Action', action).phase;
  }

  private count(thing: ThingName, prefix = ''): number {
    return [...this.rows.get(thing)!.keys()].filter((id) => id.startsWith(idOf(thing, prefix))).length;
  }
}

function contributorsOf(contributors: Readonly<Record<string, Responsibility>>): ContributorFact[] {
  return Object.entries(contributors).map(([name, responsibility]) => ({
    organisationId: idOf('Organisation', name),
    responsibility,
  }));
}

function dependencyOf(dependency: Dependency): DependencyFact {
  const { on, type = 'FS', lagDays = 0 } = typeof dependency === 'string' ? { on: dependency } : dependency;
  return { actionId: idOf('Action', on), type, lagDays };
}

const PARTNERSHIP: Omit<PartnershipFact, 'id' | 'version' | 'updatedAt'> = {
  code: 'P',
  name: 'A small partnership',
  ambition: 'To show how it works',
  strategy: 'One thing at a time',
  startDate: '2026-01-01',
  endDate: '2028-12-31',
  timeZone: 'Europe/Paris',
  contentLanguage: 'en',
  deliverableScheme: 'COSME',
  phase: 'IMPLEMENTATION',
  closedOn: null,
  edition: 1,
  settings: DEFAULT_SETTINGS,
  competenceDomains: [],
  links: [],
  notes: [],
};
