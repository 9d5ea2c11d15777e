import type {
  ActionFact,
  ContributorFact,
  DependencyFact,
  ProgressReportFact,
  Responsibility,
} from '../../libs/domain/src/action/action.facts.js';
import type {
  DeliverableFact,
  DeliverableVersionFact,
  ReviewFact,
} from '../../libs/domain/src/deliverable/deliverable.facts.js';
import type { InvestmentProposalFact } from '../../libs/domain/src/investment/investment.facts.js';
import type { MilestoneFact } from '../../libs/domain/src/milestone/milestone.facts.js';
import type { RiskFact } from '../../libs/domain/src/risk/risk.facts.js';
import type { CallFact } from '../../libs/domain/src/toolbox/call.facts.js';
import type { ToolboxItemFact } from '../../libs/domain/src/toolbox/toolbox.facts.js';
import { AT, idOf, MasterDataBuilder, type Given } from './master-data-builder.js';

type Dependency = string | { on: string; type?: DependencyFact['type']; lagDays?: number };
export type ActionFields = Given<ActionFact> & {
  lead?: string;
  /** `{ Org2: 'SUPPORT' }`. */
  with?: Readonly<Record<string, Responsibility>>;
  objectives?: readonly string[];
  dependsOn?: readonly Dependency[];
};
export type OfAction = { action?: string };
type OfDeliverable = { deliverable?: string };
const ADOPTED: readonly string[] = ['PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];

/** The part of the plan builder that makes the work: actions and what belongs to them. */
export abstract class WorkBuilder extends MasterDataBuilder {
  private lastAction = '';
  private lastDeliverable = '';

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
  milestone(fields: Given<MilestoneFact> & OfAction = {}): this {
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
  deliverable(fields: Given<DeliverableFact> & OfAction & { lead?: string } = {}): this {
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

  version(fields: Given<DeliverableVersionFact> & OfDeliverable = {}): this {
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

  review(fields: Given<ReviewFact> & OfDeliverable = {}): this {
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

  progressReport(fields: Given<ProgressReportFact> & OfAction = {}): this {
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
      periodId: null,
      ...rest,
    });
  }

  /** A risk R1, R2, … of the whole partnership, or of the action named. */
  risk(fields: Given<RiskFact> & OfAction = {}): this {
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

  toolboxItem(name: string, fields: Given<ToolboxItemFact> = {}): this {
    return this.put('ToolboxItem', {
      id: idOf('ToolboxItem', name),
      name,
      kind: 'PROJECT_OR_NETWORK',
      description: null,
      start: null,
      end: null,
      url: null,
      keeperId: null,
      actionIds: [],
      ...fields,
    });
  }

  /** A call of a scheme, open until 2026-09-30 for all unless told otherwise. */
  call(scheme: string, fields: Given<CallFact> = {}): this {
    const name = fields.name ?? `Call ${this.count('Call') + 1}`;
    return this.put('Call', {
      id: idOf('Call', name),
      schemeId: idOf('ToolboxItem', scheme),
      code: null,
      name,
      type: 'OTHER',
      opens: null,
      deadline: '2026-09-30',
      regionIds: [],
      trlFrom: null,
      trlTo: null,
      budget: null,
      url: null,
      note: null,
      ...fields,
    });
  }

  /** A proposal I1, I2, …, owned by Org1, of the action last added. */
  investment(fields: Given<InvestmentProposalFact> & OfAction = {}): this {
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

  private phaseOf(action: string): ActionFact['phase'] {
    return this.row('Action', action).phase;
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
