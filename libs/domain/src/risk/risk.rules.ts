import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { askState, transitionsOf, type Transition } from '../shared/transition.js';
import { blocker, type Verdict } from '../shared/verdict.js';
import type { RiskFact } from './risk.facts.js';
import { RISK_MACHINE, type RiskStatus, type RiskVerb } from './risk.status.js';

/** Likelihood and impact are told in these steps. */
export const RISK_STEPS = { min: 1, max: 5 } as const;

const POLICY_VERBS: Readonly<Record<RiskVerb, Verb>> = { close: 'closeRisk', reopen: 'reopenRisk' };

/** Where a risk stands. */
export function riskStatus({ open }: RiskFact): RiskStatus {
  return open ? 'OPEN' : 'CLOSED';
}

/** The code that the next risk bears: R, and one more than the highest number so far. */
export function nextRiskCode(plan: Plan): string {
  const numbers = plan
    .table('Risk')
    .rows()
    .map(({ code }) => Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `R${Math.max(0, ...numbers) + 1}`;
}

/**
 * Whether a risk that an organisation is to watch may be added: its own people may, and the coordinator.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED.
 */
export function askAddRisk(plan: Plan, ownerId: string, by: Asker): Verdict {
  return askStanding('addRisk', plan, by, speaksFor(by, ownerId));
}

/** Whether a risk may be edited: while it threatens, by its owner's people and the coordinator. */
export function askRiskEdit(plan: Plan, risk: RiskFact, by: Asker): Verdict {
  const blockers = askStanding('updateRisk', plan, by, speaksFor(by, risk.ownerId));
  const status = riskStatus(risk);
  if (status !== 'OPEN') blockers.push(blocker('WRONG_STATE', { verb: 'update', status, expected: ['OPEN'] }));
  return blockers;
}

/**
 * Whether a verb of the risk's machine may be used now.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE.
 */
export function askRisk(verb: RiskVerb, plan: Plan, risk: RiskFact, by: Asker): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, speaksFor(by, risk.ownerId));
  blockers.push(...askState(RISK_MACHINE, verb, riskStatus(risk)));
  return blockers;
}

/** Every verb of the risk's machine as the asker sees it. */
export function riskTransitions(plan: Plan, risk: RiskFact, asker: Asker): Transition[] {
  return transitionsOf(RISK_MACHINE, riskStatus(risk), (verb) => askRisk(verb, plan, risk, asker));
}
