import { criterionStatement, say, type ActionView, type Finding, type GateView, type Picture } from '@roadbook/domain';
import { decisionSource, followUpSource, sessionSource } from './from-picture/committee.js';
import { indicatorSources, noticeSources, periodSource, progressSources } from './from-picture/reporting.js';
import type { ActionSource, FindingSource, GateSource, PlanSource } from './source.js';

/** What reports read of a picture: only what its viewer may see, statements as sentences in the language of the report. */
export function planSource(picture: Picture, language: string): PlanSource {
  const { partnership } = picture;
  const periods = partnership.reportingPeriods;
  return {
    revision: partnership.revision,
    // Of the present it names the revision's own time: made again from one revision, the report has the same bytes.
    asOf: picture.asker.past ? picture.instant : picture.plan.at,
    today: picture.asker.today,
    code: partnership.code,
    name: partnership.name,
    ambition: partnership.ambition,
    strategy: partnership.strategy,
    edition: partnership.edition,
    startDate: partnership.startDate,
    endDate: partnership.endDate,
    phase: partnership.phase,
    coordinator: partnership.coordinator,
    members: partnership.organisations(null),
    regions: partnership.regions,
    objectives: partnership.objectives,
    thematicAreas: partnership.thematicAreas,
    activities: partnership.activities.map(({ code, title, actions }) => ({
      code,
      title,
      actions: actions.map((action) => actionSource(action, language)),
    })),
    gates: partnership.gates.map((gate) => gateSource(picture, gate, language)),
    sessions: partnership.sessions.map((session) => sessionSource(picture, session)),
    decisions: partnership.decisions.map((decision) => decisionSource(picture, decision, language)),
    followUps: partnership.followUps(null).map((followUp) => followUpSource(picture, followUp)),
    periods: periods.map((period) => periodSource(picture, period)),
    indicatorTotals: indicatorSources(
      picture,
      periods.map((period) => period.fact),
    ),
    // Only the reports that need them pay for them: of a plan of years there are thousands.
    get progressReports() {
      return progressSources(picture);
    },
    notices: noticeSources(picture),
    disseminations: partnership.disseminations,
    findings: partnership.findings.map((finding) => findingSource(finding, language)),
    risks: partnership.risks,
    investments: partnership.investments,
    toolbox: partnership.toolbox,
    lettersOfSupport: partnership.lettersOfSupport,
    pastProjects: partnership.pastProjects,
  };
}

function actionSource(action: ActionView, language: string): ActionSource {
  return {
    code: action.code,
    title: action.title,
    description: action.description,
    priority: action.priority,
    thematicAreas: action.thematicAreas,
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
    actualStart: action.actualStart,
    actualEnd: action.actualEnd,
    statusReason: action.statusReason,
    critical: action.critical,
    dependencies: action.dependencies,
    milestones: action.milestones,
    deliverables: action.deliverables,
  };
}

function gateSource(picture: Picture, gate: GateView, language: string): GateSource {
  return {
    subject: gate.subject,
    from: gate.from,
    to: gate.to,
    status: gate.status,
    criteria: gate.criteria.map((criterion) => ({
      met: criterion.met,
      message: say(criterionStatement(criterion), language),
    })),
    decision: gate.decision && decisionSource(picture, gate.decision, language),
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
