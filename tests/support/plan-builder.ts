import type {
  CommitteeSessionFact,
  DecisionFact,
  FollowUpFact,
} from '../../libs/domain/src/committee/committee.facts.js';
import type { GateFact } from '../../libs/domain/src/gate/gate.facts.js';
import type { ObjectiveIndicatorFact } from '../../libs/domain/src/objective/objective.facts.js';
import type { PartnerReportFact, ReportingPeriodFact } from '../../libs/domain/src/period/period.facts.js';
import type { MatchFact } from '../../libs/domain/src/matching/match.facts.js';
import type { DisseminationSessionFact, NoticeFact } from '../../libs/domain/src/notice/notice.facts.js';
import { Plan, type Tables } from '../../libs/domain/src/plan/plan.js';
import { Table } from '../../libs/domain/src/plan/table.js';
import { THING_NAMES } from '../../libs/domain/src/plan/things.js';
import { AT, idOf, type Given, type PlanShape } from './master-data-builder.js';
import { WorkBuilder, type OfAction } from './work-builder.js';

export { anAsker, idOf, type PlanShape } from './master-data-builder.js';
export type { ActionFields } from './work-builder.js';

/**
 * Starts a small valid partnership: it began on 2026-01-01 and stands in IMPLEMENTATION; each region has a stakeholder
 * and a letter of support that names its organisations; there are the activities A1 to A5 and no actions.
 */
export function aPlan(shape: PlanShape = {}): PlanBuilder {
  return new PlanBuilder(shape);
}

/** Builds plans for specs. Later calls see what earlier ones added; `action` with nothing said adds a sound A1.1, A1.2, … */
export class PlanBuilder extends WorkBuilder {
  /** A gate requested into IMPLEMENTATION: the partnership's, or that of the action named. Its id ends in 1, 2, … */
  gate(fields: Given<GateFact> & OfAction = {}): this {
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
    fields: Given<CommitteeSessionFact> & {
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
      chairId: null,
      minutesCirculatedAt: null,
      minutesAdoptedOn: null,
      objections: null,
      ballots: null,
      ...rest,
    });
  }

  decision(fields: Given<DecisionFact> = {}): this {
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
      veto: null,
      effects: [],
      ...empty,
      ...fields,
    });
  }

  followUp(fields: Given<FollowUpFact> & { owner?: string } = {}): this {
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
      sessionId: null,
      ...rest,
    });
  }

  /** Reporting period 1, 2, …: open, of the first half of 2026. */
  period(fields: Given<ReportingPeriodFact> = {}): this {
    const number = fields.number ?? this.count('ReportingPeriod') + 1;
    return this.put('ReportingPeriod', {
      id: idOf('ReportingPeriod', number),
      number,
      title: `Period ${number}`,
      start: '2026-01-01',
      end: '2026-06-30',
      dueDate: '2026-07-15',
      status: 'OPEN',
      versions: null,
      ...fields,
    });
  }

  partnerReport(period: number, organisation: string, fields: Given<PartnerReportFact> = {}): this {
    const id = idOf('PartnerReport', `${period}#${organisation}`);
    return this.put('PartnerReport', {
      id,
      periodId: idOf('ReportingPeriod', period),
      organisationId: idOf('Organisation', organisation),
      status: 'MISSING',
      submittedAt: null,
      late: false,
      lines: null,
      indicators: null,
      remarks: null,
      comment: null,
      ...fields,
    });
  }

  /** An indicator of an objective, O1 unless told otherwise: recorded by the coordinator, values that stand for themselves. */
  indicator(fields: Given<ObjectiveIndicatorFact> & { objective?: string } = {}): this {
    const { objective = 'O1', ...rest } = fields;
    const code = rest.code ?? `${objective}.${this.count('ObjectiveIndicator') + 1}`;
    return this.put('ObjectiveIndicator', {
      id: idOf('ObjectiveIndicator', code),
      code,
      objectiveId: idOf('Objective', objective),
      title: `Indicator ${code}`,
      unit: 'SMEs',
      baseline: null,
      target: null,
      targetDate: null,
      reported: null,
      addsUp: false,
      basis: null,
      values: [],
      ...rest,
    });
  }

  /** An open notice of a deliverable, by its code, to an organisation. */
  notice(deliverable: string, organisation: string, fields: Given<NoticeFact> = {}): this {
    return this.put('Notice', {
      id: idOf('Notice', `${deliverable}#${organisation}`),
      deliverableId: idOf('Deliverable', deliverable),
      organisationId: idOf('Organisation', organisation),
      status: 'OPEN',
      createdOn: '2026-06-01',
      contactId: null,
      sentAt: null,
      bouncedAt: null,
      bounceReason: null,
      acknowledgedOn: null,
      acknowledgement: null,
      ...fields,
    });
  }

  /** A dissemination session of an organisation, PLANNED for 2026-09-01. */
  dissemination(organisation: string, fields: Given<DisseminationSessionFact> = {}): this {
    return this.put('DisseminationSession', {
      id: idOf('DisseminationSession', this.count('DisseminationSession') + 1),
      organisationId: idOf('Organisation', organisation),
      title: `Dissemination by ${organisation}`,
      date: '2026-09-01',
      status: 'PLANNED',
      deliverableIds: [],
      participants: null,
      summary: null,
      cancelReason: null,
      ...fields,
    });
  }

  /** A match of organisations by short name, at SUGGESTION on 2026-06-01 and for nothing yet. */
  match(organisations: readonly string[], fields: Given<MatchFact> = {}): this {
    return this.put('Match', {
      id: idOf('Match', this.count('Match') + 1),
      organisationIds: organisations.map((name) => idOf('Organisation', name)),
      actionId: null,
      thematicAreaId: null,
      toolboxItemId: null,
      status: 'SUGGESTION',
      steps: [{ step: 'SUGGESTION', date: '2026-06-01', note: null }],
      eventId: null,
      dropReason: null,
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
}
