import { criterionStatement, say, type ActionView, type Finding, type GateView, type Picture } from '@roadbook/domain';
import type { ActionSource, FindingSource, GateSource, PlanSource } from './source.js';

/** What reports read of a picture: only what its viewer may see, statements as sentences in the language of the report. */
export function planSource(picture: Picture, language: string): PlanSource {
  const { partnership } = picture;
  return {
    revision: partnership.revision,
    // Of the present it names the revision's own time: made again from one revision, the report has the same bytes.
    asOf: picture.asker.past ? picture.instant : picture.plan.at,
    today: picture.asker.today,
    code: partnership.code,
    name: partnership.name,
    startDate: partnership.startDate,
    endDate: partnership.endDate,
    phase: partnership.phase,
    coordinator: partnership.coordinator,
    members: partnership.organisations(null),
    activities: partnership.activities.map(({ code, title, actions }) => ({
      code,
      title,
      actions: actions.map((action) => actionSource(action, language)),
    })),
    gates: partnership.gates.map((gate) => gateSource(gate, language)),
    decisions: partnership.decisions,
    followUps: partnership.followUps(true),
    findings: partnership.findings.map((finding) => findingSource(finding, language)),
    risks: partnership.risks,
    investments: partnership.investments,
  };
}

function actionSource(action: ActionView, language: string): ActionSource {
  return {
    code: action.code,
    title: action.title,
    lead: action.lead,
    contributors: action.contributors,
    phase: action.phase,
    finalPhase: action.finalPhase,
    status: action.status,
    progress: action.progress,
    declaredHealth: action.declaredHealth,
    computedHealth: action.computedHealth,
    healthReasons: action.healthReasons.map((reason) => say(reason, language)),
    plannedStart: action.plannedStart,
    plannedEnd: action.plannedEnd,
    baselineStart: action.baselineStart,
    baselineEnd: action.baselineEnd,
    milestones: action.milestones,
    deliverables: action.deliverables,
  };
}

function gateSource(gate: GateView, language: string): GateSource {
  return {
    subject: gate.subject,
    from: gate.from,
    to: gate.to,
    status: gate.status,
    criteria: gate.criteria.map((criterion) => ({
      met: criterion.met,
      message: say(criterionStatement(criterion), language),
    })),
    decision: gate.decision,
  };
}

function findingSource({ rule, severity, params, subjects }: Finding, language: string): FindingSource {
  return {
    severity,
    message: say({ code: `FINDING_${rule}`, params }, language),
    repair: say({ code: `REPAIR_${rule}`, params }, language),
    subjects,
  };
}
