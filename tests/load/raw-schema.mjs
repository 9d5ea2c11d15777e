// The plain relational database of the yardstick, filled from the same generator as ours.
import { createHash } from 'node:crypto';
import { activities, makeActions, OBJECTIVE, partners } from './plan.mjs';

/** The hash under which a bearer token is kept, as ours keeps it. */
export const hashOf = (token) => createHash('sha256').update(token).digest('base64url');

/**
 * @param {import('better-sqlite3').Database} db an empty database
 * @param {number} size how many actions
 * @param {string} token the bearer token that is let in
 */
export function fillRaw(db, size, token) {
  db.exec(`
    CREATE TABLE token (hash TEXT PRIMARY KEY, accountId TEXT NOT NULL);
    CREATE TABLE partner (id INTEGER PRIMARY KEY, shortName TEXT NOT NULL);
    CREATE TABLE activity (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
    CREATE TABLE objective (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
    CREATE TABLE action (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, activityId INTEGER NOT NULL, number INTEGER NOT NULL,
      leadId INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, priority TEXT NOT NULL, phase TEXT NOT NULL,
      status TEXT NOT NULL, progress INTEGER NOT NULL, declaredHealth TEXT, plannedStart TEXT NOT NULL, plannedEnd TEXT NOT NULL,
      version INTEGER NOT NULL);
    CREATE TABLE action_objective (actionId INTEGER NOT NULL, objectiveId INTEGER NOT NULL, PRIMARY KEY (actionId, objectiveId)) WITHOUT ROWID;
    CREATE TABLE milestone (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, dueDate TEXT NOT NULL, status TEXT NOT NULL);
    CREATE TABLE deliverable (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, dueDate TEXT NOT NULL, status TEXT NOT NULL);
    CREATE TABLE contributor (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, partnerId INTEGER NOT NULL, responsibility TEXT NOT NULL);
    CREATE TABLE report (id INTEGER PRIMARY KEY, actionId INTEGER NOT NULL, at TEXT NOT NULL, byId TEXT NOT NULL, progress INTEGER NOT NULL, health TEXT NOT NULL, summary TEXT NOT NULL);
  `);
  const insert = inserter(db);
  db.transaction(() => {
    insert('token', { hash: hashOf(token), accountId: 'bench' });
    insert('objective', { id: 0, code: OBJECTIVE });
    partners.forEach((shortName, id) => insert('partner', { id, shortName }));
    activities.forEach((code, id) => insert('activity', { id, code }));
    for (const action of makeActions(size)) insertAction(insert, action);
  })();
  // Each filter finds its rows in the order of the page, and counts them, in the index alone.
  db.exec(`
    CREATE INDEX action_order ON action (activityId, number);
    CREATE INDEX action_lead ON action (leadId, activityId, number);
    CREATE INDEX action_phase ON action (phase, activityId, number);
    CREATE INDEX action_status ON action (status, activityId, number);
    CREATE INDEX action_phase_status ON action (phase, status, activityId, number);
    CREATE INDEX action_counts ON action (leadId, phase, status);
    CREATE INDEX milestone_action ON milestone (actionId);
    CREATE INDEX deliverable_action ON deliverable (actionId);
    CREATE INDEX contributor_action ON contributor (actionId);
    CREATE INDEX report_action ON report (actionId);
    ANALYZE;
  `);
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function insertAction(insert, { milestones, deliverables, contributors, activity, lead, ...own }) {
  const number = Number(own.code.split('.')[1]);
  const actionId = insert('action', { ...own, activityId: activity, leadId: lead, number, version: 1 });
  insert('action_objective', { actionId, objectiveId: 0 });
  for (const milestone of milestones) insert('milestone', { actionId, ...milestone });
  for (const deliverable of deliverables) insert('deliverable', { actionId, ...deliverable });
  for (const { partner, responsibility } of contributors)
    insert('contributor', { actionId, partnerId: partner, responsibility });
}

function inserter(db) {
  const statements = new Map();
  return (table, row) => {
    const names = Object.keys(row);
    let statement = statements.get(table);
    if (!statement) {
      statement = db.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
      statements.set(table, statement);
    }
    return statement.run(...Object.values(row)).lastInsertRowid;
  };
}
