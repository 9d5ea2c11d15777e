import { useLayoutEffect, useRef, useState } from 'react';
import { Day, Span, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { daysFrom } from '../../ui/day.js';
import { Sign } from '../../ui/Sign.js';
import classes from './Roadmap.module.css';
import type { TreeItem } from './tree.js';

/** The id of the box with the facts, for the row that it describes. */
export const FACTS = 'roadmap-facts';

/** Whose facts are shown, and where on the screen its row is. */
export interface FactsPlace {
  readonly item: TreeItem;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly by: 'hover' | 'focus';
}

const GAP = 6;
const MARGIN = 8;

/** What a bar or a milestone stands for, in words, below it or above where there is no room. */
export function Facts({ place, onEnter, onLeave }: { place: FactsPlace; onEnter: () => void; onLeave: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const bounds = box.current?.getBoundingClientRect();
    if (!bounds) return;
    const below = place.bottom + GAP;
    const top = below + bounds.height > window.innerHeight - MARGIN ? place.top - bounds.height - GAP : below;
    const left = Math.max(MARGIN, Math.min(place.left + GAP, window.innerWidth - bounds.width - MARGIN));
    setAt({ left, top: Math.max(MARGIN, top) });
  }, [place]);
  if (place.item.kind === 'group') return null;
  return (
    <div
      ref={box}
      id={FACTS}
      role="tooltip"
      className={classes['facts']}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      style={{ left: at?.left ?? 0, top: at?.top ?? 0, visibility: at ? 'visible' : 'hidden' }}
    >
      {place.item.kind === 'action' ? <ActionFactsList item={place.item} /> : <MilestoneFactsList item={place.item} />}
    </div>
  );
}

function ActionFactsList({ item }: { item: Extract<TreeItem, { kind: 'action' }> }) {
  const t = useT();
  const { percent } = useFormat();
  const { action, row } = item;
  const health = row.kind === 'bar' ? row.bar.health : null;
  const { baselineStart, baselineEnd } = action;
  const moved = baselineStart !== action.plannedStart || baselineEnd !== action.plannedEnd;
  return (
    <>
      <b>
        {action.code} {action.title}
      </b>
      <span className={classes['signs']}>
        <Sign name={`status.${action.status}`} />
        {health && <Sign name={`health.${health}`} />}
      </span>
      <span>
        {t('roadmap.lead')}: {action.lead.shortName}
      </span>
      <Span from={action.plannedStart} to={action.plannedEnd} />
      {baselineStart && baselineEnd && moved && (
        <span>
          {t('roadmap.baseline')}: <Span from={baselineStart} to={baselineEnd} />
          {baselineEnd !== action.plannedEnd &&
            `, ${t('roadmap.byDays', { days: daysFrom(baselineEnd, action.plannedEnd) })}`}
        </span>
      )}
      <span>
        {t('general.progress')}: {percent(action.progress)}
      </span>
      {action.slackDays !== null && (
        <span>{action.critical ? t('roadmap.isCritical') : t('roadmap.canSlip', { days: action.slackDays })}</span>
      )}
      {action.dependencies.length > 0 && (
        <span>
          {t('roadmap.after', { codes: action.dependencies.map(({ dependsOn }) => dependsOn.code).join(', ') })}
        </span>
      )}
      {action.milestones.length > 0 && <span>{t('roadmap.milestoneCount', { count: action.milestones.length })}</span>}
    </>
  );
}

function MilestoneFactsList({ item }: { item: Extract<TreeItem, { kind: 'milestone' }> }) {
  const t = useT();
  const { milestone, row, action } = item;
  return (
    <>
      <b>
        {milestone.code} {milestone.title}
      </b>
      {row.kind === 'milestone' && <Sign name={`milestone.${row.milestone.state}`} />}
      <span>
        {t('general.due')}: <Day value={milestone.dueDate} />
      </span>
      {milestone.reachedOn && (
        <span>
          {t('roadmap.reachedOn')}: <Day value={milestone.reachedOn} />
        </span>
      )}
      <span>
        {action.code} {action.title}
      </span>
    </>
  );
}
