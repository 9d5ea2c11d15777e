/** How a verb comes to pass: by the people it concerns, by a decision of the committee, or by a gate. */
export type Path = 'PEOPLE' | 'DECISION' | 'GATE';

/** One line of a state machine's table. */
export interface Move<State extends string, Verb extends string> {
  readonly verb: Verb;
  readonly from: readonly State[];
  readonly to: State;
  readonly path: Path;
  /** The inputs that the verb will ask for. */
  readonly requires: readonly string[];
}

/** A state machine: one table in one file. */
export class Machine<State extends string, Verb extends string> {
  readonly verbs: readonly Verb[];

  /** @throws Error at start when a state is unknown, unreachable, or a verb is ambiguous in one state. */
  constructor(
    readonly name: string,
    readonly initial: readonly State[],
    readonly states: readonly State[],
    readonly moves: readonly Move<State, Verb>[],
  ) {
    this.verbs = [...new Set(moves.map((move) => move.verb))];
    const reachable = new Set<State>(initial);
    for (let size = -1; size !== reachable.size;) {
      size = reachable.size;
      for (const move of moves) if (move.from.some((state) => reachable.has(state))) reachable.add(move.to);
    }
    for (const state of states) if (!reachable.has(state)) throw new Error(`${name}: ${state} cannot be reached`);
    for (const move of moves) {
      for (const state of [...move.from, move.to]) {
        if (!states.includes(state)) throw new Error(`${name}: ${move.verb} names the unknown state ${state}`);
      }
    }
    for (const verb of this.verbs) {
      for (const state of states) {
        const found = moves.filter((move) => move.verb === verb && move.from.includes(state));
        if (found.length > 1) throw new Error(`${name}: ${verb} is ambiguous in ${state}`);
      }
    }
  }

  /** The line that a verb takes in a state, or undefined when the state does not know the verb. */
  move(verb: Verb, state: State): Move<State, Verb> | undefined {
    return this.moves.find((move) => move.verb === verb && move.from.includes(state));
  }

  /** The states in which a verb is known. */
  sources(verb: Verb): State[] {
    return this.moves.filter((move) => move.verb === verb).flatMap((move) => [...move.from]);
  }

  /** The line to show for a verb in a state: its own, or where the state does not know it, its first. */
  line(verb: Verb, state: State): Move<State, Verb> {
    return this.move(verb, state) ?? this.moves.find((move) => move.verb === verb)!;
  }

  /** The first move on the shortest way from a state into one of others; undefined when no way leads there. */
  firstMove(from: string, targets: readonly string[]): Move<State, Verb> | undefined {
    const seen = new Set<string>([from]);
    let ways = this.moves.filter((move) => isOneOf(from, move.from)).map((first) => ({ first, at: first.to }));
    while (ways.length > 0) {
      const arrived = ways.find(({ at }) => isOneOf(at, targets));
      if (arrived) return arrived.first;
      const on = ways.filter(({ at }) => !seen.has(at));
      for (const { at } of on) seen.add(at);
      ways = on.flatMap(({ first, at }) =>
        this.moves.filter((move) => move.from.includes(at)).map((move) => ({ first, at: move.to })),
      );
    }
    return undefined;
  }
}

function isOneOf(state: string, states: readonly string[]): boolean {
  return states.includes(state);
}
