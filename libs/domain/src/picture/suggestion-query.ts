import type { SuggestionSubject } from '../matching/suggestion.js';
import type { Plan } from '../plan/plan.js';
import { fault, invalidInput, type FieldFault } from '../shared/domain-error.js';
import { normaliseName } from '../shared/names.js';

/** For what partners are looked for; one of these. */
export interface SuggestionQuery {
  /** An action's code. */
  readonly action?: string | null;
  /** A thematic area's code. */
  readonly area?: string | null;
  /** The code of a domain of competence. */
  readonly domain?: string | null;
  /** The id or name of an item of the toolbox. */
  readonly toolboxItem?: string | null;
  /** The id or name of a call. */
  readonly call?: string | null;
  /** An organisation's short name or alias. */
  readonly organisation?: string | null;
}

type Asked = keyof SuggestionQuery;

/** Finds what each argument names, or says what is wrong with it. */
const FINDERS: Readonly<Record<Asked, (plan: Plan, name: string) => SuggestionSubject | FieldFault>> = {
  action: (plan, code) => {
    const found = plan.coded('Action', code);
    return found ? { thing: 'Action', id: found.id } : fault('action', 'UNKNOWN_ACTION', { code });
  },
  area: (plan, code) => {
    const found = plan.coded('ThematicArea', code);
    if (found) return { thing: 'ThematicArea', id: found.id };
    const areas = plan.table('ThematicArea').rows();
    return fault('area', 'UNKNOWN_THEMATIC_AREA', { code, expected: areas.map((area) => area.code) });
  },
  domain: (plan, code) => {
    const domains = plan.partnership.competenceDomains;
    if (domains.some((domain) => domain.code === code)) return { thing: 'CompetenceDomain', id: code };
    return fault('domain', 'UNKNOWN_DOMAIN', { code, expected: domains.map((domain) => domain.code) });
  },
  toolboxItem: (plan, name) => {
    const found = toolNamed(plan, name);
    return found ? { thing: 'ToolboxItem', id: found.id } : fault('toolboxItem', 'MATCH_TOOL', { name });
  },
  call: (plan, name) => {
    const wanted = normaliseName(name);
    const found =
      plan.find('Call', name) ?? plan.table('Call').filter((call) => normaliseName(call.name) === wanted)[0];
    return found ? { thing: 'Call', id: found.id } : fault('call', 'MATCH_CALL', { name });
  },
  organisation: (plan, name) => {
    const found = plan.organisationNamed(name);
    return found ? { thing: 'Organisation', id: found.id } : fault('organisation', 'UNKNOWN_ORGANISATION', { name });
  },
};

/**
 * What the arguments of `suggestions` are about.
 *
 * @throws DomainError INVALID_INPUT unless they name one thing that is there.
 */
export function suggestionSubject(plan: Plan, query: SuggestionQuery): SuggestionSubject {
  const asked = Object.entries(query).filter(([, name]) => name !== null && name !== undefined);
  if (asked.length !== 1) throw invalidInput([fault('suggestions', 'ONE_SUBJECT')]);
  const [argument, name] = asked[0] as [Asked, string];
  const found = FINDERS[argument](plan, name);
  if ('code' in found) throw invalidInput([found]);
  return found;
}

/** The item of the toolbox with an id or a name. */
export function toolNamed(plan: Plan, name: string): { readonly id: string } | undefined {
  const wanted = normaliseName(name);
  return (
    plan.find('ToolboxItem', name) ?? plan.table('ToolboxItem').filter((item) => normaliseName(item.name) === wanted)[0]
  );
}
