import type { ResultOf } from '../../graphql/graphql.js';
import type { SettingsQuery } from './settings.operations.js';

export type SettingsFacts = ResultOf<typeof SettingsQuery>['partnership'];

export const SHARES = ['quorum', 'qualifiedMajority'] as const;
export const DAYS = ['noticeDays', 'reconveneDays', 'vetoDays', 'writtenProcedureDays', 'minutesDays'] as const;
export type ShareName = (typeof SHARES)[number];
export type DaysName = (typeof DAYS)[number];
export type FieldName = ShareName | DaysName | 'contentLanguage';

/** The fields of the form as texts: a share as `2/3`, days as a number. */
export type RulesForm = Readonly<Record<FieldName, string>>;

/** What is asked for from others: the shares that people use. */
const USUAL_SHARES = ['1/2', '3/5', '2/3', '3/4', '4/5', '1/1'];

/** The shares to choose from, the present one among them. */
export function shareChoices(current: string): readonly string[] {
  return USUAL_SHARES.includes(current) ? USUAL_SHARES : [...USUAL_SHARES, current].sort(bySize);
}

function bySize(left: string, right: string): number {
  return sizeOf(left) - sizeOf(right);
}

function sizeOf(share: string): number {
  const [part, whole] = partsOf(share);
  return part / whole;
}

/** The two numbers of a share. */
export function partsOf(share: string): [number, number] {
  const [part = 0, whole = 1] = share.split('/').map(Number);
  return [part, whole];
}

/** How many voters make a quorum. */
export function quorumOf(share: string, voters: number): number {
  const [part, whole] = partsOf(share);
  return Math.max(1, Math.ceil((voters * part) / whole));
}

/** What stands in the form before anybody wrote. */
export function formOf({ settings, contentLanguage }: Pick<SettingsFacts, 'settings' | 'contentLanguage'>): RulesForm {
  const { quorum, qualifiedMajority, noticeDays, reconveneDays, vetoDays, writtenProcedureDays, minutesDays } =
    settings;
  return {
    quorum: quorum.join('/'),
    qualifiedMajority: qualifiedMajority.join('/'),
    noticeDays: String(noticeDays),
    reconveneDays: String(reconveneDays),
    vetoDays: String(vetoDays),
    writtenProcedureDays: String(writtenProcedureDays),
    minutesDays: String(minutesDays),
    contentLanguage,
  };
}

/** The fields in which two forms differ. */
export function changedFields(before: RulesForm, after: RulesForm): readonly FieldName[] {
  return (Object.keys(before) as FieldName[]).filter((field) => before[field] !== after[field]);
}

/** Fields of the form as the mutation takes them. */
export function inputOf(form: RulesForm, fields: readonly FieldName[]): Partial<RulesInput> {
  const input: Partial<RulesInput> = {};
  for (const name of SHARES) if (fields.includes(name)) input[name] = partsOf(form[name]);
  for (const name of DAYS) if (fields.includes(name)) input[name] = Number(form[name]);
  if (fields.includes('contentLanguage')) input.contentLanguage = form.contentLanguage;
  return input;
}

type RulesInput = Record<ShareName, number[]> & Record<DaysName, number> & { contentLanguage: string };
