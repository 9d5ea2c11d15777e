// The yardstick: a plain Node HTTP server over better-sqlite3 with prepared statements and the same durability. It does
// the same work and nothing else: no GraphQL, no rights, no rules, no revision, no hash. Started as a child process.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { activities, makeActions, partners } from './plan.mjs';

const [, , file, count, token] = process.argv;
const db = new Database(file);
const statements = new Map();
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('cache_size = -32000');
fill(Number(count));

const PAGE = 50;
const FIELDS =
  'a.id, a.code, a.title, p.shortName AS lead, a.status, a.phase, a.progress, a.plannedStart, a.plannedEnd';
const tokenOf = db.prepare('SELECT accountId FROM token WHERE hash = ?');
const milestonesOf = db.prepare('SELECT code, title, dueDate, status FROM milestone WHERE actionId = ? ORDER BY id');
const deliverablesOf = db.prepare(
  'SELECT code, title, dueDate, status FROM deliverable WHERE actionId = ? ORDER BY id',
);
const contributorsOf = db.prepare(
  'SELECT p.shortName, c.responsibility FROM contributor c JOIN partner p ON p.id = c.partnerId WHERE c.actionId = ? ORDER BY c.id',
);
const detailOf = db.prepare(
  `SELECT ${FIELDS}, a.description, a.priority, v.code AS activity FROM action a JOIN partner p ON p.id = a.leadId JOIN activity v ON v.id = a.activityId WHERE a.code = ?`,
);
const insertReport = db.prepare(
  'INSERT INTO report (actionId, at, byId, progress, health, summary) VALUES (?, ?, ?, ?, ?, ?)',
);
const updateAction = db.prepare(
  'UPDATE action SET progress = ?, declaredHealth = ?, version = version + 1 WHERE code = ? RETURNING id, code, progress, version',
);
const counts = db.prepare(
  'SELECT p.shortName, a.phase, a.status, COUNT(*) AS count FROM action a JOIN partner p ON p.id = a.leadId GROUP BY a.leadId, a.phase, a.status ORDER BY a.leadId',
);

function page({ activity, phase, status, lead, offset }) {
  const where = [];
  const values = [];
  if (activity) where.push('a.activityId = ?') && values.push(activities.indexOf(activity));
  if (phase) where.push('a.phase = ?') && values.push(phase);
  if (status) where.push('a.status = ?') && values.push(status);
  if (lead) where.push('a.leadId = ?') && values.push(partners.indexOf(lead));
  const clause = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
  let prepared = statements.get(clause);
  if (!prepared) {
    prepared = {
      items: db.prepare(
        `SELECT ${FIELDS} FROM action a JOIN partner p ON p.id = a.leadId ${clause} ORDER BY a.activityId, a.number LIMIT ${PAGE} OFFSET ?`,
      ),
      total: db.prepare(`SELECT COUNT(*) AS total FROM action a ${clause}`),
    };
    statements.set(clause, prepared);
  }
  const items = prepared.items.all(...values, offset).map(withWork);
  return { totalCount: prepared.total.get(...values).total, items };
}

function withWork({ id, lead, ...action }) {
  return {
    ...action,
    lead: { shortName: lead },
    milestones: milestonesOf.all(id),
    deliverables: deliverablesOf.all(id),
  };
}

function detail({ code }) {
  const action = detailOf.get(code);
  const { activity, ...rest } = action;
  const contributors = contributorsOf
    .all(action.id)
    .map(({ shortName, responsibility }) => ({ organisation: { shortName }, responsibility }));
  return { ...withWork(rest), activity: { code: activity }, contributors };
}

const report = db.transaction(({ action, progress, health, summary }) => {
  const { id, ...changed } = updateAction.get(progress, health, action);
  insertReport.run(id, new Date().toISOString(), 'bench', progress, health, summary);
  return changed;
});

function byPartner() {
  const found = new Map();
  for (const { shortName, ...count } of counts.all()) {
    if (!found.has(shortName)) found.set(shortName, { organisation: { shortName }, byPhaseStatus: [] });
    found.get(shortName).byPhaseStatus.push(count);
  }
  return [...found.values()];
}

const work = { W1: page, W2: detail, W3: report, W4: byPartner };

createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    const bearer = (request.headers.authorization ?? '').slice('Bearer '.length);
    if (!tokenOf.get(createHash('sha256').update(bearer).digest('base64url'))) return response.writeHead(401).end();
    const { op, params } = JSON.parse(body);
    const answer = JSON.stringify({ data: work[op](params) });
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
      .end(answer);
  });
}).listen(0, '127.0.0.1', function ready() {
  process.send({ ready: `http://127.0.0.1:${this.address().port}` });
});

function fill(size) {
  db.exec(`
    CREATE TABLE token (hash TEXT PRIMARY KEY, accountId TEXT NOT NULL);
    CREATE TABLE partner (id INTEGER PRIMARY KEY, shortName TEXT NOT NULL);
    CREATE TABLE activity (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
    CREATE TABLE action (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, activityId INTEGER NOT NULL, number INTEGER NOT NULL,
      leadId INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, priority TEXT NOT NULL, phase TEXT NOT NULL,
      status TEXT NOT NULL, progress INTEGER NOT NULL, declaredHealth TEXT, plannedStart TEXT NOT NULL, plannedEnd TEXT NOT NULL,
      version INTEGER NOT NULL);
    CREATE TABLE milestone (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, dueDate TEXT NOT NULL, status TEXT NOT NULL);
    CREATE TABLE deliverable (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, dueDate TEXT NOT NULL, status TEXT NOT NULL);
    CREATE TABLE contributor (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, partnerId INTEGER NOT NULL, responsibility TEXT NOT NULL);
    CREATE TABLE report (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, at TEXT NOT NULL, byId TEXT NOT NULL, progress INTEGER NOT NULL, health TEXT NOT NULL, summary TEXT NOT NULL);
    CREATE INDEX action_order ON action (activityId, number);
    CREATE INDEX action_lead ON action (leadId, phase, status);
    CREATE INDEX action_phase ON action (phase);
    CREATE INDEX action_status ON action (status);
    CREATE INDEX milestone_action ON milestone (actionId);
    CREATE INDEX deliverable_action ON deliverable (actionId);
    CREATE INDEX contributor_action ON contributor (actionId);
    CREATE INDEX report_action ON report (actionId);
  `);
  const insert = (table, row) => {
    const names = Object.keys(row);
    const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
    if (!statements.has(text)) statements.set(text, db.prepare(text));
    return statements.get(text).run(...Object.values(row)).lastInsertRowid;
  };
  db.transaction(() => {
    insert('token', { hash: createHash('sha256').update(token).digest('base64url'), accountId: 'bench' });
    partners.forEach((shortName, id) => insert('partner', { id, shortName }));
    activities.forEach((code, id) => insert('activity', { id, code }));
    for (const { milestones, deliverables, contributors, activity, lead, ...own } of makeActions(size)) {
      const number = Number(own.code.split('.')[1]);
      const actionId = insert('action', { ...own, activityId: activity, leadId: lead, number, version: 1 });
      for (const milestone of milestones) insert('milestone', { actionId, ...milestone });
      for (const deliverable of deliverables) insert('deliverable', { actionId, ...deliverable });
      for (const { partner, responsibility } of contributors)
        insert('contributor', { actionId, partnerId: partner, responsibility });
    }
  })();
  db.pragma('wal_checkpoint(TRUNCATE)');
  statements.clear();
}
