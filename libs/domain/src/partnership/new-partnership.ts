import type { OrganisationFact, OrganisationKind } from '../organisation/organisation.facts.js';
import type { Draft } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { normaliseName } from '../shared/names.js';
import { DEFAULT_SETTINGS, type Circle, type DeliverableScheme } from './partnership.facts.js';
import { takeActions } from './take-actions.js';
import { takeMasterData, takeOrganisations, type Taken } from './take-over.js';

/** The organisation that is to coordinate a new partnership, and its region. */
export interface FirstCoordinator {
  readonly shortName: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly region: string;
  readonly country: string;
  readonly nuts: string | null;
  readonly circle: Circle;
}

/** What a new partnership begins with. */
export interface NewPartnership {
  readonly code: string;
  readonly name: string;
  readonly ambition: string;
  readonly startDate: LocalDate;
  readonly endDate: LocalDate;
  readonly timeZone: string;
  readonly contentLanguage: string;
  readonly deliverableScheme: DeliverableScheme;
  readonly coordinator: FirstCoordinator;
}

/** What is taken from another partnership beside its lists and settings. */
export interface TemplateChoice {
  /** The newest plan of the other partnership. */
  readonly plan: Plan;
  readonly organisations: boolean;
  readonly actions: boolean;
}

/**
 * Puts a new partnership into an empty draft: what it is called, its coordinator, and what it takes from a template.
 * Everything taken gets ids of its own; nothing says where it came from.
 * @returns the id of the organisation that coordinates it
 */
export function addPartnership(
  draft: Draft,
  partnershipId: string,
  wanted: NewPartnership,
  template: TemplateChoice | null,
): string {
  const { coordinator, ...fields } = wanted;
  const model = template?.plan.partnership;
  draft.insert(
    'Partnership',
    {
      ...fields,
      strategy: '',
      phase: 'PREPARATION',
      closedOn: null,
      edition: 0,
      settings: model?.settings ?? DEFAULT_SETTINGS,
      competenceDomains: model?.competenceDomains ?? [],
      links: [],
      notes: [],
    },
    partnershipId,
  );
  // People may do something from the day on which their organisation is a member: today at the latest.
  const from = draft.today < fields.startDate ? draft.today : fields.startDate;
  const taken = template?.organisations ? takeOrganisations(draft, template.plan) : new Map<string, string>();
  const { id } = draft.plan.organisationNamed(coordinator.shortName) ?? addCoordinator(draft, coordinator);
  draft.insert('Membership', { organisationId: id, kind: 'COORDINATOR', from, to: null });
  if (template) takeRest(draft, template, taken, id, from);
  return id;
}

function takeRest(
  draft: Draft,
  { plan, organisations, actions }: TemplateChoice,
  taken: Taken,
  coordinatorId: string,
  from: LocalDate,
): void {
  if (organisations) addMembers(draft, plan, taken, coordinatorId, from);
  const lists = takeMasterData(draft, plan);
  if (actions) takeActions(draft, plan, new Map([...taken, ...lists]), coordinatorId);
}

/** The members of today, as what they are there; who coordinated there and does not here is a partner. */
function addMembers(draft: Draft, plan: Plan, taken: Taken, coordinatorId: string, from: LocalDate): void {
  for (const { id } of plan.members(draft.today)) {
    const organisationId = taken.get(id)!;
    const { kind } = plan.membershipOf(id, draft.today)!;
    if (organisationId === coordinatorId) continue;
    draft.insert('Membership', {
      organisationId,
      kind: kind === 'COORDINATOR' ? 'PARTNER' : kind,
      from,
      to: null,
    });
  }
}

function addCoordinator(draft: Draft, coordinator: FirstCoordinator): OrganisationFact {
  const { shortName, name, kind, region, country, nuts, circle } = coordinator;
  const known = draft.plan.table('Region').filter((one) => normaliseName(one.name) === normaliseName(region))[0];
  const nothing = { figures: [], s3Priorities: [], notes: [] };
  const { id: regionId } =
    known ?? draft.insert('Region', { name: region, country, nuts, circle, cohesionCategory: null, ...nothing });
  return draft.insert('Organisation', {
    ...{ shortName, name, aliases: [], kind, regionId, label: null, description: '', profile: null, website: null },
    ...{ thematics: [], figures: [], competences: [], notes: [] },
  });
}
