import { IconChevronRight } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import { End } from './cells.js';
import { GroupName } from './GroupName.js';
import classes from './PlanCards.module.css';
import type { Item, PlanRow } from './rows.js';

const CARD = 68;
const GROUP = 44;

interface PlanCardsProps {
  readonly items: readonly Item[];
  readonly label: string;
  readonly onToggle: (key: string) => void;
}

/** The plan on a phone: two lines for each action. */
export function PlanCards({ items, label, onToggle }: PlanCardsProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  useEffect(() => {
    // For whoever measures: from here on the table answers.
    performance.mark('plan-interactive');
  }, []);
  const lines = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.kind === 'group' ? GROUP : CARD),
    getItemKey: (index) => items[index]?.key ?? index,
    scrollMargin: top,
    overscan: 8,
  });
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={classes['list']}
      style={{ blockSize: lines.getTotalSize() }}
    >
      {lines.getVirtualItems().map(({ index, start, size }) => {
        const item = items[index];
        if (!item) return null;
        return (
          <div
            key={item.key}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={classes['line']}
            style={{ blockSize: size, transform: `translateY(${start - top}px)` }}
          >
            {item.kind === 'row' ? (
              <Card row={item.row} />
            ) : (
              <button
                type="button"
                className={classes['group']}
                aria-expanded={item.open}
                onClick={() => onToggle(item.key)}
              >
                <IconChevronRight
                  size={16}
                  className={classes['chevron']}
                  data-open={item.open || undefined}
                  aria-hidden
                />
                <span className={classes['groupName']}>
                  <GroupName item={item} />
                </span>
                <span className={classes['count']}>{t('plan.groupCount', { count: item.count })}</span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Card({ row }: { row: PlanRow }) {
  const { to } = usePlace();
  const { percent } = useFormat();
  const { action, lead } = row;
  return (
    <Link to={to(`actions/${action.code}`)} className={classes['card']}>
      <span className={classes['first']}>
        <span className={classes['code']}>{action.code}</span>
        <span className={classes['title']}>{action.title}</span>
        <Sign name={`health.${action.computedHealth}`} quiet />
      </span>
      <span className={classes['second']}>
        <Sign name={`status.${action.status}`} />
        <span>{lead.shortName}</span>
        <span className="figures">{percent(action.progress)}</span>
        <End row={row} />
      </span>
    </Link>
  );
}
