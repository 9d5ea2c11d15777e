import { useMemo } from 'react';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import type { ActionPageFacts } from './action.operations.js';
import type { ReportFacts } from './fields.operations.js';
import { progressSeries, type Point } from './progress-series.js';
import classes from './ProgressPlot.module.css';

interface ProgressPlotProps {
  readonly action: ActionPageFacts;
  /** Newest first. */
  readonly reports: readonly ReportFacts[];
  readonly today: string;
}

const GRID = [0, 50, 100];

/** Reported progress as a line, beside what linear time would give. The list below it says the same in words. */
export function ProgressPlot({ action, reports, today }: ProgressPlotProps) {
  const t = useT();
  const { percent } = useFormat();
  const series = useMemo(() => progressSeries(action, reports, today), [action, reports, today]);
  return (
    <figure className={classes['figure']}>
      <figcaption className={classes['legend']}>
        <span className={classes['reportedKey']}>{t('action.plotReported')}</span>
        <span className={classes['linearKey']}>{t('action.plotLinear')}</span>
        {series.today !== null && <span className={classes['todayKey']}>{t('action.plotToday')}</span>}
      </figcaption>
      <div className={classes['plot']} role="img" aria-label={t('action.plot')}>
        {GRID.map((value) => (
          <span key={value} className={classes['scale']} style={{ insetBlockEnd: `${value}%` }}>
            {percent(value)}
          </span>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
          {GRID.map((value) => (
            <line key={value} x1={0} x2={100} y1={100 - value} y2={100 - value} className={classes['grid']} />
          ))}
          {series.today !== null && (
            <line x1={series.today} x2={series.today} y1={0} y2={100} className={classes['today']} />
          )}
          <polyline points={pointsOf(series.linear)} className={classes['linear']} />
          <polyline points={pointsOf(series.reported)} className={classes['reported']} />
        </svg>
        {series.reported.map((point, at) => (
          <span
            key={at}
            className={classes['dot']}
            style={{ insetInlineStart: `${point.across}%`, insetBlockEnd: `${point.percent}%` }}
          />
        ))}
      </div>
      <div className={classes['days']}>
        <Day value={series.first} />
        <Day value={series.last} />
      </div>
    </figure>
  );
}

function pointsOf(points: readonly Point[]): string {
  return points.map(({ across, percent }) => `${across},${100 - percent}`).join(' ');
}
