import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { RoadmapWords } from '@roadbook/drawing';
import { xOf } from '@roadbook/drawing';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { Chart } from './Chart.js';
import { Facts, type FactsPlace } from './Facts.js';
import { extentOf, geometryOf } from './geometry.js';
import { Ghost } from './Ghost.js';
import type { Link } from './link.js';
import { OfferLink } from './OfferLink.js';
import { daysOfKey } from './move.js';
import classes from './Roadmap.module.css';
import { Splitter, useTreeWidth } from './Splitter.js';
import { Tree } from './Tree.js';
import { canOpen, stepOf, treeItems, windowOf, type TreeItem } from './tree.js';
import { useFacts } from './useFacts.js';
import { useMove } from './useMove.js';
import { SCROLL_STEP, useScroll } from './useScroll.js';
import type { ShownPlan } from './useShownPlan.js';
import { useKeptCentre, useKey, usePaintMark } from './useTimeline.js';
import { nextZoom, type RoadmapView } from './view.js';
import { Zoom } from './Zoom.js';

const MoveDialog = lazy(() => import('./MoveDialog.js'));

interface TimelineProps {
  readonly plan: ShownPlan;
  readonly view: RoadmapView;
  readonly words: RoadmapWords;
  readonly change: (name: string, value: string | null) => void;
  /** Asks for a dependency; null where none can be added. */
  readonly onLink: ((link: Link) => void) | null;
}

/** Below this there is room for titles and a slim column of bars only. */
const NARROW = 640;
/** Held with other keys; pressing one is nothing yet. */
const MODIFIERS: readonly string[] = ['Alt', 'Shift', 'Control', 'Meta'];
/** How far a key moves the time, as a share of what is seen. */
const PAN = 0.25;

