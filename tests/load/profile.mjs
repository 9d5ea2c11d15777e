// What a CPU profile of our server says, in a few lines (BENCH_PROFILE=1).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROFILES } from './servers.mjs';

const MOST = 25;

/**
 * @param {number} skip ms from the start of the process that are left out: its start is another question
 * @returns {string} the newest profile by package and by function: shares of the time in which the process was busy
 */
export function newestProfile(skip) {
  const files = readdirSync(PROFILES).filter((name) => name.endsWith('.cpuprofile'));
  const file = files.map((name) => join(PROFILES, name)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!file) return 'no profile was written';
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const packages = new Map();
  const functions = new Map();
  let busy = 0;
  let clock = 0;
  samples.forEach((id, i) => {
    clock += timeDeltas[i] / 1000;
    if (clock < skip) return;
    const frame = byId.get(id);
    if (['(idle)', '(root)'].includes(frame.functionName)) return;
    busy += timeDeltas[i];
    add(packages, packageOf(frame), timeDeltas[i]);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame)}`, timeDeltas[i]);
  });
  return [`${file}`, ...top(packages, busy), '', ...top(functions, busy)].join('\n');
}

function add(map, key, value) {
  map.set(key, (map.get(key) ?? 0) + value);
}

function top(map, busy) {
  const found = [...map].sort((a, b) => b[1] - a[1]).slice(0, MOST);
  return found.map(([name, time]) => `  ${((time / busy) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

function packageOf({ url, functionName }) {
  if (url === '') return functionName.startsWith('(') ? functionName : '(native)';
  const [, inPackage] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (inPackage) return inPackage;
  const [, own] = /\/dist\/((?:apps|libs)\/[^/]+)/.exec(url) ?? [];
  return own ?? url.split('/')[0];
}

function placeOf({ url, lineNumber }) {
  return url === '' ? '' : `${url.replace(/^.*\/(node_modules|dist)\//, '')}:${lineNumber + 1}`;
}
