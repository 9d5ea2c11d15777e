import type { Params, Statement } from '../shared/verdict.js';
import type { ComplianceContext } from './context.js';

export const SEVERITIES = ['BLOCKER', 'WARNING', 'NOTE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing that the compliance check finds. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Completes both the message FINDING_<rule> and the message REPAIR_<rule>, which says who can mend it and how. */
  readonly params: Params;
  /** Codes of actions and the like, short names of organisations, names of regions. */
  readonly subjects: readonly string[];
}

/** A rule of the compliance check (domain.md, "The compliance check"); each is one file in rules/. */
export interface ComplianceRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly find: (context: ComplianceContext) => readonly Pick<Finding, 'subjects' | 'params'>[];
}

/** What is wrong. */
export function findingStatement({ rule, params }: Finding): Statement {
  return { code: `FINDING_${rule}`, params };
}

/** Who can mend it and how. */
export function repairStatement({ rule, params }: Finding): Statement {
  return { code: `REPAIR_${rule}`, params };
}
