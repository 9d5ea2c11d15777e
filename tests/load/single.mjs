// What is timed one request at a time: reports, and the first look at a plan after a change.
import { performance } from 'node:perf_hooks';
import { CODE } from './fill-ours.mjs';
import { median } from './measure.mjs';
import { ask, headersOf } from './servers.mjs';
import { requestMaker } from './workloads.mjs';

const REPORTS = 7;
const CHANGES = 40;

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function report(server) {
  const response = await fetch(`${server.base}/reports/${CODE}/status.pdf`, { headers: headersOf(server) });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const magic = String.fromCharCode(...bytes.slice(0, 5));
  if (!response.ok || magic !== '%PDF-') throw new Error(`the report was answered with ${response.status}`);
  return bytes.length;
}

/**
 * The status report as PDF: from a server that has made none yet, then again of the same revision, then each of another,
 * after a change.
 * @returns {Promise<{ cold: number, again: number, changed: number, bytes: number }>} ms (medians), length of the file
 */
export async function reportTimes(server, size) {
  const write = requestMaker('ours', 'W3', size);
  let bytes = 0;
  const make = () => timed(async () => (bytes = await report(server)));
  const cold = await make();
  const again = [];
  for (let i = 0; i < REPORTS; i += 1) again.push(await make());
  const changed = [];
  for (let i = 0; i < REPORTS; i += 1) {
    await ask(server, write(i));
    changed.push(await make());
  }
  return { cold, again: median(again), changed: median(changed), bytes };
}

/**
 * What a change costs the next reader: a write, the first read of the plan that it made, and the second one.
 * @returns {Promise<{ write: number, first: number, second: number }>} ms over HTTP, medians
 */
export async function changeTimes(server, size) {
  const write = requestMaker('ours', 'W3', size);
  const pages = requestMaker('ours', 'W1', size);
  const found = { write: [], first: [], second: [] };
  for (let i = 0; i < CHANGES; i += 1) {
    found.write.push(await timed(() => ask(server, write(i))));
    // Each time a page of another kind, the same for both readers; never the one in twenty that writes.
    const page = pages(i % 19);
    found.first.push(await timed(() => ask(server, page)));
    found.second.push(await timed(() => ask(server, page)));
  }
  return { write: median(found.write), first: median(found.first), second: median(found.second) };
}
