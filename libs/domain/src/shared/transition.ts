import type { Asker } from '../identity/rights.js';
import type { LocalDate } from './calendar.js';
import type { Machine, Move } from './machine.js';
import { blocker, type Blocker, type Verdict } from './verdict.js';

/** One verb of a thing's machine as a viewer sees it: whether it may be used now, every reason why not, and its inputs. */
export interface Transition {
  readonly name: string;
  /** The status, or for an action's `advance` the phase, that the verb leads to. */
  readonly to: string;
  readonly allowed: boolean;
  readonly blockers: Verdict;
  /** Names of inputs that the verb will ask for; their lack is no blocker. */
  readonly requires: readonly string[];
}

/** The committee, whose decision needs no rights and no further decision; state and guards hold for it as for anybody. */
export interface Decided {
  readonly decidedBy: 'COMMITTEE';
  readonly today: LocalDate;
}

/** Who wants a change: a person, or the committee by a decision. */
export type By = Asker | Decided;

export function isDecided(by: By): by is Decided {
  return 'decidedBy' in by;
}

/** WRONG_STATE when a machine does not know the verb in the status. */
export function askState<State extends string, Verb extends string>(
  machine: Machine<State, Verb>,
  verb: Verb,
  status: State,
): Blocker[] {
  if (machine.move(verb, status)) return [];
  return [blocker('WRONG_STATE', { verb, status, expected: machine.sources(verb) })];
}

/**
 * Every verb of a machine for a thing in a status (domain.md, "The lifecycle").
 *
 * @param ask the rule that the verb's mutation asks too.
 * @param shape changes what is shown of a line: where `to` is no status, or where more is required than always.
 */
export function transitionsOf<State extends string, Verb extends string>(
  machine: Machine<State, Verb>,
  status: State,
  ask: (verb: Verb) => Verdict,
  shape: (line: Move<State, Verb>) => { readonly to?: string; readonly requires?: readonly string[] } = () => ({}),
): Transition[] {
  return machine.verbs.map((verb) => {
    const line = machine.line(verb, status);
    const blockers = ask(verb);
    const { to = line.to, requires = line.requires } = shape(line);
    return { name: verb, to, allowed: blockers.length === 0, blockers, requires };
  });
}
