import type { AgendaItemFacts } from './sessions.operations.js';

/** An item while the agenda is being built: figures and lists as they are typed. */
export interface ItemDraft {
  readonly key: string;
  readonly title: string;
  /** Empty for an item without a decision. */
  readonly kind: string;
  /** Codes, with commas between. */
  readonly subjects: string;
  /** Empty where no time is set aside. */
  readonly minutes: string;
}

/** What the server takes as an item. */
export interface ItemInput {
  readonly title: string;
  readonly kind: NonNullable<AgendaItemFacts['kind']> | null;
  readonly subjects: string[];
  readonly minutes: number | null;
}

type Item = Pick<AgendaItemFacts, 'title' | 'kind' | 'subjects' | 'minutes'>;

/** An item as it is typed. @param key tells items apart while they move */
export function draftOf({ title, kind, subjects, minutes }: Item, key: string): ItemDraft {
  return {
    key,
    title,
    kind: kind ?? '',
    subjects: subjects.join(', '),
    minutes: minutes === null ? '' : String(minutes),
  };
}

/** A typed item as the server takes it. */
export function inputOf({ title, kind, subjects, minutes }: ItemDraft): ItemInput {
  const time = Number.parseInt(minutes, 10);
  return {
    title: title.trim(),
    kind: (kind || null) as ItemInput['kind'],
    subjects: subjects
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
    minutes: Number.isNaN(time) ? null : time,
  };
}

/** The items with one of them a place earlier (-1) or later (1); as they are where there is no such place. */
export function moved(items: readonly ItemDraft[], at: number, by: -1 | 1): readonly ItemDraft[] {
  const item = items[at];
  const other = items[at + by];
  if (!item || !other) return items;
  return items.map((one, place) => (place === at ? other : place === at + by ? item : one));
}

/** The minutes of all items together. */
export function totalMinutes(items: readonly ItemDraft[]): number {
  return items.reduce((sum, { minutes }) => sum + (Number.parseInt(minutes, 10) || 0), 0);
}
