import { fieldInSentence } from '../messages/field-names.js';
import { asCode, hasMessage, say } from '../messages/index.js';
import type { MoveFact } from '../schedule/move-request.facts.js';
import type { Params, Statement } from '../shared/verdict.js';
import type { ChangeKind, Fields } from './change.js';
import { gateOf, label, type Context } from './diff-subject.js';
import type { ThingName } from './things.js';

/** Letters beyond which a value is too long for a sentence. */
const SHORT = 60;

/** What happened to a field, as texts; `field` is its name as readers know it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Of a list of which some items stay: those that went, and those that came. */
  readonly items?: { readonly gone: readonly string[]; readonly come: readonly string[] };
}

/** A change about which a sentence is to be said. */
export interface Told {
  readonly thing: ThingName;
  readonly kind: ChangeKind;
  readonly subject: string;
  /** The whole thing, as it is after the change or was before it was removed. */
  readonly row: Fields;
  readonly fields: readonly FieldChange[];
}

/** One short sentence, without a full stop, that says what changed. */
export function summaryOf(told: Told, context: Context): string {
  if (told.kind === 'ADDED') return say(added(told, context), context.language);
  if (told.kind === 'REMOVED') return say(titled('CHANGE_REMOVED', told), context.language);
  const statements = [...spoken(told)];
  if (statements.length === 0) statements.push(plain(told, context.language));
  return statements.map((statement) => say(statement, context.language)).join('; ');
}

function titled(code: string, { subject, row }: Told): Statement {
  const title = row['title'];
  return typeof title === 'string' && title !== ''
    ? { code: `${code}_TITLED`, params: { subject, title } }
    : { code, params: { subject } };
}

function added(told: Told, context: Context): Statement {
  const { thing, subject, row } = told;
  const code = `ADDED_${asCode(thing)}`;
  if (thing === 'DeliverableVersion' && row['draft']) return { code: `${code}_DRAFT`, params: { subject } };
  if (thing === 'PartnerReport' && row['submittedAt']) {
    return { code: row['late'] ? 'PARTNER_REPORT_SUBMITTED_LATE' : `${code}_SUBMITTED`, params: { subject } };
  }
  if (thing === 'Decision' && (row['subjects'] as readonly string[]).length === 0) {
    return { code: `${code}_OF_NOTHING`, params: { ...scalars(row), subject } };
  }
  if (!hasMessage(code)) return titled('CHANGE_ADDED', told);
  return { code, params: { ...scalars(row), ...neighbours(told, context), subject } };
}

/** The fields of a thing that a sentence can name as they are. */
function scalars(row: Fields): Params {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number' || Array.isArray(value),
    ),
  ) as Params;
}

/** The things that a sentence names beside its subject. */
function neighbours({ thing, row }: Told, context: Context): Params {
  switch (thing) {
    case 'ProgressReport':
      return { action: label(context, 'Action', row['actionId']) };
    case 'Review':
      return { deliverable: label(context, 'Deliverable', row['deliverableId']) };
    case 'Gate':
      return { of: gateOf(row, context) };
    case 'MoveRequest':
      return {
        requester: label(context, 'Organisation', row['requesterId']),
        organisation: label(context, 'Organisation', row['organisationId']),
        actions: (row['moves'] as readonly MoveFact[]).map(({ actionId }) => label(context, 'Action', actionId)),
      };
    case 'FollowUp':
      return { owner: label(context, 'Organisation', row['ownerId']) };
    default:
      return {};
  }
}

/** What is worth a sentence of its own: phase, status, progress, health, lead, dates. */
function* spoken(told: Told): Generator<Statement> {
  const { subject, row, fields } = told;
  const change = new Map(fields.map((field) => [field.field, field]));
  const statement = (code: string, params: Params = {}): Statement => ({ code, params: { subject, ...params } });
  const moved = (field: string): { before: string; after: string } | undefined => {
    const { before, after } = change.get(field) ?? {};
    return before && after ? { before, after } : undefined;
  };
  const phase = moved('phase');
  if (phase) yield statement('CHANGE_PHASE', phase);
  const status = moved('status') ?? moved('stage');
  if (status) yield statement(statusCode(told, status), status);
  yield* ofCommittee(told, change);
  const edition = moved('edition');
  if (edition) yield statement('CHANGE_EDITION', edition);
  const progress = moved('progress');
  const health = change.get('declaredHealth');
  if (progress && row['declaredHealth']) {
    yield statement('CHANGE_PROGRESS_HEALTH', { ...progress, health: String(row['declaredHealth']) });
  } else if (progress) yield statement('CHANGE_PROGRESS', progress);
  else if (health?.after) {
    const { before, after } = health;
    yield before ? statement('CHANGE_HEALTH', { before, after }) : statement('CHANGE_HEALTH_FIRST', { after });
  }
  if (told.thing === 'Risk' && change.has('open')) yield statement(row['open'] ? 'RISK_REOPENED' : 'RISK_CLOSED');
  const lead = moved('lead');
  if (lead) yield statement('CHANGE_LEAD', lead);
  const due = moved('dueDate');
  if (due) yield statement('CHANGE_DUE', due);
  if (moved('plannedStart') || moved('plannedEnd')) {
    yield statement('CHANGE_DATES', { start: String(row['plannedStart']), end: String(row['plannedEnd']) });
  }
}

/** What becomes of minutes, decisions and follow-ups beside their status. */
function* ofCommittee({ thing, subject }: Told, change: ReadonlyMap<string, FieldChange>): Generator<Statement> {
  const effect = change.get('effect')?.after;
  if (thing === 'Decision' && effect) yield { code: `DECISION_BECAME_${effect}`, params: { subject } };
  if (change.get('minutesCirculatedAt')?.after) yield { code: 'SESSION_MINUTES_CIRCULATED', params: { subject } };
  if (thing === 'CommitteeSession' && change.get('objections')?.after) {
    yield { code: 'SESSION_MINUTES_OBJECTED', params: { subject } };
  }
  const done = thing === 'FollowUp' ? change.get('doneOn') : undefined;
  if (done?.after) yield { code: 'FOLLOW_UP_DONE', params: { subject, on: done.after } };
  else if (done) yield { code: 'FOLLOW_UP_REOPENED', params: { subject } };
}

function statusCode({ thing, row }: Told, { before, after }: { before: string; after: string }): string {
  if (thing === 'Action' && before === 'ON_HOLD' && after === 'IN_PROGRESS') return 'ACTION_RESUMED';
  if (thing === 'PartnerReport' && after === 'SUBMITTED' && row['late']) return 'PARTNER_REPORT_SUBMITTED_LATE';
  const code = `${asCode(thing)}_BECAME_${after}`;
  return hasMessage(code) ? code : 'CHANGE_STATUS';
}

/** Everything else: the one field with its values where these are short, or the names of the fields. */
function plain({ subject, fields }: Told, language: string): Statement {
  const [only] = fields;
  if (!only || fields.length > 1 || isLong(only.before) || isLong(only.after)) {
    return {
      code: 'CHANGE_FIELDS',
      params: { subject, fields: fields.map(({ field }) => fieldInSentence(field, language)) },
    };
  }
  const { before, after } = only;
  const field = fieldInSentence(only.field, language);
  if (before === null) return { code: 'CHANGE_FIELD_SET', params: { subject, field, after: after ?? '' } };
  if (after === null) return { code: 'CHANGE_FIELD_CLEARED', params: { subject, field, before } };
  return { code: 'CHANGE_FIELD', params: { subject, field, before, after } };
}

function isLong(value: string | null): boolean {
  return value !== null && value.length > SHORT;
}
