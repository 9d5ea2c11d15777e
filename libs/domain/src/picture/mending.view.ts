import { criterionParty, mendingParty, type MendingContext, type MendingParty } from '../identity/mending.policy.js';
import type { GateCriterion } from '../gate/gate.facts.js';
import type { Plan } from '../plan/plan.js';
import type { Transition } from '../shared/transition.js';
import type { Blocker, Params, Statement } from '../shared/verdict.js';
import type { Picture } from './picture.js';

/** A statement that may name who can mend what it says. */
export interface MendableStatement extends Statement {
  readonly mender?: Statement | null;
}

/** What the thing is whose verbs are shown, and which organisation leads or owns it. */
export interface Mendable extends MendingContext {
  readonly organisationId: string | null;
}

/** More leads than these are no longer named one by one. */
const NAMED_LEADS = 4;

/** A reason why not, which finds out who can mend it when it is asked. */
class MendableBlocker implements Blocker, MendableStatement {
  readonly code: string;
  readonly params: Params;
  readonly forbids?: boolean;
  readonly #picture: Picture;
  readonly #thing: Mendable;

  constructor(reason: Blocker, picture: Picture, thing: Mendable) {
    this.code = reason.code;
    this.params = reason.params;
    if (reason.forbids !== undefined) this.forbids = reason.forbids;
    this.#picture = picture;
    this.#thing = thing;
  }

  get mender(): Statement | null {
    const { plan, asker } = this.#picture;
    const party = mendingParty(this, this.#thing);
    return menderStatement(party, {
      organisations: shortNames(plan, [this.#thing.organisationId]),
      coordinator: plan.coordinator(asker.today).shortName,
    });
  }
}

/** Transitions whose blockers say who can mend them. */
export function mendable(picture: Picture, transitions: readonly Transition[], thing: Mendable): readonly Transition[] {
  return transitions.map((transition) =>
    transition.allowed
      ? transition
      : { ...transition, blockers: transition.blockers.map((reason) => new MendableBlocker(reason, picture, thing)) },
  );
}

/** A criterion as the API shows it: with who can meet it. */
export type CriterionView = GateCriterion & Pick<MendableStatement, 'mender'>;

/**
 * Criteria with who can meet them.
 * @param actionId the action that they are about; null: the partnership
 */
export function mendableCriteria(
  picture: Picture,
  criteria: readonly GateCriterion[],
  actionId: string | null,
): readonly CriterionView[] {
  return criteria.map((criterion) => ({
    ...criterion,
    get mender() {
      const { plan, asker } = picture;
      const party = criterionParty(criterion);
      const organisations = shortNames(plan, organisationsFor(party, plan, criterion, actionId));
      const coordinator = plan.coordinator(asker.today).shortName;
      return menderStatement(party, { organisations, coordinator, several: actionId === null });
    },
  }));
}

/** Names of those who can mend something; none where nobody is known by name. */
interface Menders {
  readonly organisations: readonly string[];
  readonly coordinator: string | null;
  /** Whether it is up to the leads of several actions, where none is named. */
  readonly several?: boolean;
}

/** Who can mend something as a statement of the catalogue: MENDED_BY_…; null where nobody in particular can. */
export function menderStatement(
  party: MendingParty | null,
  { organisations, coordinator, several = false }: Menders = { organisations: [], coordinator: null },
): Statement | null {
  switch (party) {
    case null:
    case 'NOBODY':
      return null;
    case 'COORDINATOR':
      return coordinator === null
        ? { code: 'MENDED_BY_A_COORDINATOR', params: {} }
        : { code: 'MENDED_BY_COORDINATOR', params: { organisation: coordinator } };
    case 'LEAD':
      return leads(organisations, several);
    case 'OWNER':
      return organisations.length === 0
        ? { code: 'MENDED_BY_AN_OWNER', params: {} }
        : { code: 'MENDED_BY_OWNER', params: { organisation: organisations } };
    default:
      return { code: `MENDED_BY_${party}`, params: {} };
  }
}

function leads(organisations: readonly string[], several: boolean): Statement {
  if (organisations.length === 0) return { code: several ? 'MENDED_BY_THE_LEADS' : 'MENDED_BY_A_LEAD', params: {} };
  if (organisations.length > NAMED_LEADS) return { code: 'MENDED_BY_THE_LEADS', params: {} };
  return organisations.length === 1
    ? { code: 'MENDED_BY_LEAD', params: { organisation: organisations[0]! } }
    : { code: 'MENDED_BY_LEADS', params: { organisations } };
}

/** The lead of the action and of the actions that the evidence names; owners of the proposals that it names. */
function organisationsFor(
  party: MendingParty,
  plan: Plan,
  { evidence }: GateCriterion,
  actionId: string | null,
): (string | null | undefined)[] {
  if (party === 'OWNER') {
    const owners = evidence.map((code) => plan.coded('InvestmentProposal', code)?.ownerId);
    if (owners.some(Boolean)) return owners;
  }
  const named = evidence.map((code) => plan.coded('Action', code)?.leadId);
  return named.some(Boolean) ? named : [plan.find('Action', actionId)?.leadId];
}

function shortNames(plan: Plan, ids: readonly (string | null | undefined)[]): string[] {
  const names = ids.map((id) => plan.find('Organisation', id ?? null)?.shortName);
  return [...new Set(names.filter((name) => name !== undefined))];
}
