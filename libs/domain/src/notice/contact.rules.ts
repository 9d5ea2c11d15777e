import type { Asker } from '../identity/rights.js';
import { permit } from '../identity/identity.policy.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import type { Verdict } from '../shared/verdict.js';

/** Whether the contacts of an organisation may be changed: by the coordinator and by its own people. */
export function askContact(
  verb: 'saveContact' | 'removeContact',
  plan: Plan,
  organisationId: string,
  asker: Asker,
): Verdict {
  return askStanding(verb, plan, asker, speaksFor(asker, organisationId));
}

/** True when the asker may read names and addresses of an organisation's contacts. */
export function mayReadContacts(asker: Asker, organisationId: string): boolean {
  return permit('readContacts', asker.rights, speaksFor(asker, organisationId)).length === 0;
}

/** The languages that a contact may be written to in: those of the reports. */
export const CONTACT_LANGUAGES: readonly string[] = ['en', 'fr', 'de', 'it', 'es', 'ca', 'nl', 'ro', 'pt'];
/** The most contacts that an organisation may have in a partnership. */
export const CONTACT_LIMIT = 50;
