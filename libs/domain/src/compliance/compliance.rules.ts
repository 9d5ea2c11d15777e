import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { ComplianceContext } from './context.js';
import { SEVERITIES, type ComplianceRule, type Finding } from './finding.js';
import { actionWithoutLead } from './rules/action-without-lead.rule.js';
import { actionWithoutObjective } from './rules/action-without-objective.rule.js';
import { authorityNotInformed } from './rules/authority-not-informed.rule.js';
import { costFundedTwice } from './rules/cost-funded-twice.rule.js';
import { dependencyCycle } from './rules/dependency-cycle.rule.js';
import { fundingDoesNotAddUp } from './rules/funding-does-not-add-up.rule.js';
import { moveNotAgreed } from './rules/move-not-agreed.rule.js';
import { noReportInPeriod } from './rules/no-report-in-period.rule.js';
import { objectiveWithoutAction } from './rules/objective-without-action.rule.js';
import { oneRegionOnly } from './rules/one-region-only.rule.js';
import { partMissing } from './rules/part-missing.rule.js';
import { partnerContributesNowhere } from './rules/partner-contributes-nowhere.rule.js';
import { partnerInNoLetter } from './rules/partner-in-no-letter.rule.js';
import { partnerLeadsNoAction } from './rules/partner-leads-no-action.rule.js';
import { regionWithoutLetter } from './rules/region-without-letter.rule.js';
import { startsBeforeRoadmap } from './rules/starts-before-roadmap.rule.js';

export { findingStatement, repairStatement, SEVERITIES, type Finding, type Severity } from './finding.js';

/** The rules in the order in which they report (domain.md, "The compliance check"). */
export const COMPLIANCE_RULES: readonly ComplianceRule[] = [
  partnerLeadsNoAction,
  actionWithoutObjective,
  actionWithoutLead,
  objectiveWithoutAction,
  partMissing,
  dependencyCycle,
  costFundedTwice,
  partnerContributesNowhere,
  startsBeforeRoadmap,
  oneRegionOnly,
  fundingDoesNotAddUp,
  authorityNotInformed,
  noReportInPeriod,
  moveNotAgreed,
  regionWithoutLetter,
  partnerInNoLetter,
].sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity));

/** The last check of each plan: a gate, an agenda and a page ask for the same one. */
const checked = new WeakMap<Plan, { readonly today: LocalDate; readonly findings: readonly Finding[] }>();

/** Everything that the compliance check finds in a plan on a day: blockers, then warnings, then notes. */
export function findingsOf(plan: Plan, today: LocalDate): readonly Finding[] {
  const known = checked.get(plan);
  if (known?.today === today) return known.findings;
  const context = new ComplianceContext(plan, today);
  const findings = COMPLIANCE_RULES.flatMap(({ rule, severity, find }) =>
    find(context).map(({ subjects, params }) => ({ rule, severity, params, subjects })),
  );
  checked.set(plan, { today, findings });
  return findings;
}
