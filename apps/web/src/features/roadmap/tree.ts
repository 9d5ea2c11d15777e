import type { TimelineRow } from '@roadbook/drawing';
import { milestoneOf, type ActionFacts, type ActionGroup, type MilestoneFacts } from './schedule.js';

/** A row of the treegrid, and of the drawing beside it. */
export type TreeItem = Place &
  (
    | { readonly kind: 'group'; readonly group: ActionGroup; readonly open: boolean; readonly row: TimelineRow }
    | {
        readonly kind: 'action';
        readonly action: ActionFacts;
        readonly open: boolean | null;
        readonly row: TimelineRow;
      }
    | {
        readonly kind: 'milestone';
        readonly milestone: MilestoneFacts;
        readonly action: ActionFacts;
        readonly row: TimelineRow;
      }
  );

interface Place {
  readonly key: string;
  /** 1: group, 2: action, 3: milestone. */
  readonly level: 1 | 2 | 3;
  /** Which among its siblings, from 1, and how many those are. */
  readonly position: number;
  readonly size: number;
  /** The key of the row above in the tree. */
  readonly parent: string | null;
}

/** The keys of closed groups and of opened actions. */
export type Toggled = ReadonlySet<string>;

/** The rows that are to be seen, one below the other. Groups are open and actions closed until they are toggled. */
export function treeItems(groups: readonly ActionGroup[], toggled: Toggled): TreeItem[] {
  const items: TreeItem[] = [];
  groups.forEach((group, index) => {
    const key = `group ${group.key}`;
    const open = !toggled.has(key);
    const place = { key, level: 1 as const, position: index + 1, size: groups.length, parent: null };
    items.push({ ...place, kind: 'group', group, open, row: { kind: 'group', group } });
    if (open) group.actions.forEach((action, at) => pushAction(items, group, action, at, toggled));
  });
  return items;
}

function pushAction(items: TreeItem[], group: ActionGroup, action: ActionFacts, at: number, toggled: Toggled): void {
  const open = action.milestones.length === 0 ? null : toggled.has(action.id);
  const place = {
    key: action.id,
    level: 2 as const,
    position: at + 1,
    size: group.actions.length,
    parent: `group ${group.key}`,
  };
  items.push({ ...place, kind: 'action', action, open, row: { kind: 'bar', bar: group.bars[at]! } });
  if (!open) return;
  action.milestones.forEach((milestone, index) =>
    items.push({
      key: milestone.id,
      level: 3,
      position: index + 1,
      size: action.milestones.length,
      parent: action.id,
      kind: 'milestone',
      milestone,
      action,
      row: { kind: 'milestone', milestone: milestoneOf(milestone) },
    }),
  );
}

/** What a key does in the treegrid: to another row, or opens or closes this one. */
export type Step = { readonly go: number } | { readonly toggle: string } | null;

/** Where a key leads from a row, as trees are used everywhere; `page` is how many rows are seen at once. */
export function stepOf(key: string, at: number, items: readonly TreeItem[], page: number): Step {
  const item = items[at];
  if (!item) return null;
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { go: Math.min(last, at + 1) };
    case 'ArrowUp':
      return { go: Math.max(0, at - 1) };
    case 'Home':
      return { go: 0 };
    case 'End':
      return { go: last };
    case 'PageDown':
      return { go: Math.min(last, at + page) };
    case 'PageUp':
      return { go: Math.max(0, at - page) };
    case 'ArrowRight':
      if (!canOpen(item)) return null;
      return item.open ? { go: Math.min(last, at + 1) } : { toggle: item.key };
    case 'ArrowLeft':
      if (canOpen(item) && item.open) return { toggle: item.key };
      return item.parent === null ? null : { go: items.findIndex(({ key }) => key === item.parent) };
    default:
      return null;
  }
}

/** True for rows that have others below them, or could have. */
export function canOpen(item: TreeItem): item is Extract<TreeItem, { open: boolean | null }> & { open: boolean } {
  return item.kind !== 'milestone' && item.open !== null;
}

/** The rows to draw around those that are seen: whole blocks, so that a small scroll changes nothing. */
export function windowOf(top: number, height: number, row: number, count: number): { first: number; last: number } {
  const block = 12;
  const first = Math.max(0, Math.floor(top / row / block - 0.5) * block);
  const last = Math.min(count, Math.ceil((top + height) / row / block + 0.5) * block);
  return { first: Math.min(first, count), last: Math.max(last, 0) };
}
