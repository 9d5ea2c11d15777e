import { Injectable } from '@nestjs/common';
import {
  askSettings,
  completeSettings,
  daysBetween,
  languages,
  LONGEST_HOLIDAY,
  sameShare,
  sameValue,
  SETTING_DAYS,
  shareFault,
  TITLE_LIMIT,
  type Holiday,
  type PartnershipSettings,
  type Share,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { HolidayGiven, UpdateSettings } from './settings.input.js';

/** The figures that a committee works by, and the language of a plan's texts: the coordinator's to set, with a reason. */
@Injectable()
export class PartnershipSettingsService {
  constructor(private readonly work: PartnershipWork) {}

  /**
   * Changes the settings that are given, as one revision; none when they are what they were.
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT, RULE_VIOLATION
   */
  update(viewer: Viewer, path: string, input: UpdateSettings): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const { partnership } = draft.plan;
      const before = completeSettings(partnership.settings);
      const wanted = readSettings(check, input);
      const contentLanguage = readLanguage(check, input.contentLanguage) ?? partnership.contentLanguage;
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      check.settle();
      const changed = changes(before, wanted);
      allowAt(input.expectedVersion, partnership, askSettings(draft.plan, asker, changed));
      draft.reason = reason;
      const settings = Object.keys(changed).length > 0 ? { ...before, ...changed } : partnership.settings;
      return draft.update('Partnership', partnership.id, { settings, contentLanguage }).id;
    });
  }
}

const DAYS = ['reconveneDays', 'vetoDays', 'writtenProcedureDays', 'noticeDays', 'minutesDays'] as const;
const SHARES = ['quorum', 'qualifiedMajority'] as const;

type Writable = { -readonly [Name in keyof PartnershipSettings]: PartnershipSettings[Name] };

/** The settings that are given. */
function readSettings(check: InputCheck, input: UpdateSettings): Partial<PartnershipSettings> {
  const wanted: Partial<Writable> = {};
  for (const name of SHARES) {
    const share = given(input[name], (value) => readShare(check, name, value));
    if (share) wanted[name] = share;
  }
  for (const name of DAYS) {
    const days = given(input[name], (value) => check.whole(name, value, 0, SETTING_DAYS));
    if (days !== undefined) wanted[name] = days;
  }
  const holidays = given(input.holidays, (values) => values.map((value, i) => readHoliday(check, i, value)));
  if (holidays) wanted.holidays = holidays.sort((left, right) => (left.from < right.from ? -1 : 1));
  return wanted;
}

function readHoliday(check: InputCheck, index: number, value: HolidayGiven): Holiday {
  const field = `holidays.${index}`;
  const from = check.date(`${field}.from`, value.from);
  const to = given(value.to, (date) => check.date(`${field}.to`, date)) ?? from;
  check.span(`${field}.to`, from, to);
  if (daysBetween(from, to) + 1 > LONGEST_HOLIDAY) {
    check.fault(`${field}.to`, 'OUT_OF_RANGE', { min: 1, max: LONGEST_HOLIDAY });
  }
  return { from, to, name: check.optionalText(`${field}.name`, value.name, TITLE_LIMIT) };
}

function readShare(check: InputCheck, field: string, value: readonly number[]): Share | undefined {
  const fault = shareFault(value);
  if (fault) check.fault(field, fault.code, fault.params);
  return fault ? undefined : [value[0]!, value[1]!];
}

function readLanguage(check: InputCheck, value: Optional<string>): string | undefined {
  const expected = languages();
  return given(value, (language) => {
    if (!expected.includes(language))
      check.fault('contentLanguage', 'UNKNOWN_LANGUAGE', { language: language.slice(0, 100), languages: expected });
    return language;
  });
}

/** What would be another setting than before. */
function changes(before: Required<PartnershipSettings>, wanted: Partial<PartnershipSettings>): Partial<Writable> {
  const changed: Partial<Writable> = {};
  for (const name of SHARES) {
    const share = wanted[name];
    if (share && !sameShare(share, before[name])) changed[name] = share;
  }
  for (const name of DAYS) {
    const days = wanted[name];
    if (days !== undefined && days !== before[name]) changed[name] = days;
  }
  if (wanted.holidays && !sameValue(wanted.holidays, before.holidays)) changed.holidays = wanted.holidays;
  return changed;
}
