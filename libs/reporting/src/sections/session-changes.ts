import { compareCodes } from '@roadbook/domain';
import type { Block, Cell, KeyFigure } from '../document.js';
import type { ChangeSource, SinceSource } from '../source.js';
import { clip, columnsOf, heading, lightCell, noted, type ColumnSpec } from './cells.js';
import { fieldLines } from './changes.js';
import type { ReportContext } from './context.js';
import { titleOf } from './names.js';

const TEXT = 320;
/** Letters of a change that stands beside another one on a line. */
const SIDE_BY_SIDE = 60;
/** Lines about actions beyond which a summary by activity stands first. */
const SUMMED_UP = 40;

const CODED: ColumnSpec = {
  code: ['column.code', 'code', 22],
  change: ['column.change', 'text', 24],
  what: ['column.what', 'text', 134],
};
const NAMED: ColumnSpec = {
  subject: ['column.subject', 'text', 42],
  change: ['column.change', 'text', 24],
  what: ['column.what', 'text', 114],
};

/** What people do often is counted at the thing that it is about: `field` is what it is called there. */
const COUNTED = {
  ProgressReport: 'changes.progressReports',
  DeliverableVersion: 'changes.versions',
  Review: 'changes.reviews',
} as const;
type Counted = keyof typeof COUNTED;

/** What is worth a figure: its name, the kind of thing, the states that it came into, and their sign. */
const MARKS = [
  ['actionsCompleted', 'Action', ['COMPLETED'], 'status.COMPLETED'],
  ['milestonesReached', 'Milestone', ['REACHED'], 'milestone.REACHED'],
  ['deliverablesAccepted', 'Deliverable', ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'], 'deliverable.ACCEPTED'],
] as const;
const SUMMARY: ColumnSpec = {
  code: ['column.code', 'code', 14],
  activity: ['column.activity', 'text', 72],
  changes: ['column.changes', 'number', 18],
  actionsCompleted: ['changes.actionsCompleted', 'number', 20],
  milestonesReached: ['changes.milestonesReached', 'number', 20],
  deliverablesAccepted: ['changes.deliverablesAccepted', 'number', 22],
  removed: ['changes.removed', 'number', 18],
};

/** Where things stand that belong to no activity, in the order of the groups. */
const GROUPS = {
  'changes.committee': ['Gate', 'CommitteeSession', 'Decision', 'FollowUp'],
  'changes.risks': ['Risk', 'InvestmentProposal', 'ToolboxItem', 'Call'],
  'changes.reporting': ['ReportingPeriod', 'PartnerReport', 'Notice', 'DisseminationSession'],
} as const;
type Group = keyof typeof GROUPS | 'changes.masterData';

/** A line of the list: a thing, what changed in it, and what was counted at it. */
interface Entry {
  readonly subject: string;
  readonly change: ChangeSource | null;
  readonly counts: ReadonlyMap<Counted, number>;
}

/**
 * What has changed since the end of the last session, removed things included: figures first, then the actions by
 * activity with their milestones and deliverables, then everything else. Nothing is left out of it, however long it grows.
 */
export function sessionChanges(context: ReportContext): Block[] {
  const { words, options } = context;
  const { since } = options;
  const head = heading(1, 'changes', titleFor(context, since));
  if (!since) return [head, { kind: 'paragraph', text: words.say('changes.first') }];
  const intro: Block[] = since.session
    ? [{ kind: 'note', text: words.say('changes.intro', { ...since.session, date: words.date(since.session.date) }) }]
    : [];
  if (since.changes.length === 0) return [head, ...intro, { kind: 'paragraph', text: words.say('changes.nothing') }];
  const figures: Block = { kind: 'figures', id: 'changes-figures', items: figuresOf(context, since.changes) };
  return [head, ...intro, figures, ...activityBlocks(context, since.changes), ...otherBlocks(context, since.changes)];
}

function titleFor({ words }: ReportContext, since: SinceSource | undefined): string {
  if (!since) return words.say('section.changesAll');
  if (since.session) return words.say('changes.title', { number: since.session.number });
  return words.say('section.changes', { date: words.date(since.asOf) });
}

function figuresOf({ words }: ReportContext, changes: readonly ChangeSource[]): KeyFigure[] {
  return [
    ...MARKS.map(([key, entity, states, sign]) => ({
      key,
      label: words.say(`changes.${key}`),
      value: became(changes, entity, states),
      sign,
    })),
    {
      key: 'removed',
      label: words.say('changes.removed'),
      value: changes.filter((change) => change.kind === 'REMOVED').length,
      sign: 'change.REMOVED',
    },
  ];
}

/** How many things of a kind came into one of some states. */
function became(changes: readonly ChangeSource[], entity: string, states: readonly string[]): number {
  const reaches = (change: ChangeSource): boolean =>
    change.fields.some(({ field, after }) => field === 'status' && after !== null && states.includes(after));
  return changes.filter((change) => change.entity === entity && reaches(change)).length;
}

/** A table for each activity: every action that changed, followed by its milestones and deliverables. */
function activityBlocks(context: ReportContext, changes: readonly ChangeSource[]): Block[] {
  const entries = entriesOf(changes.filter((change) => activityOf(change) !== null));
  const activities = [...new Set(entries.map((entry) => codeOf(entry.subject)!.activity))].sort(compareCodes);
  const summary = entries.length > SUMMED_UP ? summaryBlocks(context, activities, changes) : [];
  const tables = activities.flatMap((code) => {
    const rows = entries
      .filter((entry) => codeOf(entry.subject)!.activity === code)
      .sort((left, right) => compareCodes(placeOf(left.subject), placeOf(right.subject)))
      .map((entry) => rowOf(context, entry));
    const title = titleOf(context.source, code);
    return tableOf(context, `changes-${code}`, title === undefined ? code : `${code} ${title}`, CODED, rows);
  });
  return [...summary, ...tables];
}

/** How much changed in each activity. */
function summaryBlocks(
  context: ReportContext,
  activities: readonly string[],
  changes: readonly ChangeSource[],
): Block[] {
  const { words, source } = context;
  const byActivity = new Map(activities.map((code): [string, ChangeSource[]] => [code, []]));
  for (const change of changes) byActivity.get(activityOf(change) ?? '')?.push(change);
  const rows = [...byActivity].map(([code, own]): Cell[] => [
    code,
    titleOf(source, code) ?? null,
    own.length,
    ...MARKS.map(([, entity, states]) => became(own, entity, states)),
    own.filter((change) => change.kind === 'REMOVED').length,
  ]);
  return tableOf(context, 'changes-summary', words.say('changes.summary'), SUMMARY, rows);
}

function otherBlocks(context: ReportContext, changes: readonly ChangeSource[]): Block[] {
  const byGroup = new Map<Group, ChangeSource[]>();
  for (const change of changes) {
    if (activityOf(change) !== null) continue;
    const group = groupOf(change.entity);
    byGroup.set(group, [...(byGroup.get(group) ?? []), change]);
  }
  const order: Group[] = [...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]), 'changes.masterData'];
  return order.flatMap((group) => {
    const rows = (byGroup.get(group) ?? []).map((change) =>
      rowOf(context, { subject: change.subject, change, counts: new Map() }),
    );
    return tableOf(context, group.replace('.', '-'), context.words.say(group), NAMED, rows);
  });
}

