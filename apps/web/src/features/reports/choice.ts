import type { ResultOf } from '../../graphql/graphql.js';
import type { ReportChoicesQuery } from './reports.operations.js';

export type Choices = ResultOf<typeof ReportChoicesQuery>['partnership'];

/** What a report may be told beside its language and date. */
export type Option = 'since' | 'partner' | 'region' | 'session' | 'period';

export interface ReportKind {
  readonly name: string;
  readonly options: readonly Option[];
  /** The partners' own affair: no public variant, and nothing for observers. */
  readonly confidential?: true;
}

/** The reports in the order in which people look for them. */
export const REPORTS: readonly ReportKind[] = [
  { name: 'status', options: ['since', 'partner', 'region'] },
  { name: 'meeting-file', options: ['session', 'since'], confidential: true },
  { name: 'minutes', options: ['session'], confidential: true },
  { name: 'decision-register', options: [], confidential: true },
  { name: 'joint-action-plan', options: [] },
  { name: 'partner-overview', options: ['partner'] },
  { name: 'regional-brief', options: ['region'] },
  { name: 'period', options: ['period'], confidential: true },
  { name: 'periodic', options: ['period'] },
  { name: 'investment-pipeline', options: [] },
];

export const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Counted from the end of the last session of the committee. */
export const LAST_SESSION = 'session';

/** Which report, and how; all of it stands in the address. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly format: Format;
  readonly language: string;
  /** A local date; null: the moment that the whole application looks at. */
  readonly date: string | null;
  /** A local date, or the last session. */
  readonly since: string | null;
  readonly partner: string | null;
  readonly region: string | null;
  readonly session: string | null;
  readonly period: string | null;
  readonly publicOnly: boolean;
}

/** The choice that an address makes. @param language of the interface */
export function choiceOf(address: URLSearchParams, language: string): ReportChoice {
  const kind = REPORTS.find(({ name }) => name === address.get('report')) ?? REPORTS[0]!;
  const own = (option: Option): string | null => (kind.options.includes(option) ? address.get(option) : null);
  return {
    kind,
    format: FORMATS.find((format) => format === address.get('format')) ?? 'pdf',
    language: address.get('language') ?? language,
    date: address.get('date'),
    since: own('since'),
    partner: own('partner'),
    region: own('region'),
    session: own('session'),
    period: own('period'),
    publicOnly: !kind.confidential && address.get('public') === '1',
  };
}

/** Where the server has the report. @param asOf the moment that the whole application looks at */
export function reportAddress(
  code: string,
  choice: ReportChoice,
  format: Format,
  asOf: string | null,
  choices: Pick<Choices, 'sessions'>,
): string {
  const query = new URLSearchParams({ language: choice.language });
  const moment = choice.date ? endOf(choice.date) : asOf;
  if (moment) query.set('asOf', moment);
  const since = choice.since === LAST_SESSION ? lastSession(choices)?.date : choice.since;
  if (since) query.set('since', endOf(since));
  for (const option of ['partner', 'region', 'session', 'period'] as const)
    if (choice[option]) query.set(option, choice[option]);
  if (choice.publicOnly) query.set('public', 'true');
  return `/reports/${encodeURIComponent(code)}/${choice.kind.name}.${format}?${query.toString()}`;
}

/** The last session that is over. */
export function lastSession({ sessions }: Pick<Choices, 'sessions'>): Choices['sessions'][number] | undefined {
  return [...sessions]
    .filter(({ status }) => status === 'CLOSED' || status === 'MINUTES_ADOPTED')
    .sort((left, right) => (left.date < right.date ? -1 : 1))
    .at(-1);
}

/** A day counts to its end. */
function endOf(date: string): string {
  return `${date}T23:59:59Z`;
}
