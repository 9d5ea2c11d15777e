import { Day, Moment, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import type { ChangeEntry } from './history.operations.js';
import { shownAs } from './values.js';
import classes from './History.module.css';

/** The fields of a change with their values before and after. */
export function FieldsOf({ change }: { change: ChangeEntry }) {
  const t = useT();
  const { entity, kind, fields, subject } = change;
  if (fields.length === 0) return null;
  const [before, after] = [kind !== 'ADDED', kind !== 'REMOVED'];
  return (
    <table className={classes['fields']}>
      <caption>{t('history.fieldsOf', { subject })}</caption>
      <thead className={classes['fieldsHead']}>
        <tr>
          <th scope="col">{t('general.field')}</th>
          {before && <th scope="col">{t('history.before')}</th>}
          {after && <th scope="col">{t('history.after')}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.field}>
            <th scope="row">{t(`history.field.${field.field}`)}</th>
            {before && (
              <td className={after ? classes['before'] : undefined} data-head={t('history.before')}>
                <Value entity={entity} field={field.field} value={field.before} />
              </td>
            )}
            {after && (
              <td data-head={t('history.after')}>
                <Value entity={entity} field={field.field} value={field.after} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ entity, field, value }: { entity: string; field: string; value: string | null }) {
  const t = useT();
  const word = useWord();
  const { percent } = useFormat();
  if (value === null) return <span className={classes['number']}>{t('history.empty')}</span>;
  const shown = shownAs(entity, field, value);
  switch (shown.as) {
    case 'day':
      return <Day value={value} />;
    case 'moment':
      return <Moment value={value} />;
    case 'percent':
      return <span className="figures">{percent(Number(value))}</span>;
    case 'flag':
      return t(value === 'true' ? 'history.yes' : 'history.no');
    case 'word':
      return word(shown.enumeration, value);
    case 'text':
      return <span className={classes['text']}>{value}</span>;
  }
}