/** The treegrid and the drawing beside it, in one scrolled box: the same rows at the same height. */
export function Timeline({ plan, view, words, change, onLink }: TimelineProps) {
  const t = useT();
  const { locale } = useIntl();
  const navigate = useNavigate();
  const { to } = usePlace();
  const box = useRef<HTMLDivElement>(null);
  const { seen, follow } = useScroll(box);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const facts = useFacts();
  const moving = useMove();
  const wantsFocus = useRef(false);
  const narrow = seen.width > 0 && seen.width < NARROW;
  const [chosenWidth, setTreeWidth] = useTreeWidth();
  const treeWidth = narrow ? Math.round(seen.width * 0.56) : Math.min(chosenWidth, Math.max(200, seen.width - 240));
  const items = useMemo(() => treeItems(plan.groups, toggled), [plan.groups, toggled]);
  const room = Math.max(120, seen.width - treeWidth);
  const geometry = useMemo(
    () => geometryOf(plan.span, view.zoom, { room, row: narrow ? 48 : 36, language: locale }),
    [plan.span, view.zoom, room, narrow, locale],
  );
  const { sizes, head, width, frame } = geometry;
  const window = windowOf(seen.top, seen.height || 600, sizes.row, items.length);
  const height = head + items.length * sizes.row;
  const at = Math.max(
    0,
    items.findIndex(({ key }) => key === active),
  );

  const movedAt = items.findIndex(({ key }) => key === moving.move?.action.id);

  useKeptCentre(box, seen.width > 0, { width, room, today: xOf(frame, plan.today) });
  usePaintMark(seen.width > 0, plan);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  }, [active]);

  const goTo = (index: number): void => {
    const item = items[index];
    const element = box.current;
    if (!item || !element) return;
    const top = index * sizes.row;
    const room = element.clientHeight - head;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (top + sizes.row > element.scrollTop + room) element.scrollTo({ top: top + sizes.row - room });
    follow();
    wantsFocus.current = true;
    setActive(item.key);
  };
  const toggle = useCallback((key: string) => {
    setToggled((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const open = (item: TreeItem): void => {
    if (item.kind === 'group') toggle(item.key);
    else void navigate(to(`actions/${item.action.code}`));
  };
  const pan = (direction: 1 | -1): void => box.current?.scrollBy({ left: direction * room * PAN });
  /** Keys that move the action one is at; true where it was one. */
  const pressMove = (event: KeyboardEvent, item: TreeItem | undefined): boolean => {
    if (item?.kind !== 'action' || !moving.mayMove(item.action) || MODIFIERS.includes(event.key)) return false;
    const days = daysOfKey(event);
    if (days !== null) moving.shift(item.action, days);
    else if (event.key === 'm' && !event.altKey) {
      moving.put(item.action, 0);
      moving.ask();
    } else if (moving.move === null || moving.asking) return false;
    else if (event.key === 'Enter') moving.ask();
    else {
      // Any other key gives up; Escape does nothing else.
      moving.giveUp();
      return event.key === 'Escape';
    }
    facts.hide();
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const item = items[at];
    if (pressMove(event, item) || event.altKey) return;
    if (event.key === 'Escape') return facts.hide();
    if (event.shiftKey && /^Arrow(Left|Right)$/.test(event.key)) {
      event.preventDefault();
      return pan(event.key === 'ArrowRight' ? 1 : -1);
    }
    if (item && event.target instanceof HTMLElement && event.target.role === 'row') {
      if (event.key === 'Enter') return open(item);
      if (event.key === ' ' && canOpen(item)) {
        event.preventDefault();
        return toggle(item.key);
      }
    }
    const step = stepOf(event.key, at, items, Math.max(1, Math.floor((seen.height - head) / sizes.row) - 1));
    if (!step) return;
    event.preventDefault();
    if ('toggle' in step) toggle(step.toggle);
    else goTo(step.go);
  };
  const toToday = (): void => {
    box.current?.scrollTo({ left: xOf(frame, plan.today) - room / 2 });
  };
  const zoom = (direction: 1 | -1): void => change('zoom', nextZoom(geometry.day, direction));
  useKey('roadmap-today', t('roadmap.toToday'), 't', toToday);
  useKey('roadmap-nearer', t('roadmap.nearer'), '+', () => zoom(1));
  useKey('roadmap-farther', t('roadmap.farther'), '-', () => zoom(-1));
  useKey('roadmap-fit', t('roadmap.fit'), '0', () => change('zoom', null));

  const showFacts = (item: TreeItem, left: number, by: FactsPlace['by']): void => {
    const bounds = box.current?.getBoundingClientRect();
    if (!bounds || !box.current) return;
    const index = items.indexOf(item);
    const top = bounds.top + head + index * sizes.row - box.current.scrollTop;
    facts.show({ item, left, top, bottom: top + sizes.row, by });
  };
  const focused = (item: TreeItem): void => {
    setActive(item.key);
    const bounds = box.current?.getBoundingClientRect();
    if (!bounds || !box.current) return;
    const { left } = extentOf(item, frame);
    const x = bounds.left + treeWidth + Math.max(12, Math.min(room - 40, left - box.current.scrollLeft));
    showFacts(item, x, 'focus');
  };

  return (
    <>
      <Zoom
        zoom={view.zoom}
        onZoom={(next) => change('zoom', next === 'fit' ? null : next)}
        onStep={zoom}
        onToday={toToday}
      />
      <div className={classes['frame']}>
        <div
          ref={box}
          className={classes['box']}
          data-narrow={narrow || undefined}
          onScroll={() => {
            follow();
            facts.hide();
          }}
          onKeyDown={press}
        >
          <div className={classes['content']} style={{ width: treeWidth + width, height }}>
            <Tree
              items={items}
              window={window}
              active={items[at]?.key ?? null}
              described={facts.shown?.by === 'focus' ? facts.shown.item.key : null}
              width={treeWidth}
              row={sizes.row}
              head={head}
              shift={view.baseline}
              slack={view.critical}
              onFocus={focused}
              onBlur={facts.leave}
              onToggle={toggle}
            />
            <Chart
              plan={plan}
              view={view}
              items={items}
              window={window}
              geometry={geometry}
              from={seen.left === 0 ? 0 : seen.left + SCROLL_STEP}
              words={words}
              onFacts={showFacts}
              onLeave={facts.leave}
              onOpen={open}
              onDrag={(item, days) => {
                if (item.kind !== 'action') return;
                facts.hide();
                moving.put(item.action, days);
              }}
              onDrop={() => (moving.move?.days === 0 ? moving.giveUp() : moving.ask())}
              canDrag={(item) => item.kind === 'action' && moving.mayMove(item.action)}
              focused={facts.shown?.by === 'focus' ? facts.shown.item.key : null}
              onLink={narrow ? null : onLink}
            />
            {moving.move && movedAt >= 0 && (
              <Ghost move={moving.move} geometry={geometry} top={head + movedAt * sizes.row} left={treeWidth} />
            )}
          </div>
        </div>
        {!narrow && seen.width > 0 && (
          <Splitter width={treeWidth} most={Math.max(200, seen.width - 240)} onWidth={setTreeWidth} />
        )}
        {onLink && <OfferLink item={items[at]} onLink={onLink} />}
        <Suspense>{moving.move && moving.asking && <MoveDialog move={moving.move} onClose={moving.giveUp} />}</Suspense>
        {facts.shown && <Facts place={facts.shown} onEnter={facts.keep} onLeave={facts.hide} />}
      </div>
    </>
  );
}
