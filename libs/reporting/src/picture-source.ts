import {
  criterionStatement,
  findingStatement,
  repairStatement,
  say,
  type ActionView,
  type Picture,
} from '@roadbook/domain';
import type { ActionSource, PlanSource } from './source.js';

/** What reports read of a picture, with its statements written out in the language of the report. */
export function planSource(picture: Picture, language: string): PlanSource {
  const whole = picture.partnership;
  return {
    revision: picture.plan.revision,
    asOf: picture.instant,
    today: picture.asker.today,
    code: whole.code,
    name: whole.name,
    startDate: whole.startDate,
    endDate: whole.endDate,
    phase: whole.phase,
    coordinator: whole.coordinator,
    members: picture.members(),
    activities: whole.activities.map(({ code, title, actions }) => ({
      code,
      title,
      actions: actions.map((action) => actionSource(action, language)),
    })),
    gates: whole.gates.map(({ subject, from, to, status, criteria, decision }) => ({
      subject,
      from,
      to,
      status,
      criteria: criteria.map((criterion) => ({
        met: criterion.met,
        message: say(criterionStatement(criterion), language),
      })),
      decision,
    })),
    decisions: whole.decisions,
    followUps: picture.followUps.all(),
    findings: whole.findings.map((finding) => ({
      severity: finding.severity,
      message: say(findingStatement(finding), language),
      repair: say(repairStatement(finding), language),
      subjects: finding.subjects,
    })),
    risks: whole.risks,
    investments: whole.investments,
  };
}

function actionSource(action: ActionView, language: string): ActionSource {
  const { code, title, lead, contributors, phase, finalPhase, status, progress, declaredHealth, computedHealth } =
    action;
  const { plannedStart, plannedEnd, baselineStart, baselineEnd, milestones, deliverables } = action;
  return {
    code,
    title,
    lead,
    contributors,
    phase,
    finalPhase,
    status,
    progress,
    declaredHealth,
    computedHealth,
    healthReasons: action.healthReasons.map((reason) => say(reason, language)),
    plannedStart,
    plannedEnd,
    baselineStart,
    baselineEnd,
    milestones,
    deliverables,
  };
}
