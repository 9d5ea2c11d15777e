import type { Block, Cell, LabelledFact, ReportDocument } from '../document.js';
import { agendaBlocks } from '../sections/agenda.js';
import { attendanceSection, quorumText } from '../sections/attendance.js';
import { heading, tableSection, type ColumnSpec } from '../sections/cells.js';
import type { ReportContext } from '../sections/context.js';
import { SESSION_DECISION_COLUMNS, sessionDecisionRow } from '../sections/decisions.js';
import { followUpTable } from '../sections/follow-ups.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { indicatorSection } from '../sections/indicators.js';
import { heldSession, sessionFacts } from '../sections/sessions.js';
import type { PlanSource, ReportOptions, SessionSource } from '../source.js';

/**
 * The minutes of a session (domain.md, "The reports"): attendance, agenda, what was said, decisions with votes, follow-ups.
 * The committee's own; there is no public variant.
 * @throws DomainError NOT_FOUND (SESSION_NOT_HELD, NO_SESSION_HELD) for a session that was not held, or when none was
 */
export function minutesReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(source, options);
  const { words } = context;
  const session = heldSession(context);
  const { number, date } = session;
  return framed(context, {
    report: 'minutes',
    title: words.say('minutes.title'),
    subtitle: words.say('minutes.subtitle', { name: source.name, number, date: words.date(date) }),
    facts: factsOf(context, session),
    blocks: [
      ...attendanceSection(context, session),
      ...agendaBlocks(context, session),
      ...proceedings(context, session),
      ...decisions(context, session),
      ...followUps(context, session),
      ...objections(context, session),
      ...indicatorSection(context),
    ],
  });
}

function factsOf(context: ReportContext, session: SessionSource): LabelledFact[] {
  const { words } = context;
  const [partnership] = partnershipFacts(context);
  return [
    partnership!,
    ...sessionFacts(context, session),
    { label: words.say('fact.quorum'), value: quorumText(context, session) },
    { label: words.say('minutes.status'), value: statusText(context, session) },
  ];
}

function statusText({ words }: ReportContext, session: SessionSource): string {
  const { status, minutesCirculatedOn, minutesAdoptedOn, minutesTacitlyOn } = session;
  const dated = (key: 'minutes.adopted' | 'minutes.objected' | 'minutes.asked', date: string): string =>
    words.say(key, { date: words.date(date) });
  if (minutesAdoptedOn) return dated('minutes.adopted', minutesAdoptedOn);
  if (minutesCirculatedOn && minutesTacitlyOn) {
    return words.say('minutes.circulated', {
      date: words.date(minutesCirculatedOn),
      until: words.date(minutesTacitlyOn),
    });
  }
  if (minutesCirculatedOn) {
    return dated(session.objections.length > 0 ? 'minutes.objected' : 'minutes.asked', minutesCirculatedOn);
  }
  return words.say(status === 'CLOSED' || status === 'MINUTES_ADOPTED' ? 'minutes.draft' : 'minutes.notHeld');
}

/** The minutes' own text; their headings stand one level below that of the section, however deep they were written. */
function proceedings({ words }: ReportContext, { minutes }: SessionSource): Block[] {
  if (minutes.length === 0) return [];
  const levels = minutes.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const top = Math.min(...levels);
  const blocks = minutes.map((block, index): Block => {
    if (block.kind === 'paragraph') return block;
    const id = `proceedings-${index + 1}`;
    if (block.kind === 'heading') return heading(block.level === top ? 2 : 3, id, block.text);
    const items = block.ordered ? block.items.map((item, at) => `${at + 1}. ${item}`) : block.items;
    return { kind: 'list', id, items };
  });
  return [heading(1, 'proceedings', words.say('proceedings.title')), ...blocks];
}

function decisions(context: ReportContext, { number }: SessionSource): Block[] {
  const { source, words } = context;
  const taken = source.decisions.filter((decision) => decision.session.number === number);
  const head = heading(1, 'decisions', words.say('minutes.decisions'));
  if (taken.length === 0) return [head, { kind: 'paragraph', text: words.say('minutes.noDecision') }];
  const rows = taken.map((decision) => sessionDecisionRow(context, decision));
  return tableSection(words, head, SESSION_DECISION_COLUMNS, rows);
}

function followUps(context: ReportContext, { number }: SessionSource): Block[] {
  const { source, words } = context;
  const left = source.followUps.filter((followUp) => followUp.sessionNumber === number);
  const head = heading(1, 'follow-ups', words.say('minutes.followUps'));
  return followUpTable(context, head, left, words.say('minutes.noFollowUp'));
}

const OBJECTIONS: ColumnSpec = {
  organisation: ['column.organisation', 'text', 40],
  date: ['column.date', 'date', 24],
  reason: ['column.reason', 'text', 116],
};

function objections({ words }: ReportContext, session: SessionSource): Block[] {
  const rows = session.objections.map(({ organisation, on, reason }): Cell[] => [organisation.shortName, on, reason]);
  const head = heading(1, 'objections', words.say('objections.title'));
  return rows.length === 0 ? [] : tableSection(words, head, OBJECTIONS, rows);
}
