import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { PlaceLink } from '../../ui/parts.js';
import type { Ahead } from './ahead.js';
import classes from './AheadList.module.css';

/** Calls and events of the toolbox that lie ahead: nothing that is owed, but not to be missed. */
export function AheadList({ rows }: { rows: readonly Ahead[] }) {
  const t = useT();
  const { relativeDays, day } = useFormat();
  if (rows.length === 0) return null;
  return (
    <Section id="ahead" title={t('myWork.ahead')} aside={<PlaceLink to="toolbox">{t('myWork.toToolbox')}</PlaceLink>}>
      <ul className={classes['list']}>
        {rows.map(({ key, kind, name, scheme, date, days, opens, actions }) => (
          <li key={key} className={classes['row']}>
            <span className={classes['kind']}>{t(`myWork.kind.${kind}`)}</span>
            <span className={classes['what']}>
              <span>{name}</span>
              <span className={classes['remark']}>
                {scheme && <>{scheme} · </>}
                {opens && <>{t('myWork.opensOn', { date: day(opens) })} · </>}
                {actions.map((code, at) => (
                  <span key={code}>
                    {at > 0 && ', '}
                    <PlaceLink to={`actions/${code}`}>{code}</PlaceLink>
                  </span>
                ))}
              </span>
            </span>
            <span className={classes['when']}>
              <span className="figures">{relativeDays(days)}</span>
              <Day value={date} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
