import type { VariablesOf } from '../../graphql/graphql.js';
import type { CreatePartnershipMutation } from './administration.operations.js';

type Input = VariablesOf<typeof CreatePartnershipMutation>['input'];

/** What stands in the form of a new partnership, by the names of its fields; `yes` for a checked box. */
export type NewForm = Readonly<Record<string, string>>;

/** The kinds of organisations that coordinate partnerships, first of all. */
export const KINDS = [
  'CLUSTER',
  'TECHNOLOGY_CENTRE',
  'REGIONAL_AGENCY',
  'REGIONAL_AUTHORITY',
  'MINISTRY',
  'OTHER',
] as const satisfies readonly Input['coordinator']['kind'][];
/** Stands for no template in the form's list of them. */
export const SCRATCH = '-';
export const SCHEMES = ['COSME', 'HORIZON_EUROPE'] as const satisfies readonly Input['deliverableScheme'][];

/** A form that nothing has been written in yet: three years from the first of the next month. */
export function emptyForm(today: string, timeZone: string): NewForm {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const day = (months: number, date: number): string =>
    new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
  return {
    template: SCRATCH,
    ...{ startDate: day(1, 1), endDate: day(37, 0), timeZone, contentLanguage: 'en', language: 'en' },
    ...{ deliverableScheme: 'COSME', 'coordinator.kind': 'CLUSTER', withOrganisations: '', withActions: '' },
  };
}

/** The form as the server takes it. */
export function inputOf(form: NewForm): Input {
  const text = (name: string): string => form[name] ?? '';
  const template = text('template') === SCRATCH ? '' : text('template');
  return {
    ...{ code: text('code'), name: text('name'), ambition: text('ambition') || null },
    ...{ startDate: text('startDate'), endDate: text('endDate'), timeZone: text('timeZone') },
    contentLanguage: text('contentLanguage'),
    deliverableScheme: oneOf(SCHEMES, text('deliverableScheme')),
    coordinator: {
      ...{ shortName: text('coordinator.shortName'), name: text('coordinator.name') },
      kind: oneOf(KINDS, text('coordinator.kind')),
      ...{ region: text('coordinator.region'), country: text('coordinator.country') },
    },
    ...{ email: text('email'), language: text('language') },
    template: template || null,
    withOrganisations: template !== '' && form['withOrganisations'] === 'yes',
    withActions: template !== '' && form['withActions'] === 'yes',
  };
}

function oneOf<Value extends string>(values: readonly Value[], value: string): Value {
  return values.find((one) => one === value) ?? values[0]!;
}
