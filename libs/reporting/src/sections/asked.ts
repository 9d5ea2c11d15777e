import type { DecisionKind } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { Words } from '../labels/labels.js';
import type { AgendaItemSource, DeliverableSource, GateSource, SessionSource, VersionSource } from '../source.js';
import { clip, heading, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import type { DeliverableOf, ReportContext } from './context.js';
import { codeAndTitle, subjectLines } from './names.js';

const CRITERIA: ColumnSpec = {
  met: ['column.status', 'text', 24],
  criterion: ['column.criterion', 'text', 156],
};
const DELIVERABLES: ColumnSpec = {
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 92],
  lead: ['column.lead', 'text', 28],
  due: ['column.due', 'date', 21],
  handedIn: ['column.handedIn', 'date', 21],
};
const OTHERS: ColumnSpec = {
  number: ['column.number', 'number', 10],
  item: ['column.item', 'text', 70],
  decision: ['column.decision', 'text', 40],
  subjects: ['column.subjects', 'text', 60],
};

/** What waits for the committee: gates with their criteria, deliverables to accept, and what else the agenda asks for. */
export function askedSection(context: ReportContext, session: SessionSource | undefined): Block[] {
  const { words } = context;
  const agenda = session?.agenda ?? [];
  const blocks = [
    ...gateBlocks(context, agenda),
    ...deliverableBlocks(context, agenda),
    ...otherBlocks(context, agenda),
  ];
  const head = heading(1, 'asked', words.say('asked.title'));
  return blocks.length > 0 ? [head, ...blocks] : [head, { kind: 'paragraph', text: words.say('asked.none') }];
}

/** The gates that are open; those that the committee has to decide. */
export function openGates({ source }: ReportContext): readonly GateSource[] {
  return source.gates.filter((gate) => gate.status === 'REQUESTED');
}

/** The deliverables that wait for the committee: the main ones, and those that the coordinator may not accept itself (domain.md, "review"). */
export function deliverablesToAccept({ scope, source }: ReportContext): readonly DeliverableOf[] {
  return scope.deliverables.filter(
    ({ deliverable }) =>
      deliverable.status === 'SUBMITTED' && (deliverable.main || deliverable.lead.id === source.coordinator.id),
  );
}

/** The agenda's decisions that are neither gates nor deliverables. */
export function otherItems(
  agenda: readonly AgendaItemSource[],
): readonly (AgendaItemSource & { kind: DecisionKind })[] {
  return agenda.filter(
    (item): item is AgendaItemSource & { kind: DecisionKind } =>
      item.kind !== null && item.kind !== 'PASS_GATE' && item.kind !== 'ACCEPT_DELIVERABLE',
  );
}

function gateBlocks(context: ReportContext, agenda: readonly AgendaItemSource[]): Block[] {
  const { source, words } = context;
  const gates = openGates(context);
  if (gates.length === 0) return [];
  const asked = subjectsOf(agenda, 'PASS_GATE');
  const blocks: Block[] = [heading(2, 'asked-gates', words.say('asked.gates'))];
  for (const gate of gates) {
    const subject = gate.subject === source.code ? source.name : codeAndTitle(source, gate.subject);
    const text = words.say('asked.gate', { subject, phase: words.say(`phase.${gate.to}`) });
    const met = gate.criteria.filter((criterion) => criterion.met).length;
    const rows = gate.criteria.map((criterion): Cell[] => [
      lightCell(words, criterion.met ? 'criterion.MET' : 'criterion.UNMET'),
      criterion.message,
    ]);
    const summary = words.say('asked.criteria', { met, total: gate.criteria.length });
    const missing = asked.has(gate.subject) ? '' : ` ${words.say('asked.notOnAgenda')}`;
    const [head, ...table] = tableSection(words, heading(3, `gate-${gate.subject}`, text), CRITERIA, rows);
    blocks.push(head!, { kind: 'paragraph', text: `${summary}${missing}` }, ...table);
  }
  return blocks;
}

function deliverableBlocks(context: ReportContext, agenda: readonly AgendaItemSource[]): Block[] {
  const { words } = context;
  const asked = subjectsOf(agenda, 'ACCEPT_DELIVERABLE');
  const rows = deliverablesToAccept(context).map(({ deliverable }): Cell[] => {
    const last = deliverable.versions.filter((version) => !version.draft).at(-1);
    const missing = asked.has(deliverable.code) ? [] : [words.say('asked.notOnAgenda')];
    return [
      deliverable.code,
      noted(deliverable.title, [...deliverableNotes(context, deliverable, last), ...missing]),
      deliverable.lead.shortName,
      deliverable.baselineDate ?? deliverable.dueDate,
      last?.at ?? null,
    ];
  });
  const head = heading(2, 'asked-deliverables', words.say('asked.deliverables'));
  return rows.length === 0 ? [] : tableSection(words, head, DELIVERABLES, rows);
}

function deliverableNotes(
  { words }: ReportContext,
  { level, versions }: DeliverableSource,
  last: VersionSource | undefined,
): string[] {
  const links = versions
    .filter((version) => !version.draft)
    .map(({ number, url }) =>
      words.say('deliverable.version', { number, where: url ?? words.say('deliverable.file') }),
    );
  return [
    levelText(words, level),
    ...links,
    ...(last?.lateReason ? [words.say('deliverable.late', { reason: clip(last.lateReason, 300) })] : []),
  ];
}

/** A dissemination level by its word; the classified levels are known by their codes. */
export function levelText(words: Words, level: string): string {
  const key = `level.${level}`;
  return words.say('deliverable.level', { level: words.has(key) ? words.say(key) : level });
}

function otherBlocks(context: ReportContext, agenda: readonly AgendaItemSource[]): Block[] {
  const { words } = context;
  const rows = otherItems(agenda).map((item): Cell[] => [
    item.position,
    item.title,
    words.say(`kind.${item.kind}`),
    subjectLines(context, item.kind, item.subjects).join('\n'),
  ]);
  return rows.length === 0
    ? []
    : tableSection(words, heading(2, 'asked-others', words.say('asked.others')), OTHERS, rows);
}

function subjectsOf(agenda: readonly AgendaItemSource[], kind: AgendaItemSource['kind']): Set<string> {
  return new Set(agenda.filter((item) => item.kind === kind).flatMap((item) => item.subjects));
}
