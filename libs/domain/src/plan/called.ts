import { FALLBACK_LANGUAGE } from '../messages/index.js';
import type { Fields } from './change.js';
import { subjectOf, type Context } from './diff-subject.js';
import type { Plan } from './plan.js';
import type { Finder } from './reference.js';
import { THING_NAMES, type ThingName } from './things.js';

/** Named by their place among many: they are found by what they belong to. */
const BY_PLACE: readonly ThingName[] = ['ProgressReport', 'Review'];

/**
 * True when a subject of a change goes by a name, or belongs to what goes by it: `A3.1 progress report 2` to `A3.1`. Upper
 * and lower case are the same.
 */
export function isCalled(subject: string, name: string): boolean {
  const [left, right] = [subject.toLowerCase(), name.trim().toLowerCase()];
  return left === right || left.startsWith(`${right} `);
}

/** The ids of the things in a plan that go by a name as subjects of changes do, in a language or in English. */
export function idsCalled(plan: Plan, name: string, language: string): string[] {
  const find: Finder = (thing, id) => plan.find(thing, id);
  const contexts: Context[] = [...new Set([language, FALLBACK_LANGUAGE])].map((one) => ({
    find,
    plans: [plan],
    language: one,
  }));
  const ids: string[] = [];
  for (const thing of THING_NAMES) {
    if (BY_PLACE.includes(thing)) continue;
    for (const row of plan.table(thing).rows()) {
      const fields = row as unknown as Fields;
      if (contexts.some((context) => isCalled(subjectOf(thing, fields, context), name))) ids.push(row.id);
    }
  }
  return ids;
}
