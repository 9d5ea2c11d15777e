import { useMemo } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import classes from './Baselines.module.css';
import { shiftPlot, type Comparison } from './comparison.js';

/** More bars than this are no picture any more; the table below has them all. */
const MOST = 20;

/** How many days later or earlier actions end, as bars from a line of no shift. The table below says the same in words. */
export function ShiftPlot({ moved }: { moved: Comparison['moved'] }) {
  const t = useT();
  const { signed } = useFormat();
  const { zero, bars } = useMemo(() => shiftPlot(moved, MOST), [moved]);
  if (bars.length === 0) return null;
  return (
    <Section id="shifts" title={t('roadmap.shifts')}>
      <figure className={classes['figure']}>
        <div role="img" aria-label={t('roadmap.shiftsShown', { count: bars.length })} className={classes['plot']}>
          {bars.map(({ code, days, left, width }) => (
            <div key={code} className={classes['bar']}>
              <span className={classes['code']}>{code}</span>
              <span className={classes['track']}>
                <span className={classes['zero']} style={{ insetInlineStart: `${zero}%` }} />
                <span
                  className={classes['shift']}
                  data-later={days > 0 || undefined}
                  style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
                />
              </span>
              <span className={classes['days']}>{signed(days)}</span>
            </div>
          ))}
        </div>
        <figcaption className={classes['legend']}>
          <span className={classes['laterKey']}>{t('roadmap.endsLater')}</span>
          <span className={classes['earlierKey']}>{t('roadmap.endsEarlier')}</span>
        </figcaption>
      </figure>
    </Section>
  );
}
