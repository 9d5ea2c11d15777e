import { compareCodes } from '../shared/names.js';
import { graphOf, topologicalOrder, type Graph, type Node } from './graph.js';

/**
 * A cycle among dependencies: codes, each depending on the next, the first one again at the end; null when there is none.
 * It begins with the smallest of its codes. Near-linear.
 */
export function findCycle(nodes: readonly (Node & { readonly code: string })[]): string[] | null {
  const graph = graphOf(nodes);
  const order = topologicalOrder(graph);
  if (order.length === nodes.length) return null;
  const codes = cycleIn(graph, order).map((node) => nodes[node]!.code);
  const smallest = codes.reduce((best, code, at) => (compareCodes(code, codes[best]!) < 0 ? at : best), 0);
  const turned = [...codes.slice(smallest), ...codes.slice(0, smallest)];
  return [...turned, turned[0]!];
}

/**
 * What the order leaves out waits, each node, for another one left out: whoever goes from predecessor to predecessor among
 * these comes round to where they were.
 */
function cycleIn(graph: Graph, order: Int32Array): number[] {
  const done = new Uint8Array(graph.size);
  for (const node of order) done[node] = 1;
  const visitedAt = new Map<number, number>();
  const path: number[] = [];
  for (let node = done.indexOf(0); ; node = openPredecessor(graph, done, node)) {
    const at = visitedAt.get(node);
    if (at !== undefined) return path.slice(at);
    visitedAt.set(node, path.length);
    path.push(node);
  }
}

function openPredecessor({ first, predecessors }: Graph, done: Uint8Array, node: number): number {
  const waitedFor = predecessors.subarray(first[node], first[node + 1]);
  return waitedFor.find((predecessor) => done[predecessor] === 0)!;
}
