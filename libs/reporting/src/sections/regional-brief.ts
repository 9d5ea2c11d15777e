import { addDays, VOTING_KINDS, type Figure } from '@roadbook/domain';
import type { Block, Cell, KeyFigure, Light } from '../document.js';
import type { SignName } from '@roadbook/drawing';
import type { LabelKey } from '../labels/labels.js';
import type { ActionSource, MemberSource, OrganisationSource, RegionSource } from '../source.js';
import { columnsOf, heading, noted, tableSection, type ColumnSpec } from './cells.js';
import { isAdopted, isForAll, type ReportContext } from './context.js';
import { section } from './period.js';
import { paragraph, paragraphs } from './periodic-frame.js';

/** What every section of a regional brief is made from. */
export interface BriefContext extends ReportContext {
  readonly region: RegionSource;
  /** The partners of the region. */
  readonly partners: readonly MemberSource[];
  /** The adopted actions that the region's organisations lead or take part in. */
  readonly actions: readonly ActionSource[];
}

export function briefContextOf(context: ReportContext, region: RegionSource): BriefContext {
  return {
    ...context,
    region,
    partners: region.organisations.filter((member) => VOTING_KINDS.includes(member.membership)),
    actions: context.scope.actions.filter(isAdopted),
  };
}

/** What the partnership is, in a paragraph, and the region in figures. */
export function glanceSection(context: BriefContext): Block[] {
  const { source, words } = context;
  const voters = source.members.filter((member) => VOTING_KINDS.includes(member.membership));
  const intro = words.say(source.endDate === null ? 'brief.intro' : 'brief.introUntil', {
    name: source.name,
    partners: voters.length,
    regions: new Set(voters.map((member) => member.region.name)).size,
    start: words.date(source.startDate),
    end: source.endDate === null ? '' : words.date(source.endDate),
    phase: words.say(`brief.phase.${source.phase}`),
  });
  return [
    heading(1, 'glance', words.say('brief.glance')),
    paragraph(intro),
    ...paragraphs(source.ambition).slice(0, 1),
    { kind: 'figures', id: 'glance', items: figuresOf(context) },
  ];
}

function figuresOf(context: BriefContext): KeyFigure[] {
  const { source, words, region, partners, actions, options } = context;
  const leads = actions.filter((action) => isOf(region, action.lead)).length;
  const figure = (key: 'partners' | 'leads' | 'takesPart' | 'reached' | 'public' | 'proposals', value: number) => ({
    key,
    label: words.say(`brief.${key}`),
    value,
  });
  const proposals = source.investments.filter((proposal) => isOf(region, proposal.owner)).length;
  return [
    figure('partners', partners.length),
    figure('leads', leads),
    figure('takesPart', actions.length - leads),
    figure('reached', reachedOf(context).length),
    figure('public', resultsOf(context).length),
    ...(options.publicOnly || proposals === 0 ? [] : [figure('proposals', proposals)]),
  ];
}

/** True for an organisation of the region. */
export function isOf(region: { readonly name: string }, organisation: OrganisationSource): boolean {
  return organisation.region.name === region.name;
}

const PARTNER_COLUMNS: ColumnSpec = {
  partner: ['column.partner', 'text', 80],
  figures: ['column.figures', 'text', 100],
};
/** Figures of a partner that are shown: how many members and small firms it speaks for come first. */
const FIGURES = 4;

/** The partners with their figures, the region's priorities, the bodies it is connected with, and who supports it. */
export function whoSection(context: BriefContext): Block[] {
  const { words, region, partners } = context;
  const head = heading(1, 'partners', words.say('brief.whoTitle'));
  const rows = partners.map(({ shortName, name, label, figures }): Cell[] => [
    noted(shortName, [...(name === shortName ? [] : [name]), ...(label === null ? [] : [words.say(`label.${label}`)])]),
    [...figures]
      .sort((left, right) => rankOf(left.name) - rankOf(right.name))
      .slice(0, FIGURES)
      .map((figure) => figureText(words, figure, figures))
      .join('\n'),
  ]);
  const told = [
    ...sentence(context, 'brief.s3', region.s3Priorities),
    ...sentence(context, 'brief.areas', areasOf(context)),
    ...sentence(
      context,
      'brief.bodies',
      region.stakeholders.map((row) => row.name),
    ),
    ...sentence(context, 'brief.letters', lettersOf(context)),
  ];
  const table =
    rows.length === 0
      ? [paragraph(words.say('brief.noPartner'))]
      : tableSection(words, head, PARTNER_COLUMNS, rows).slice(1);
  return [head, ...table, ...told];
}

