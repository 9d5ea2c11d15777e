import { pathOf } from '../../ui/codes.js';
import type { CompliancePlan, FindingFacts } from './compliance.operations.js';

export const SEVERITIES = ['BLOCKER', 'WARNING', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule with the severity of its findings, the gravest first. */
export const RULES = {
  PARTNER_LEADS_NO_ACTION: 'BLOCKER',
  ACTION_WITHOUT_OBJECTIVE: 'BLOCKER',
  ACTION_WITHOUT_LEAD: 'BLOCKER',
  OBJECTIVE_WITHOUT_ACTION: 'BLOCKER',
  PART_MISSING: 'BLOCKER',
  DEPENDENCY_CYCLE: 'BLOCKER',
  COST_FUNDED_TWICE: 'BLOCKER',
  PARTNER_CONTRIBUTES_NOWHERE: 'WARNING',
  STARTS_BEFORE_ROADMAP: 'WARNING',
  ONE_REGION_ONLY: 'WARNING',
  FUNDING_DOES_NOT_ADD_UP: 'WARNING',
  AUTHORITY_NOT_INFORMED: 'WARNING',
  NO_REPORT_IN_PERIOD: 'WARNING',
  REGION_WITHOUT_LETTER: 'NOTE',
  PARTNER_IN_NO_LETTER: 'NOTE',
} as const satisfies Record<string, Severity>;

/** A rule that does not hold everywhere. */
export interface BrokenRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly FindingFacts[];
}

/** The findings by rule, the gravest first; of one severity only when it is given. */
export function brokenRules(findings: readonly FindingFacts[], severity: string | null): BrokenRule[] {
  const rules = new Map<string, FindingFacts[]>();
  for (const finding of findings) {
    if (severity !== null && finding.severity !== severity) continue;
    const own = rules.get(finding.rule);
    if (own) own.push(finding);
    else rules.set(finding.rule, [finding]);
  }
  return [...rules]
    .map(([rule, own]) => ({ rule, severity: own[0]!.severity, findings: own }))
    .sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity));
}

/** The rules without a finding. */
export function metRules(findings: readonly FindingFacts[], severity: string | null): string[] {
  const broken = new Set(findings.map(({ rule }) => rule));
  return Object.entries(RULES)
    .filter(([rule, own]) => !broken.has(rule) && (severity === null || own === severity))
    .map(([rule]) => rule);
}

/** The page about a subject: a thing by its code, an organisation or a region by its name; null where there is none. */
export function subjectPath(subject: string, plan: CompliancePlan): string | null {
  if (plan.organisations.some(({ shortName }) => shortName === subject)) {
    return `partners/${encodeURIComponent(subject)}`;
  }
  if (plan.regions.some(({ name }) => name === subject)) return 'partners#letters';
  if (plan.objectives.some(({ code }) => code === subject)) return `objectives#${subject}`;
  return pathOf(subject);
}
