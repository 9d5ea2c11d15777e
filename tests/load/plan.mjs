// A plan of any size, the same every time but that its dates follow today's: 12 partners, 5 activities, and for each action
// 3 milestones, 2 deliverables and 2 contributors. Both servers are filled from it.

const PARTNERS = 12;
const ACTIVITIES = 5;
const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'];
const STATUSES = ['PLANNED', 'IN_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];
const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'];

const DAY_MS = 86_400_000;
/** The plan began so many days ago, and most of what was due until today is done: as in a plan that is looked after. */
const BEGAN = 200;
// Handed down to the servers' processes, so that a run over midnight has one plan.
process.env.BENCH_TODAY ??= String(Math.floor(Date.now() / DAY_MS));
const today = Number(process.env.BENCH_TODAY);
const day = (offset) => new Date((today - BEGAN + offset) * DAY_MS).toISOString().slice(0, 10);
const isDone = (offset, i) => offset < BEGAN && i % 9 !== 0;

/** Short names of the partners. */
export const partners = Array.from({ length: PARTNERS }, (_, i) => `Partner ${i + 1}`);
export const activities = Array.from({ length: ACTIVITIES }, (_, i) => `A${i + 1}`);
export const phases = PHASES;
export const statuses = [...new Set(STATUSES)];
/** The code of the one objective that all actions serve. */
export const OBJECTIVE = 'S1';

/** @param {number} count how many actions */
export function makeActions(count) {
  const perActivity = new Array(ACTIVITIES).fill(0);
  return Array.from({ length: count }, (_, i) => {
    const activity = i % ACTIVITIES;
    perActivity[activity] += 1;
    const number = `${activity + 1}.${perActivity[activity]}`;
    const start = (i * 7) % 300;
    const end = start + 120 + (i % 200);
    // Prime strides, so that phase, status and lead fall together in every way.
    const phase = PHASES[Math.floor(i / 3) % 3];
    const status = STATUSES[Math.floor(i / 7) % STATUSES.length];
    const lead = Math.floor(i / 5) % PARTNERS;
    return {
      code: `A${number}`,
      activity,
      lead,
      contributors: [
        { partner: (lead + 1 + (i % 5)) % PARTNERS, responsibility: 'RESPONSIBLE' },
        { partner: (lead + 6 + (i % 5)) % PARTNERS, responsibility: 'SUPPORT' },
      ],
      title: `Action ${number} on topic ${i % 97}`,
      description: `What action ${number} is for, in a sentence or two of the length that people write. It serves topic ${i % 97}.`,
      priority: PRIORITIES[i % 3],
      phase,
      status,
      progress: status === 'PLANNED' ? 0 : status === 'COMPLETED' ? 100 : (i * 13) % 95,
      plannedStart: day(start),
      plannedEnd: day(end),
      milestones: [1, 2, 3].map((k) => ({
        code: `MS${number}.${k}`,
        title: `Milestone ${k} of action ${number}`,
        dueDate: day(start + 30 * k),
        status: isDone(start + 30 * k, i + k) ? 'REACHED' : 'PLANNED',
      })),
      deliverables: [1, 2].map((k) => ({
        code: `D${number}.${k}`,
        title: `Deliverable ${k} of action ${number}`,
        dueDate: day(start + 50 * k),
        status: isDone(start + 50 * k, i + k) ? 'ACCEPTED' : 'PLANNED',
      })),
    };
  });
}