function rankOf(name: string): number {
  const rank = ['members', 'smes'].indexOf(name.toLowerCase());
  return rank < 0 ? 2 : rank;
}

/** With its basis where a partner has two figures of one name, as both may be right. */
function figureText(words: BriefContext['words'], { name, value, basis }: Figure, all: readonly Figure[]): string {
  const text = /^\d+(\.\d+)?$/.test(value) ? words.number(Number(value)) : value;
  const alone = all.filter((figure) => figure.name === name).length === 1;
  return alone || basis === null
    ? words.say('brief.figure', { name, value: text })
    : words.say('brief.figureWithBasis', { name, value: text, basis });
}

function sentence({ words }: BriefContext, key: LabelKey, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [paragraph(words.say(key, { list: items.join('; ') }))];
}

function areasOf({ source, actions }: BriefContext): string[] {
  const codes = new Set(actions.flatMap((action) => action.thematicAreas.map((area) => area.code)));
  return source.thematicAreas.filter((area) => codes.has(area.code)).map((area) => area.title);
}

function lettersOf({ source, words, region }: BriefContext): string[] {
  return source.lettersOfSupport
    .filter((letter) => letter.region.name === region.name)
    .map(({ from, date }) => (date === null ? from : words.say('brief.letter', { from, date: words.date(date) })));
}

const ACTION_COLUMNS: ColumnSpec = {
  action: ['column.action', 'text', 82],
  part: ['column.part', 'text', 40],
  stands: ['column.stands', 'text', 34],
  until: ['column.until', 'date', 24],
};

/** The actions with the region's part in them and how they stand, in plain words; those it leads first. */
export function doingSection(context: BriefContext): Block[] {
  const { words, region, actions } = context;
  const head = heading(1, 'actions', words.say('brief.doing'));
  if (actions.length === 0) return [head, paragraph(words.say('brief.noAction'))];
  const led = actions.filter((action) => isOf(region, action.lead));
  const helped = actions.filter((action) => !led.includes(action));
  const rows = [...led, ...helped].map((action): Cell[] => [
    noted(action.title, [action.code]),
    partOf(context, action),
    { lights: [standLight(context, action)] },
    action.actualEnd ?? action.plannedEnd,
  ]);
  return [...tableSection(words, head, ACTION_COLUMNS, rows), { kind: 'note', text: words.say('brief.doingNote') }];
}

function partOf({ words, region }: BriefContext, { lead, contributors }: ActionSource): string {
  const others = contributors
    .filter((part) => isOf(region, part.organisation) && part.organisation.id !== lead.id)
    .map((part) => part.organisation.shortName);
  const leads = isOf(region, lead) ? [words.say('brief.leading', { names: lead.shortName })] : [];
  return [...leads, ...(others.length > 0 ? [others.join(', ')] : [])].join('\n');
}

/**
 * How an action stands, in plain words. The health is that of the actions that the region leads; how others fare is for
 * their own regions to tell.
 */
function standLight({ words, region }: BriefContext, { status, computedHealth, lead }: ActionSource): Light {
  if (status === 'IN_PROGRESS' && isOf(region, lead)) {
    return { sign: `health.${computedHealth}`, word: words.say(`brief.stand.${computedHealth}`) };
  }
  const sign: SignName = `status.${status}`;
  const known = ['IN_PROGRESS', 'PLANNED', 'ON_HOLD', 'COMPLETED', 'CANCELLED'] as const;
  const plain = known.find((one) => one === status);
  return { sign, word: words.say(plain ? `brief.stand.${plain}` : sign) };
}

