import { spanIn } from '@roadbook/drawing';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Announce } from '../../ui/parts.js';
import type { Geometry } from './geometry.js';
import { datesOf, type Move } from './move.js';
import classes from './Move.module.css';

/** Where a moved action would lie. @param top of its row; @param left of the drawing, both in pixels */
export function Ghost({ move, geometry, top, left }: { move: Move; geometry: Geometry; top: number; left: number }) {
  const t = useT();
  const { day } = useFormat();
  const { plannedStart, plannedEnd } = datesOf(move);
  const { x, width } = spanIn(geometry.frame, plannedStart, plannedEnd);
  const { row } = geometry.sizes;
  const dates = { code: move.action.code, days: move.days, start: day(plannedStart), end: day(plannedEnd) };
  return (
    <>
      <div
        className={classes['ghost']}
        style={{ left: left + x, top: top + row / 4, width, height: row / 2 }}
        aria-hidden
      >
        <span className={classes['ghostDates']}>{t('roadmap.byDays', { days: move.days })}</span>
      </div>
      <Announce>{t('roadmap.wouldMove', dates)}</Announce>
    </>
  );
}
