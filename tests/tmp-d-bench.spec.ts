import { Insight } from '../libs/domain/src/plan/insight.js';
import { Plan, type Tables } from '../libs/domain/src/plan/plan.js';
import { Table } from '../libs/domain/src/plan/table.js';
import { listActions, type ActionQuery } from '../libs/domain/src/picture/action-filter.js';
import { listMilestones } from '../libs/domain/src/picture/work-filter.js';
import { Picture } from '../libs/domain/src/picture/picture.js';
import { aPlan, anAsker, idOf } from './support/plan-builder.js';
import { writeFileSync } from 'node:fs';

const N = 20_000;
const STATUS = ['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED'] as const;
const PH = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;

it('measures', () => {
  const base = aPlan({ organisations: 12, regions: 7 }).action().milestone().deliverable().build();
  const a = base.table('Action').rows()[0]!; const m = base.table('Milestone').rows()[0]!; const d = base.table('Deliverable').rows()[0]!;
  const actions = []; const ms = []; const ds = [];
  for (let i = 0; i < N; i += 1) {
    const n = Math.floor((i * 7919) % N); // scrambled
    const code = `A${(n % 5) + 1}.${Math.floor(n / 5) + 1}`;
    actions.push({ ...a, id: `a${i}`, code, title: `Action number ${n}`, activityId: idOf('Activity', `A${(n % 5) + 1}`), leadId: idOf('Organisation', `Org${(n % 12) + 1}`), status: STATUS[n % 5]!, phase: PH[n % 3]! });
    for (let k = 1; k <= 3; k += 1) ms.push({ ...m, id: `m${i}.${k}`, code: `MS${code.slice(1)}.${k}`, actionId: `a${i}` });
    for (let k = 1; k <= 2; k += 1) ds.push({ ...d, id: `d${i}.${k}`, code: `D${code.slice(1)}.${k}`, actionId: `a${i}` });
  }
  let plan = Plan.of('Partnership:P', 1, base.at, { ...base.allTables, Action: Table.of(actions), Milestone: Table.of(ms), Deliverable: Table.of(ds) } as unknown as Tables);
  const asker = anAsker('Org1', ['PARTNER']);
  const out: string[] = [];
  const time = (name: string, times: number, run: (i: number) => unknown): void => {
    const t = process.hrtime.bigint();
    for (let i = 0; i < times; i += 1) run(i);
    out.push(`${name}: ${(Number(process.hrtime.bigint() - t) / 1e6 / times).toFixed(4)} ms`);
  };
  time('first code order', 1, () => plan.codeOrder('Action'));
  let picture = new Picture(new Insight(plan, asker.today), asker, (id) => id);
  const page = (query: ActionQuery): number => {
    let n = 0;
    for (const action of listActions(picture, query).items) n += action.milestones.length + action.deliverables.length + action.lead.shortName.length;
    return n;
  };
  for (let i = 0; i < 300; i += 1) { page({ offset: i * 50 % 1000 }); page({ filter: { status: [STATUS[i % 5]!] } }); page({ filter: { phase: PH[i % 3]!, activity: `A${i % 5 + 1}` } }); }
  time('new picture', 1000, () => new Picture(new Insight(plan, asker.today), asker, (id) => id));
  time('page, no filter', 500, (i) => page({ offset: (i * 50) % N }));
  time('page, status', 500, (i) => page({ filter: { status: [STATUS[i % 5]!] }, offset: (i * 50) % 2000 }));
  time('page, phase', 500, (i) => page({ filter: { phase: PH[i % 3]! }, offset: (i * 50) % 2000 }));
  time('page, activity', 500, (i) => page({ filter: { activity: `A${(i % 5) + 1}` }, offset: (i * 50) % 2000 }));
  time('page, lead', 500, (i) => page({ filter: { lead: `Org${(i % 12) + 1}` }, offset: (i * 50) % 1000 }));
  time('page, phase+lead', 500, (i) => page({ filter: { phase: PH[i % 3]!, lead: `Org${(i % 12) + 1}` } }));
  time('scan only status limit 0', 500, (i) => listActions(picture, { limit: 0, filter: { status: [STATUS[i % 5]!] } }));
  time('search first', 1, () => listActions(picture, { filter: { search: 'number 12' } }));
  time('search', 20, () => listActions(picture, { filter: { search: 'number 12' } }));
  time('health', 1, () => listActions(picture, { filter: { health: 'OFF_TRACK' } }));
  time('health again', 20, () => listActions(picture, { filter: { health: 'OFF_TRACK' } }));
  time('order PLANNED_END', 20, () => listActions(picture, { orderBy: 'PLANNED_END' }));
  time('order PRIORITY', 20, () => listActions(picture, { orderBy: 'PRIORITY' }));
  time('overdue', 1, () => listActions(picture, { filter: { overdue: true } }));
  time('milestones first', 1, () => listMilestones(picture, {}));
  time('milestones', 100, () => listMilestones(picture, { filter: { status: ['PLANNED'] } }));
  time('revision + picture + page', 300, (i) => {
    plan = plan.apply({ number: plan.revision + 1, at: plan.at, changes: [{ thing: 'Action', id: `a${i * 17}`, kind: 'CHANGED', before: {}, after: { progress: i % 100, version: i } }] });
    picture = new Picture(new Insight(plan, asker.today), asker, (id) => id);
    page({ filter: { status: ['PLANNED'] } });
  });
  time('insert + order', 20, (i) => {
    const id = `new${i}`;
    plan = plan.apply({ number: plan.revision + 1, at: plan.at, changes: [{ thing: 'Action', id, kind: 'ADDED', before: null, after: { ...a, id, code: `A1.${30000 + i}` } }] });
    plan.codeOrder('Action');
  });
  const observer = anAsker('Org1', ['OBSERVER']);
  time('observer picture plan', 3, () => new Picture(new Insight(plan, asker.today), observer, (id) => id).plan);
  writeFileSync('/tmp/genD/bench.txt', out.join('\n') + '\n');
});
