import type { ShiftFacts } from './baselines.operations.js';
import classes from './Baselines.module.css';

/**
 * How far the start (above) and the end (below) of an action moved: to the left earlier, to the right later, in the scale of
 * the furthest. The figures beside it say the same.
 */
export function ShiftBar({
  shift,
  furthest,
}: {
  shift: Pick<ShiftFacts, 'startShift' | 'endShift'>;
  furthest: number;
}) {
  const scale = furthest === 0 ? 0 : 50 / furthest;
  const bar = (days: number, y: number, name: string) => (
    <rect x={days < 0 ? 50 + days * scale : 50} y={y} width={Math.abs(days) * scale} height="4" className={name} />
  );
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden className={classes['shift']}>
      <line x1="50" x2="50" y1="0" y2="12" className={classes['zero']} />
      {bar(shift.startShift ?? 0, 1, classes['start']!)}
      {bar(shift.endShift ?? 0, 7, classes['end']!)}
    </svg>
  );
}
