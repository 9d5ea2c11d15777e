import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Asker } from '../identity/rights.js';
import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { Verdict } from '../shared/verdict.js';
import type { StakeholderFact } from './organisation.facts.js';

/**
 * Whether a body to connect with may be added or changed: by the coordinator, and by the people of the partner that keeps
 * the connection.
 *
 * @param responsibleId whose connection it is before the change; nobody's is the coordinator's alone.
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED.
 */
export function askStakeholder(
  verb: 'addStakeholder' | 'updateStakeholder',
  plan: Plan,
  responsibleId: string | null,
  by: Asker,
): Verdict {
  return askStanding(verb, plan, by, responsibleId !== null && speaksFor(by, responsibleId));
}

/** The body of a region that bears a name, however it is written; `except` is left out. */
export function stakeholderNamed(
  plan: Plan,
  name: string,
  regionId: string,
  except?: string,
): StakeholderFact | undefined {
  const wanted = normaliseName(name);
  return plan
    .table('Stakeholder')
    .with('regionId', regionId)
    .find((one) => one.id !== except && normaliseName(one.name) === wanted);
}
