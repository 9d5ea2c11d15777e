import { seriesShape } from '@roadbook/drawing';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import type { IndicatorFacts } from './objectives.operations.js';
import classes from './Objectives.module.css';

/** Where an indicator stands: its line where that is not shown elsewhere, its last value against its target, and whether that is reached or missed. */
export function Standing({ indicator, line = true }: { indicator: IndicatorFacts; line?: boolean }) {
  const t = useT();
  const { number, percent, day } = useFormat();
  const { value, target, unit, progress, reached, missed, targetDate } = indicator;
  return (
    <span className={classes['standing']}>
      {line && <Sparkline indicator={indicator} />}
      <span className="figures">
        {value === null
          ? t('objectives.noValue')
          : target === null
            ? t('objectives.stands', { value: number(value), unit })
            : t('objectives.standsOf', { value: number(value), target: number(target), unit })}
      </span>
      {progress !== null && <span className={`figures ${classes['note']}`}>{percent(progress)}</span>}
      {reached && <Sign name="milestone.REACHED" label={t('objectives.reached')} />}
      {missed && <Sign name="milestone.MISSED" label={t('objectives.missed')} />}
      {!reached && !missed && targetDate && (
        <span className={classes['note']}>{t('objectives.by', { date: day(targetDate) })}</span>
      )}
    </span>
  );
}

interface SparklineProps {
  readonly indicator: Pick<IndicatorFacts, 'baseline' | 'target' | 'values'>;
  readonly width?: number;
  readonly height?: number;
}

/** The values of an indicator as a line, from where it began; the target dashed. The figures beside it say the same. */
export function Sparkline({ indicator: { baseline, target, values }, width = 72, height = 18 }: SparklineProps) {
  const shape = seriesShape(
    {
      baseline: Number(baseline ?? 0),
      target: target === null ? null : Number(target),
      values: values.map(({ standing }) => Number(standing)),
    },
    width,
    height,
  );
  const last = shape.points.at(-1);
  return (
    <svg
      viewBox={`-3 -3 ${width + 6} ${height + 6}`}
      width={width + 6}
      height={height + 6}
      aria-hidden
      className={classes['spark']}
    >
      {shape.target !== null && (
        <line x1="0" x2={width} y1={shape.target} y2={shape.target} className={classes['target']} />
      )}
      <polyline points={shape.points.map(({ x, y }) => `${x},${y}`).join(' ')} className={classes['course']} />
      {last && values.length > 0 && <circle cx={last.x} cy={last.y} r="2.5" className={classes['last']} />}
    </svg>
  );
}
