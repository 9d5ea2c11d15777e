import { say } from '../messages/index.js';
import type { Params } from '../shared/verdict.js';
import type { Fields } from './change.js';
import type { Plan } from './plan.js';
import { labelOf, type Finder } from './reference.js';
import type { ThingName } from './things.js';

/** Letters of a follow-up's text that stand for it. */
const EXCERPT = 60;

/** Where a subject is looked up: `plans` are searched for the place of a thing among its like. */
export interface Context {
  readonly find: Finder;
  readonly plans: readonly Plan[];
  readonly language: string;
}

type Speak = (row: Fields, context: Context) => string;

/** What a thing without a code of its own is called. */
const SUBJECTS: Readonly<Partial<Record<ThingName, Speak>>> = {
  Membership: (row, context) =>
    named('SUBJECT_MEMBERSHIP', { organisation: label(context, 'Organisation', row['organisationId']) }, context),
  PastProject: (row) => String(row['acronym']),
  LetterOfSupport: (row, context) =>
    named('SUBJECT_LETTER', { region: label(context, 'Region', row['regionId']) }, context),
  ProgressReport: (row, context) => {
    const action = label(context, 'Action', row['actionId']);
    return named(
      'SUBJECT_PROGRESS_REPORT',
      { action, number: place(context, 'ProgressReport', 'actionId', row) },
      context,
    );
  },
  DeliverableVersion: (row, context) => {
    const deliverable = label(context, 'Deliverable', row['deliverableId']);
    return named('SUBJECT_VERSION', { deliverable, number: Number(row['number']) }, context);
  },
  Review: (row, context) => {
    const deliverable = label(context, 'Deliverable', row['deliverableId']);
    return named('SUBJECT_REVIEW', { deliverable, number: place(context, 'Review', 'deliverableId', row) }, context);
  },
  Gate: (row, context) => named('SUBJECT_GATE', { of: gateOf(row, context), to: String(row['to']) }, context),
  CommitteeSession: (row, context) => named('SUBJECT_SESSION', { number: Number(row['number']) }, context),
  Decision: (row, context) => named('SUBJECT_DECISION', { number: Number(row['number']) }, context),
  FollowUp: (row, context) => named('SUBJECT_FOLLOW_UP', { text: excerpt(String(row['text'])) }, context),
  ReportingPeriod: (row, context) => named('SUBJECT_PERIOD', { number: Number(row['number']) }, context),
  PartnerReport: (row, context) => {
    const organisation = label(context, 'Organisation', row['organisationId']);
    const number = label(context, 'ReportingPeriod', row['periodId']);
    return named('SUBJECT_PARTNER_REPORT', { organisation, number }, context);
  },
  Notice: (row, context) => {
    const deliverable = label(context, 'Deliverable', row['deliverableId']);
    const organisation = label(context, 'Organisation', row['organisationId']);
    return named('SUBJECT_NOTICE', { deliverable, organisation }, context);
  },
  Match: (row, context) => {
    const organisations = (row['organisationIds'] as readonly string[]).map((id) => label(context, 'Organisation', id));
    const subjects = [
      ...(row['actionId'] ? [label(context, 'Action', row['actionId'])] : []),
      ...(row['thematicAreaId'] ? [label(context, 'ThematicArea', row['thematicAreaId'])] : []),
      ...(row['toolboxItemId'] ? [label(context, 'ToolboxItem', row['toolboxItemId'])] : []),
    ];
    return named('SUBJECT_MATCH', { organisations, subjects }, context);
  },
  DisseminationSession: (row, context) => {
    const organisation = label(context, 'Organisation', row['organisationId']);
    return named('SUBJECT_DISSEMINATION', { organisation, title: excerpt(String(row['title'])) }, context);
  },
};

/** What a thing is called in a list of changes: its code, its name, or what it is of what. */
export function subjectOf(thing: ThingName, row: Fields, context: Context): string {
  const speak = SUBJECTS[thing];
  return speak ? speak(row, context) : String(row['code'] ?? row['shortName'] ?? row['name'] ?? row['id']);
}

/** The code of what a gate is for: its action's, or the partnership's. */
export function gateOf(row: Fields, context: Context): string {
  if (row['actionId']) return label(context, 'Action', row['actionId']);
  return context.plans[0]!.partnership.code;
}

export function label({ find }: Context, thing: ThingName, id: unknown): string {
  return labelOf(find, thing, String(id));
}

/** The ordinal of a thing among those that belong to the same one, 1 for the first. */
function place<Name extends 'ProgressReport' | 'Review'>(
  { plans }: Context,
  thing: Name,
  field: 'actionId' | 'deliverableId',
  row: Fields,
): number {
  for (const plan of plans) {
    const table = plan.table(thing) as { with(field: string, value: unknown): readonly { readonly id: string }[] };
    const at = table.with(field, row[field]).findIndex((other) => other.id === row['id']);
    if (at >= 0) return at + 1;
  }
  return 1;
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1).trimEnd()}…`;
}

function named(code: string, params: Params, { language }: Context): string {
  return say({ code, params }, language);
}
