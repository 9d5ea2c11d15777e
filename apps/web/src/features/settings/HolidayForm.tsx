import { Button, TextInput } from '@mantine/core';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { useT } from '../../i18n/text.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { EMPTY_ROW, writtenHolidays, type HolidayRow } from './holidays.js';
import type { SettingsFacts } from './rules.js';
import classes from './settings.module.css';
import { useHolidays } from './useHolidays.js';

interface HolidayFormProps {
  readonly of: SettingsFacts;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Written {
  readonly rows: readonly HolidayRow[];
  readonly reason: string;
}

/** One holiday more, or several at once, with one reason; what is written survives a reload. */
export function HolidayForm({ of, onClose, onDone }: HolidayFormProps) {
  const t = useT();
  const { code } = usePlace();
  const { viewer } = useMember();
  const draft = useDraft<Written>(`holidays:${code}:${viewer.id}`, { rows: [EMPTY_ROW], reason: '' });
  const { rows, reason } = draft.value;
  const added = writtenHolidays(rows);
  const update = useHolidays(of, { added, removed: [] }, t('settings.holidaysAdded', { count: added.length }));
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = async () => {
    if (!(await update.run(reason))) return;
    onDone();
    leave();
  };
  const put = (at: number, row: HolidayRow) =>
    draft.set((old) => ({ ...old, rows: old.rows.map((one, i) => (i === at ? row : one)) }));
  return (
    <div className={classes['holidayForm']}>
      <QuickForm
        label={t('settings.addHolidays')}
        submit={t('general.add')}
        busy={update.busy}
        ready={added.length > 0 && reason.trim() !== ''}
        refusal={update.refusal}
        aside={
          <Button
            size="sm"
            variant="subtle"
            onClick={() => draft.set((old) => ({ ...old, rows: [...old.rows, EMPTY_ROW] }))}
          >
            {t('settings.anotherHoliday')}
          </Button>
        }
        onSubmit={() => void submit()}
        onClose={leave}
      >
        {rows.map((row, at) => (
          <Row
            key={at}
            row={row}
            number={rows.length > 1 ? at + 1 : null}
            errors={errorsOf(update.refusal, rows, at)}
            onChange={(next) => put(at, next)}
          />
        ))}
        <TextInput
          label={t('general.reason')}
          description={t('settings.reasonHint')}
          value={reason}
          error={update.refusal?.fields['reason']}
          onChange={(event) => {
            const text = event.currentTarget.value;
            draft.set((old) => ({ ...old, reason: text }));
          }}
        />
      </QuickForm>
    </div>
  );
}

type RowErrors = Readonly<Partial<Record<keyof HolidayRow, string>>>;

interface RowProps {
  readonly row: HolidayRow;
  /** Which one it is, where there are several. */
  readonly number: number | null;
  readonly errors: RowErrors;
  readonly onChange: (row: HolidayRow) => void;
}

function Row({ row, number, errors, onChange }: RowProps) {
  const t = useT();
  const field = (name: keyof HolidayRow) => ({
    label: t(`settings.holiday.${name}`),
    value: row[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...row, [name]: event.currentTarget.value }),
  });
  return (
    <fieldset className={classes['holidayRow']}>
      {number !== null && <legend>{t('settings.holidayNumber', { number })}</legend>}
      <TextInput {...field('from')} type="date" autoFocus={row.from === ''} />
      <TextInput {...field('to')} type="date" min={row.from} />
      <TextInput {...field('name')} maxLength={300} />
    </fieldset>
  );
}

/** What the server says of a row: it counts those that were sent. */
function errorsOf(refusal: RefusalFacts | null, rows: readonly HolidayRow[], at: number): RowErrors {
  if (rows[at]?.from === '') return {};
  const index = writtenHolidays(rows.slice(0, at)).length;
  const { from, to, name } = Object.fromEntries(
    (['from', 'to', 'name'] as const).map((field) => [field, refusal?.fields[`holidays.${index}.${field}`]]),
  );
  return { ...(from && { from }), ...(to && { to }), ...(name && { name }) };
}
