import type { ActionFacts } from './schedule.js';

/** A dependency on its way: which action comes first and which waits for it, by their codes; null while not chosen. */
export interface Link {
  readonly predecessor: string | null;
  readonly successor: string | null;
}

/** A dependency that is there. */
export interface PlannedLink {
  /** Code of the action that waits. */
  readonly action: string;
  /** Code of the action that it waits for. */
  readonly dependsOn: string;
  readonly type: ActionFacts['dependencies'][number]['type'];
  readonly lagDays: number;
}

/** The other way round. */
export function turned({ predecessor, successor }: Link): Link {
  return { predecessor: successor, successor: predecessor };
}

/** Whether both ends are chosen, and two different ones; whether it may be, the server says. */
export function isWhole(link: Link): link is { readonly predecessor: string; readonly successor: string } {
  return link.predecessor !== null && link.successor !== null && link.predecessor !== link.successor;
}

type Linked = Pick<ActionFacts, 'code' | 'dependencies'>;

/** The dependencies at either end of a link: what they wait for, and what waits for them. */
export function linksAt(actions: readonly Linked[], { predecessor, successor }: Link): PlannedLink[] {
  const ends = [predecessor, successor];
  return actions.flatMap(({ code, dependencies }) =>
    dependencies
      .filter(({ dependsOn }) => ends.includes(code) || ends.includes(dependsOn.code))
      .map(({ dependsOn, type, lagDays }) => ({ action: code, dependsOn: dependsOn.code, type, lagDays })),
  );
}