/** Results that anybody may have. */
function resultsOf({ actions }: BriefContext): ActionSource['deliverables'][number][] {
  return actions.flatMap((action) => action.deliverables.filter(isForAll));
}

function reachedOf({
  actions,
}: BriefContext): { milestone: ActionSource['milestones'][number]; action: ActionSource }[] {
  return actions
    .flatMap((action) => action.milestones.map((milestone) => ({ milestone, action })))
    .filter(({ milestone }) => milestone.reachedOn !== null)
    .sort((left, right) => (left.milestone.reachedOn! < right.milestone.reachedOn! ? 1 : -1));
}

const RESULT_COLUMNS: ColumnSpec = {
  result: ['column.result', 'text', 106],
  who: ['column.lead', 'text', 28],
  address: ['column.address', 'text', 46],
};
const REACHED_COLUMNS: ColumnSpec = {
  when: ['column.when', 'date', 22],
  milestone: ['column.milestone', 'text', 76],
  action: ['column.action', 'text', 82],
};
/** Milestones shown, the latest; a brief has few pages. */
const REACHED = 8;

/** Public results with their summaries, and the milestones reached, the latest first. */
export function achievedSection(context: BriefContext): Block[] {
  const { words } = context;
  const results = resultsOf(context).map(({ title, lead, publicSummary, versions }): Cell[] => [
    noted(title, publicSummary ? [publicSummary] : []),
    lead.shortName,
    versions.findLast((version) => !version.draft)?.url ?? null,
  ]);
  const reached = reachedOf(context);
  const rows = reached
    .slice(0, REACHED)
    .map(({ milestone, action }): Cell[] => [milestone.reachedOn, milestone.title, action.title]);
  const head = heading(1, 'achieved', words.say('brief.achieved'));
  if (results.length + rows.length === 0) return [head, paragraph(words.say('brief.nothingYet'))];
  return [
    head,
    ...(results.length > 0
      ? tableSection(words, heading(2, 'results', words.say('brief.results')), RESULT_COLUMNS, results)
      : []),
    ...(rows.length > 0
      ? tableSection(
          words,
          heading(2, 'reached', words.say('brief.milestones')),
          REACHED_COLUMNS,
          rows,
          reached.length - rows.length,
        )
      : []),
  ];
}

const NEXT_COLUMNS: ColumnSpec = {
  when: ['column.when', 'date', 22],
  what: ['column.whatNext', 'text', 116],
  who: ['column.who', 'text', 42],
};
/** Days looked ahead, and entries shown. */
const AHEAD = 180;
const NEXT = 10;

/** Milestones ahead, and the events of the toolbox that the region's actions use. */
export function nextSection(context: BriefContext): Block[] {
  const { source, words, actions } = context;
  const until = addDays(source.today, AHEAD);
  const isAhead = (date: string | null): date is string => date !== null && date >= source.today && date <= until;
  const milestones = actions.flatMap((action) =>
    action.milestones
      .filter(({ status, dueDate }) => status === 'PLANNED' && isAhead(dueDate))
      .map(({ title, dueDate }) => ({ date: dueDate, what: noted(title, [action.title]), who: action.lead.shortName })),
  );
  const codes = new Set(actions.map((action) => action.code));
  const events = source.toolbox
    .filter((item) => item.kind === 'MATCHMAKING_EVENT' && item.actions.some((action) => codes.has(action.code)))
    .flatMap(({ name, description, start }) =>
      isAhead(start) ? [{ date: start, what: noted(name, description ? [description] : []), who: null }] : [],
    );
  const rows = [...milestones, ...events]
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    .slice(0, NEXT)
    .map(({ date, what, who }): Cell[] => [date, what, who]);
  const head = heading(1, 'next', words.say('brief.next'));
  const table: Block = { kind: 'table', id: 'next', label: head.text, columns: columnsOf(words, NEXT_COLUMNS), rows };
  return section(head, rows.length === 0 ? [] : [table]);
}