function tableOf({ words }: ReportContext, id: string, text: string, spec: ColumnSpec, rows: Cell[][]): Block[] {
  if (rows.length === 0) return [];
  return [heading(2, id, text), { kind: 'table', id, label: text, columns: columnsOf(words, spec), rows }];
}

/** One entry for each thing; reports, versions and reviews are counted at the thing that they are about. */
function entriesOf(changes: readonly ChangeSource[]): Entry[] {
  const entries = new Map<string, { subject: string; change: ChangeSource | null; counts: Map<Counted, number> }>();
  for (const change of changes) {
    const counted = change.entity in COUNTED ? (change.entity as Counted) : null;
    const subject = (counted && codeOf(change.subject)?.code) || change.subject;
    const entry = entries.get(subject) ?? { subject, change: null, counts: new Map<Counted, number>() };
    if (counted) entry.counts.set(counted, (entry.counts.get(counted) ?? 0) + 1);
    else entry.change = change;
    entries.set(subject, entry);
  }
  return [...entries.values()];
}

function rowOf(context: ReportContext, { subject, change, counts }: Entry): Cell[] {
  const { words, source } = context;
  const kind = change?.kind ?? 'CHANGED';
  const counted = [...counts].map(([entity, count]) => words.say(COUNTED[entity], { count: words.number(count) }));
  const lines = change?.kind === 'CHANGED' ? fieldLines(context, change) : [];
  const title = titleOf(source, subject) ?? titleIn(change);
  const said = title ?? (lines.length === 0 && change ? change.summary : '');
  const notes = packed([...lines, ...counted]);
  const what = said === '' ? notes.join('\n') : noted(clip(said, TEXT), notes);
  return [clip(subject, TEXT), lightCell(words, `change.${kind}`), what];
}

/** Short lines side by side, so that many changes stay readable; a long one has a line of its own. */
function packed(lines: readonly string[]): string[] {
  const packs: string[] = [];
  let open = false;
  for (const line of lines) {
    const short = line.length <= SIDE_BY_SIDE;
    if (short && open) packs.push(`${packs.pop()!} · ${line}`);
    else packs.push(line);
    open = short;
  }
  return packs;
}

/** The title of a thing that is no longer there, or that is known by its title alone. */
function titleIn(change: ChangeSource | null): string | undefined {
  const field = change?.fields.find((row) => row.field === 'title');
  return field?.after ?? field?.before ?? undefined;
}

/** The activity that an action, or what belongs to one, is part of; null for all other things. */
function activityOf({ entity, subject }: ChangeSource): string | null {
  const belongs = ['Action', 'Milestone', 'Deliverable'].includes(entity) || entity in COUNTED;
  return belongs ? (codeOf(subject)?.activity ?? null) : null;
}

/** What `A2.3`, `MS2.3.1` or `D2.3.1` in a subject says: codes are made so everywhere. */
function codeOf(subject: string): { code: string; activity: string; action: string } | null {
  const match = /(?<![\w.])(?:A|MS|D)(\d+)\.(\d+)(?:\.\d+)?(?![\w])/.exec(subject);
  return match ? { code: match[0], activity: `A${match[1]}`, action: `A${match[1]}.${match[2]}` } : null;
}

/** A text by which an action comes before its milestones, and these before its deliverables. */
function placeOf(subject: string): string {
  const rank = subject.startsWith('A') ? 0 : subject.startsWith('MS') ? 1 : 2;
  return `${codeOf(subject)!.action}.${rank}.${subject.split('.').at(2) ?? 0}`;
}

function groupOf(entity: string): Group {
  for (const group of Object.keys(GROUPS) as (keyof typeof GROUPS)[]) {
    if ((GROUPS[group] as readonly string[]).includes(entity)) return group;
  }
  return 'changes.masterData';
}
