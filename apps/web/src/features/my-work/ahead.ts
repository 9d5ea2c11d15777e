import { daysFrom, localDay } from '../../ui/day.js';
import type { Work } from './my-work.operations.js';

type Item = Work['toolbox'][number];

/** How far ahead calls and events are shown, in days: a proposal takes its time. */
export const AHEAD_DAYS = 120;

/** A call or an event that lies ahead of the organisation. */
export interface Ahead {
  readonly key: string;
  readonly kind: 'CALL' | 'EVENT';
  readonly name: string;
  /** The scheme of a call. */
  readonly scheme: string | null;
  /** The deadline of a call, the first day of an event. */
  readonly date: string;
  readonly days: number;
  /** The day on which a call opens, where that lies ahead too. */
  readonly opens: string | null;
  /** The organisation's actions that use it. */
  readonly actions: readonly string[];
}

/** The calls that close and the events that begin soon, of what the organisation's actions use; the next one first. */
export function aheadOf({ toolbox, asOf, timeZone }: Work, organisationId: string): Ahead[] {
  const today = localDay(asOf, timeZone);
  const found = toolbox.flatMap((item) => {
    const actions = item.actions.filter((action) => worksOn(action, organisationId)).map(({ code }) => code);
    return actions.length === 0 ? [] : [...callsOf(item, today, actions), ...eventOf(item, today, actions)];
  });
  return found
    .filter(({ days }) => days >= 0 && days <= AHEAD_DAYS)
    .sort((left, right) => left.days - right.days || left.name.localeCompare(right.name));
}

function callsOf({ name: scheme, calls }: Item, today: string, actions: readonly string[]): Ahead[] {
  return calls.map(({ id, name, opens, deadline }) => ({
    key: id,
    kind: 'CALL',
    name,
    scheme,
    date: deadline,
    days: daysFrom(today, deadline),
    opens: opens !== null && opens > today ? opens : null,
    actions,
  }));
}

function eventOf({ id, kind, name, start, end }: Item, today: string, actions: readonly string[]): Ahead[] {
  const date = start ?? end;
  if (kind !== 'MATCHMAKING_EVENT' || date === null) return [];
  return [{ key: id, kind: 'EVENT', name, scheme: null, date, days: daysFrom(today, date), opens: null, actions }];
}

/** True where the organisation leads an action, is responsible in it or supports it. */
function worksOn({ lead, contributors }: Item['actions'][number], organisationId: string): boolean {
  return (
    lead.id === organisationId ||
    contributors.some(
      ({ organisation, responsibility }) =>
        organisation.id === organisationId && (responsibility === 'RESPONSIBLE' || responsibility === 'SUPPORT'),
    )
  );
}
