import type { AskField } from '../../ui/AskDialog.js';
import type { IndicatorFacts } from './objectives.operations.js';

/** What every partner report counts. */
export const REPORTED = [
  'SMES_REACHED',
  'EVENTS',
  'B2B_MEETINGS',
  'PROJECTS_STARTED',
  'PROPOSALS_SUBMITTED',
  'FUNDING_SECURED',
] as const;
type Reported = (typeof REPORTED)[number];

/** The words of the form. */
export interface IndicatorWords {
  readonly label: (name: string) => string;
  readonly hint: (name: string) => string;
  readonly reported: (value: Reported) => string;
}

/** The fields of an indicator, each beginning with what it says. */
export function fieldsOf({ label, hint, reported }: IndicatorWords, given?: IndicatorFacts): AskField[] {
  const field = (
    name: string,
    kind: AskField['kind'],
    initial: string | null | undefined,
    more: Partial<AskField> = {},
  ) => ({ name, label: label(name), kind, initial: initial ?? '', optional: true, ...more }) satisfies AskField;
  return [
    field('title', 'line', given?.title, { optional: false, max: 300 }),
    field('unit', 'line', given?.unit, { optional: false, max: 40, hint: hint('unit') }),
    field('baseline', 'number', given?.baseline),
    field('target', 'number', given?.target),
    field('targetDate', 'date', given?.targetDate),
    field('reported', 'choice', given?.reported, {
      hint: hint('reported'),
      choices: REPORTED.map((value) => ({ value, label: reported(value) })),
    }),
    field('addsUp', 'check', given?.addsUp ? 'yes' : '', { hint: hint('addsUp') }),
    field('basis', 'text', given?.basis, { hint: hint('basis') }),
  ];
}

const DETAILS = ['baseline', 'target', 'targetDate', 'reported', 'basis'] as const;

/** What an input says of an indicator beside its title and unit. */
export interface IndicatorDetails {
  readonly baseline?: string | null;
  readonly target?: string | null;
  readonly targetDate?: string | null;
  readonly reported?: Reported | null;
  readonly basis?: string | null;
  readonly addsUp?: boolean;
}

/** Answers as an input takes them: null for what was left empty, and what partners report always adds up. */
export function asDetails(answers: Readonly<Record<string, unknown>>): IndicatorDetails {
  const given = DETAILS.filter((name) => name in answers);
  const details = Object.fromEntries(given.map((name) => [name, String(answers[name] ?? '').trim() || null]));
  const { addsUp } = answers;
  return {
    ...(details as IndicatorDetails),
    ...(addsUp !== undefined && !details['reported'] && { addsUp: addsUp === true || addsUp === 'yes' }),
  };
}

/** An input as the form holds it: empty text where there is nothing. */
export function asTexts<Input extends object>(input: Input): Input {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, (value as unknown) ?? ''])) as Input;
}
