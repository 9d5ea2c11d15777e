// The yardstick: a plain Node HTTP server over better-sqlite3 with prepared statements and the same durability. It gives
// the same answers to the same questions and does nothing else: no GraphQL, no rights beyond the token, no rules, no
// revision, no hash. Started as a child process: <file> <actions> <token>.
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { activities, partners } from './plan.mjs';
import { fillRaw, hashOf } from './raw-schema.mjs';

const [, , file, count, token] = process.argv;
const PAGE = 50;
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('cache_size = -32000');
fillRaw(db, Number(count), token);

const LISTED = 'a.code, a.title, p.shortName, a.status, a.phase, a.progress, a.plannedStart, a.plannedEnd';
const prepared = new Map();
/** The statement of a text, prepared once. */
function statement(text) {
  let found = prepared.get(text);
  if (!found) prepared.set(text, (found = db.prepare(text)));
  return found;
}

const tokenOf = statement('SELECT accountId FROM token WHERE hash = ?');
const detailOf = statement(
  `SELECT a.id, ${LISTED}, a.description, a.priority, v.code AS activity FROM action a JOIN partner p ON p.id = a.leadId JOIN activity v ON v.id = a.activityId WHERE a.code = ?`,
);
const contributorsOf = statement(
  'SELECT p.shortName, c.responsibility FROM contributor c JOIN partner p ON p.id = c.partnerId WHERE c.actionId = ? ORDER BY c.id',
);
const objectivesOf = statement(
  'SELECT o.code FROM action_objective x JOIN objective o ON o.id = x.objectiveId WHERE x.actionId = ?',
);
const insertReport = statement(
  'INSERT INTO report (actionId, at, byId, progress, health, summary) VALUES (?, ?, ?, ?, ?, ?)',
);
const updateAction = statement(
  'UPDATE action SET progress = ?, declaredHealth = ?, version = version + 1 WHERE code = ? RETURNING id, code, progress, version',
);
const counts = statement(
  'SELECT p.shortName, c.phase, c.status, c.count FROM (SELECT leadId, phase, status, COUNT(*) AS count FROM action GROUP BY leadId, phase, status) c JOIN partner p ON p.id = c.leadId ORDER BY c.leadId',
);

function page({ activity, phase, status, lead, offset }) {
  const where = [];
  const values = [];
  const narrow = (column, value) => {
    where.push(`a.${column} = ?`);
    values.push(value);
  };
  if (activity) narrow('activityId', activities.indexOf(activity));
  if (phase) narrow('phase', phase);
  if (status) narrow('status', status);
  if (lead) narrow('leadId', partners.indexOf(lead));
  const clause = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
  // The page is found in an index alone, and only its rows are joined.
  const items = statement(
    `SELECT a.id, ${LISTED} FROM (SELECT a.id FROM action a ${clause} ORDER BY a.activityId, a.number LIMIT ${PAGE} OFFSET ?) k
      JOIN action a ON a.id = k.id JOIN partner p ON p.id = a.leadId ORDER BY a.activityId, a.number`,
  ).all(...values, offset);
  const { total } = statement(`SELECT COUNT(*) AS total FROM action a ${clause}`).get(...values);
  return { partnership: { actions: { totalCount: total, items: withWork(items) } } };
}

/** The rows as answered, with the milestones and deliverables of all of them, read by one statement each. */
function withWork(rows) {
  const ids = rows.map((row) => row.id);
  const milestones = childrenOf('milestone', ids);
  const deliverables = childrenOf('deliverable', ids);
  return rows.map(({ id, shortName, ...action }) => ({
    ...action,
    lead: { shortName },
    milestones: milestones.get(id) ?? [],
    deliverables: deliverables.get(id) ?? [],
  }));
}

function childrenOf(table, ids) {
  const found = new Map();
  if (ids.length === 0) return found;
  const marks = ids.map(() => '?').join(', ');
  const text = `SELECT actionId, code, title, dueDate, status FROM ${table} WHERE actionId IN (${marks}) ORDER BY id`;
  for (const { actionId, ...child } of statement(text).all(...ids)) {
    const known = found.get(actionId);
    if (known) known.push(child);
    else found.set(actionId, [child]);
  }
  return found;
}

function detail({ code }) {
  const row = detailOf.get(code);
  if (!row) return { partnership: { action: null } };
  const [{ activity, ...action }] = withWork([row]);
  const contributors = contributorsOf
    .all(row.id)
    .map(({ shortName, responsibility }) => ({ organisation: { shortName }, responsibility }));
  const objectives = objectivesOf.all(row.id);
  return { partnership: { action: { ...action, activity: { code: activity }, contributors, objectives } } };
}

const report = db.transaction(({ action, progress, health, summary }) => {
  const { id, ...reportProgress } = updateAction.get(progress, health, action);
  insertReport.run(id, new Date().toISOString(), 'bench', progress, health, summary);
  return { reportProgress };
});

function overview() {
  const byPartner = [];
  for (const { shortName, ...one } of counts.all()) {
    let last = byPartner.at(-1);
    if (last?.organisation.shortName !== shortName)
      byPartner.push((last = { organisation: { shortName }, byPhaseStatus: [] }));
    last.byPhaseStatus.push(one);
  }
  return { partnership: { overview: { byPartner } } };
}

const work = { W1: page, W2: detail, W3: report, W4: overview };

function answer(request, response, body) {
  const bearer = (request.headers.authorization ?? '').slice('Bearer '.length);
  if (!tokenOf.get(hashOf(bearer))) return response.writeHead(401).end();
  const { op, params } = JSON.parse(body);
  const text = JSON.stringify({ data: work[op](params) });
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) };
  return response.writeHead(200, headers).end(text);
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => answer(request, response, body));
});
server.listen(0, '127.0.0.1', () => process.send({ ready: `http://127.0.0.1:${server.address().port}` }));
