import {
  CODE_LIMIT,
  isCountryCode,
  isPartnershipCode,
  isTimeZone,
  languages,
  Plan,
  tidy,
  type NewPartnership,
} from '@roadbook/domain';
import { InputCheck } from '../input/input-check.js';
import type { CreatePartnership, NewCoordinator } from './new-partnership.input.js';

const NAME_LIMIT = 200;
const SHORT_NAME_LIMIT = 60;

/** Reads what a new partnership is to begin with. @throws DomainError INVALID_INPUT */
export function readNewPartnership(input: CreatePartnership): NewPartnership {
  const check = checkOf();
  const code = tidy(input.code).toUpperCase();
  if (!isPartnershipCode(code)) check.fault('code', 'BAD_PARTNERSHIP_CODE', { limit: CODE_LIMIT });
  const startDate = check.date('startDate', input.startDate);
  const endDate = check.date('endDate', input.endDate);
  check.span('endDate', startDate, endDate);
  const timeZone = tidy(input.timeZone);
  if (timeZone === '' || !isTimeZone(timeZone))
    check.fault('timeZone', 'UNKNOWN_TIME_ZONE', { timeZone: timeZone.slice(0, 100) });
  language(check, 'contentLanguage', input.contentLanguage);
  const wanted = {
    ...{ code, startDate, endDate, timeZone },
    name: check.line('name', input.name, NAME_LIMIT),
    ambition: check.optionalText('ambition', input.ambition) ?? '',
    contentLanguage: input.contentLanguage,
    deliverableScheme: input.deliverableScheme,
    coordinator: readCoordinator(check, input.coordinator),
  };
  readRest(check, input);
  check.settle();
  return wanted;
}

/** Who is invited, faults included, so that all of an input are told at once. */
function readRest(
  check: InputCheck,
  { email, language: tag, template, withOrganisations, withActions }: CreatePartnership,
) {
  check.email('email', email);
  language(check, 'language', tag);
  if (tidy(template ?? '') !== '') return;
  if (withOrganisations) check.fault('withOrganisations', 'TEMPLATE_NEEDED');
  if (withActions) check.fault('withActions', 'TEMPLATE_NEEDED');
}

function readCoordinator(check: InputCheck, given: NewCoordinator): NewPartnership['coordinator'] {
  const country = tidy(given.country).toUpperCase();
  if (!isCountryCode(country)) check.fault('coordinator.country', 'BAD_COUNTRY');
  return {
    shortName: check.line('coordinator.shortName', given.shortName, SHORT_NAME_LIMIT),
    name: check.line('coordinator.name', given.name, NAME_LIMIT),
    kind: given.kind,
    region: check.line('coordinator.region', given.region, NAME_LIMIT),
    country,
    nuts: check.optionalText('coordinator.nuts', given.nuts, SHORT_NAME_LIMIT),
    circle: given.circle ?? 'MOTOR',
  };
}

/** Reads who is invited to coordinate. @throws DomainError INVALID_INPUT */
export function readInvited(input: { readonly email: string; readonly language: string }): {
  readonly email: string;
  readonly language: string;
} {
  const check = checkOf();
  const email = check.email('email', input.email);
  language(check, 'language', input.language);
  check.settle();
  return { email, language: input.language };
}

function language(check: InputCheck, field: string, tag: string): void {
  const expected = languages();
  if (!expected.includes(tag))
    check.fault(field, 'UNKNOWN_LANGUAGE', { language: tag.slice(0, 100), languages: expected });
}

/** A check of fields that are about no partnership yet. */
function checkOf(): InputCheck {
  const nobody = { rights: { organisationId: '', roles: [] }, today: '', past: false };
  return new InputCheck({ plan: Plan.empty('') }, nobody);
}
