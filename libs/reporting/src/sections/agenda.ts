import type { Block, Cell } from '../document.js';
import type { AgendaItemSource, SessionSource } from '../source.js';
import { heading, noted, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';
import { subjectLines } from './names.js';

const COLUMNS: ColumnSpec = {
  number: ['column.number', 'number', 10],
  item: ['column.item', 'text', 152],
  minutes: ['column.minutes', 'number', 18],
};

/** The agenda with what each item asks for, its length, and how it was sent. */
export function agendaBlocks(context: ReportContext, session: SessionSource): Block[] {
  const { words } = context;
  const head = heading(1, 'agenda', words.say('section.agenda'));
  const proposed = session.agendaProposed && session.agenda.length > 0 ? [words.say('agenda.proposed')] : [];
  const remarks = [...proposed, ...sendingRemarks(context, session), ...durationRemarks(context, session)];
  const notes: Block[] = remarks.map((text) => ({ kind: 'note', text }));
  if (session.agenda.length === 0) return [head, { kind: 'paragraph', text: words.say('agenda.empty') }, ...notes];
  const timed = session.agenda.some((item) => item.minutes !== null);
  const { minutes, ...untimed } = COLUMNS;
  const rows = session.agenda.map((item) => [item.position, itemCell(context, item), ...(timed ? [item.minutes] : [])]);
  return [...tableSection(words, head, timed ? { ...untimed, minutes: minutes! } : untimed, rows), ...notes];
}

function itemCell(context: ReportContext, { title, kind, subjects, late, consulted }: AgendaItemSource): Cell {
  const { words } = context;
  const names = consulted.map((organisation) => organisation.shortName).join(', ');
  return noted(title, [
    ...(kind ? [words.say('agenda.decision', { kind: words.say(`kind.${kind}`) })] : []),
    ...subjectLines(context, kind, subjects),
    ...(names ? [words.say('agenda.consulted', { names })] : []),
    ...(late ? [words.say('agenda.late')] : []),
  ]);
}

/** When the agenda was sent; a shorter notice than the partnership asks for is said, and forbids nothing. */
function sendingRemarks({ words }: ReportContext, session: SessionSource): string[] {
  const { convenedOn, noticeDays: days, shortNotice, reconvenes, cancelReason } = session;
  const remarks: string[] = [];
  if (cancelReason !== null) remarks.push(words.say('agenda.cancelled', { reason: cancelReason }));
  if (convenedOn === null || days === null) {
    if (session.status === 'PLANNED') remarks.push(words.say('agenda.notSent'));
  } else {
    const date = words.date(convenedOn);
    remarks.push(words.say(shortNotice ? 'agenda.shortNotice' : 'agenda.sent', { date, days }));
  }
  if (reconvenes) {
    remarks.push(words.say('agenda.reconvenes', { number: reconvenes.number, date: words.date(reconvenes.date) }));
  }
  return remarks;
}

function durationRemarks({ words }: ReportContext, { agenda }: SessionSource): string[] {
  const minutes = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  return minutes > 0 ? [words.say('agenda.duration', { minutes: words.number(minutes) })] : [];
}
