import { performance } from 'node:perf_hooks';

/**
 * How long a meeting file takes for a plan of 200 actions with the changes of a year, warm: medians of five, each time of
 * a plan that has changed. Build first (`npm run build`), then `node tests/load/reports.mjs`.
 */
const BUILT = new URL('../../dist/libs/reporting/src/', import.meta.url);
const { samplePlan } = await import(new URL('support/sample-plan.js', BUILT));
const { meetingFileReport } = await import(new URL('reports/meeting-file.report.js', BUILT));
const { FORMATS } = await import(new URL('registry.js', BUILT));

const ACTIONS = 200;
const ROUNDS = 5;
/** Milliseconds. */
const TARGETS = { pdf: 1_000, docx: 2_000, xlsx: 2_000 };

const plan = samplePlan(ACTIONS);
const changes = plan.activities.flatMap(({ actions }) => actions).flatMap(changesOf);

/** What a year brings to one action. */
function changesOf({ code, milestones, deliverables }) {
  const changed = (entity, subject, ...fields) => ({
    kind: 'CHANGED',
    entity,
    subject,
    summary: subject,
    fields: fields.map(([field, before, after]) => ({ field, before, after })),
  });
  const reports = Array.from({ length: 12 }, (_, i) => ({
    kind: 'ADDED',
    entity: 'ProgressReport',
    subject: `${code} progress report ${i + 1}`,
    summary: code,
    fields: [],
  }));
  return [
    changed(
      'Action',
      code,
      ['status', 'PLANNED', 'IN_PROGRESS'],
      ['progress', '0', '45'],
      ['plannedEnd', '2027-01-01', '2027-03-01'],
    ),
    ...milestones.map((one) =>
      changed('Milestone', one.code, ['status', 'PLANNED', 'REACHED'], ['reachedOn', null, '2026-08-01']),
    ),
    ...deliverables.map((one) => changed('Deliverable', one.code, ['status', 'PLANNED', 'ACCEPTED'])),
    ...reports,
  ];
}

function build(round) {
  const [first, ...others] = plan.activities;
  const [action, ...actions] = first.actions;
  const activities = [{ ...first, actions: [{ ...action, title: `Round ${round}` }, ...actions] }, ...others];
  const session = { number: 2, date: '2025-11-22' };
  const since = { asOf: '2025-11-22T09:00:00.000Z', revision: 3, changes, session };
  return meetingFileReport(
    { ...plan, activities },
    { language: 'en', publicOnly: false, hash: 'ab'.repeat(32), since },
  );
}

process.stdout.write(`A meeting file of ${ACTIONS} actions and ${changes.length} changes\n`);
for (const [format, target] of Object.entries(TARGETS)) {
  const times = [];
  await FORMATS[format].render(build(-1));
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await FORMATS[format].render(build(round));
    times.push(performance.now() - from);
  }
  const median = times.sort((left, right) => left - right)[Math.floor(ROUNDS / 2)];
  process.stdout.write(`${format.padEnd(5)} ${Math.round(median)} ms (target ${target})\n`);
}
