import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import type { Conflict } from '../../ui/conflict.js';
import {
  changedHolidays,
  changeOf,
  differences,
  oppositeOf,
  type Holiday,
  type HolidayChange,
  type HolidayDifference,
} from './holidays.js';
import type { SettingsFacts } from './rules.js';
import { SettingsQuery, UpdateSettingsMutation } from './settings.operations.js';

type Update = VariablesOf<typeof UpdateSettingsMutation>;

/** The days of a holiday as people read them. */
export function useHolidayDays(): (holiday: Holiday) => string {
  const { day } = useFormat();
  return ({ from, to }) => (from === to ? day(from) : `${day(from)} – ${day(to)}`);
}

/**
 * Saves a change to the holidays; takes it back; and where somebody else was faster, shows of each day what it is to either.
 *
 * @param of the settings that the change begins with
 */
export function useHolidays(of: SettingsFacts, change: HolidayChange, said: string) {
  const t = useT();
  const client = useClient();
  const { code: partnership } = usePlace();
  const days = useHolidayDays();
  const before = of.settings.holidays;
  const called = (holiday: Holiday | null) =>
    holiday === null ? t('settings.noHoliday') : (holiday.name ?? t('settings.unnamedHoliday'));
  const conflict = async ({ input }: Update): Promise<Conflict<Update> | null> => {
    const variables = { code: partnership };
    const { data } = await client.query(SettingsQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    if (!data) return null;
    const { version, settings } = data.partnership;
    const both = differences(change, settings.holidays);
    if (both.length === 0) return null;
    return {
      fields: both.map(({ mine, theirs }, at) => ({
        field: String(at),
        label: daysOf({ mine, theirs }, days),
        mine: called(mine),
        theirs: called(theirs),
      })),
      resolve: (kept) => {
        const still = both.filter((_one, at) => kept.has(String(at)));
        if (still.length === 0) return null;
        const holidays = changedHolidays(settings.holidays, changeOf(still));
        return { input: { ...input, expectedVersion: version, holidays } };
      },
    };
  };
  const update = useVerb<ResultOf<typeof UpdateSettingsMutation>, Update>(UpdateSettingsMutation, {
    said: () => said,
    conflict,
    undo: ({ updateSettings: { version, settings } }) => ({
      document: UpdateSettingsMutation,
      variables: {
        input: {
          partnership,
          expectedVersion: version,
          holidays: changedHolidays(settings.holidays, oppositeOf(change, before)),
          reason: t('general.undo'),
        },
      },
    }),
  });
  const run = (reason: string) =>
    update.run({
      input: { partnership, expectedVersion: of.version, holidays: changedHolidays(before, change), reason },
    });
  return { ...update, run };
}

function daysOf({ mine, theirs }: HolidayDifference, days: (holiday: Holiday) => string): string {
  const either = mine ?? theirs;
  return either ? days(either) : '';
}
