import type { DependencyFact } from '../action/action.facts.js';

/** What a dependency graph is made of; an action is one. */
export interface Node {
  readonly id: string;
  readonly dependencies: readonly DependencyFact[];
}

/**
 * Dependencies as numbers: node i depends on `predecessors[e]` by `edges[e]`, for each e from `first[i]` up to but without
 * `first[i + 1]`. Dependencies on nodes that are not there are left out. Nothing recurses, so that depth costs no stack.
 */
export interface Graph {
  readonly size: number;
  /** The number of each node by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly first: Int32Array;
  readonly predecessors: Int32Array;
  readonly edges: readonly DependencyFact[];
}

export function graphOf(nodes: readonly Node[]): Graph {
  const places = new Map<string, number>();
  for (let i = 0; i < nodes.length; i += 1) places.set(nodes[i]!.id, i);
  const first = new Int32Array(nodes.length + 1);
  const predecessors: number[] = [];
  const edges: DependencyFact[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    for (const edge of nodes[i]!.dependencies) {
      const predecessor = places.get(edge.actionId);
      if (predecessor === undefined) continue;
      predecessors.push(predecessor);
      edges.push(edge);
    }
    first[i + 1] = edges.length;
  }
  return { size: nodes.length, places, first, predecessors: Int32Array.from(predecessors), edges };
}

/**
 * The nodes so ordered that each comes after those it depends on. Nodes of a cycle, and those behind one, are not in it:
 * the order is then shorter than the graph.
 */
export function topologicalOrder(graph: Graph): Int32Array {
  const { size, first } = graph;
  const { first: firstSuccessor, successors } = successorsOf(graph);
  const waits = new Int32Array(size);
  const order = new Int32Array(size);
  let count = 0;
  for (let node = 0; node < size; node += 1) {
    waits[node] = first[node + 1]! - first[node]!;
    if (waits[node] === 0) order[count++] = node;
  }
  for (let next = 0; next < count; next += 1) {
    const node = order[next]!;
    for (let e = firstSuccessor[node]!; e < firstSuccessor[node + 1]!; e += 1) {
      const successor = successors[e]!;
      waits[successor]! -= 1;
      if (waits[successor] === 0) order[count++] = successor;
    }
  }
  return order.subarray(0, count);
}

/** For each node the nodes that depend on it, in the same form as the graph's predecessors. */
function successorsOf({ size, first, predecessors }: Graph): { first: Int32Array; successors: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const predecessor of predecessors) starts[predecessor + 1]! += 1;
  for (let node = 0; node < size; node += 1) starts[node + 1]! += starts[node]!;
  const free = starts.slice();
  const successors = new Int32Array(predecessors.length);
  for (let node = 0; node < size; node += 1) {
    for (let e = first[node]!; e < first[node + 1]!; e += 1) successors[free[predecessors[e]!]!++] = node;
  }
  return { first: starts, successors };
}
