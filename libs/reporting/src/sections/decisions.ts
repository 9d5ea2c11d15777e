import type { Cell } from '../document.js';
import type { ChangeSource, DecisionSource, FollowUpSource } from '../source.js';
import { clip, light, type ColumnSpec } from './cells.js';
import { fieldLine } from './changes.js';
import type { ReportContext } from './context.js';
import { subjectLines } from './names.js';

/** Lines about the effect of one decision before the rest is only counted. */
const EFFECT_LINES = 6;
/** Codes that one such line names. */
const CODES = 160;

/** Fields of effects that say what was decided; others follow from them. */
const TOLD = [
  'status',
  'phase',
  'lead',
  'plannedStart',
  'plannedEnd',
  'dueDate',
  'edition',
  'endorsed',
  'effect',
  'to',
  'closedOn',
  'minutesAdoptedOn',
];

/** Things that a decision adds beside what it is about: they have a place of their own, or say the outcome once more. */
const UNTOLD = ['Review', 'Notice', 'FollowUp', 'Gate'];

const COLUMNS: ColumnSpec = {
  number: ['column.number', 'number', 10],
  decision: ['column.decision', 'text', 104],
  vote: ['column.vote', 'text', 34],
  effect: ['column.effect', 'text', 34],
};

/** Columns of decisions within one session. */
export const SESSION_DECISION_COLUMNS: ColumnSpec = COLUMNS;

/** Columns of decisions of many sessions. */
export const DECISION_COLUMNS: ColumnSpec = {
  number: COLUMNS['number']!,
  session: ['column.session', 'text', 24],
  decision: COLUMNS['decision']!,
  vote: COLUMNS['vote']!,
  effect: COLUMNS['effect']!,
};

/** A decision as a row of {@link SESSION_DECISION_COLUMNS}: what it says and does, how it was taken, what came of it. */
export function sessionDecisionRow(context: ReportContext, decision: DecisionSource): Cell[] {
  return [
    decision.number,
    decisionCell(context, decision),
    voteCell(context, decision, true),
    effectCell(context, decision),
  ];
}

/** A decision as a row of {@link DECISION_COLUMNS}. */
export function decisionRow(context: ReportContext, decision: DecisionSource): Cell[] {
  const { words } = context;
  const { number, date } = decision.session;
  const session = `${words.say('session.name', { number })}\n${words.date(date)}`;
  const cells = [decisionCell(context, decision), voteCell(context, decision, false), effectCell(context, decision)];
  return [decision.number, session, ...cells];
}

function decisionCell(context: ReportContext, decision: DecisionSource): Cell {
  const { words } = context;
  const { kind, subjects, text, followUps, conditions, overrideReason } = decision;
  const about = subjectLines(context, kind, subjects);
  const notes = [
    ...(about.length > 0 ? [words.say('decision.concerns', { subjects: about.join('; ') })] : []),
    ...effectLines(context, decision.effects),
    ...conditions.map((condition, index) => conditionLine(context, condition, followUps, index)),
    ...(overrideReason ? [words.say('decision.override', { reason: overrideReason })] : []),
    ...stoppedLines(context, decision),
  ];
  const title = words.say(`kind.${kind}`);
  return { text: text && text !== title ? `${title}\n${text}` : title, notes };
}

/** A condition with what has become of it: the follow-up that it was turned into has its text. */
function conditionLine(
  { words }: ReportContext,
  text: string,
  followUps: readonly FollowUpSource[],
  index: number,
): string {
  const followUp = followUps.find((row) => row.text === text) ?? followUps[index];
  if (!followUp) return words.say('decision.conditions', { text });
  const { owner, dueDate, doneOn, overdue } = followUp;
  const state = doneOn
    ? words.say('due.done', { date: words.date(doneOn) })
    : words.say(overdue ? 'due.overdue' : 'due.open');
  return words.say('decision.condition', { text, owner: owner.shortName, due: words.date(dueDate), state });
}

/** What a decision changed: one line for things that changed alike, and of many changes only how many there were. */
export function effectLines(context: ReportContext, effects: readonly ChangeSource[]): string[] {
  const { words, source } = context;
  const nameOf = (subject: string): string => (subject === source.code ? source.name : subject);
  const byLine = new Map<string, string[]>();
  for (const change of effects.filter(({ entity }) => !UNTOLD.includes(entity))) {
    for (const line of changeLines(context, change))
      byLine.set(line, [...(byLine.get(line) ?? []), nameOf(change.subject)]);
  }
  const lines = [...byLine].map(([change, subjects]) =>
    subjects.length === 1
      ? words.say('decision.effectOn', { subject: subjects[0]!, change })
      : words.say('decision.effectOnMany', { change, count: subjects.length, codes: clip(subjects.join(', '), CODES) }),
  );
  if (lines.length <= EFFECT_LINES) return lines;
  const shown = lines.slice(0, EFFECT_LINES - 1);
  return [...shown, words.say('decision.moreEffects', { count: lines.length - shown.length })];
}

function changeLines(context: ReportContext, change: ChangeSource): string[] {
  if (change.kind !== 'CHANGED') return [context.words.say(`changes.${change.kind === 'ADDED' ? 'ADDED' : 'REMOVED'}`)];
  return change.fields.filter(({ field }) => TOLD.includes(field)).map((field) => fieldLine(context, change, field));
}

function stoppedLines({ source, words }: ReportContext, decision: DecisionSource): string[] {
  const { veto, vetoUntil, effect } = decision;
  const lines: string[] = [];
  if (veto) {
    const { organisation, on, reason } = veto;
    lines.push(words.say('decision.vetoed', { organisation: organisation.shortName, date: words.date(on), reason }));
  }
  if (effect === 'PENDING' && vetoUntil) lines.push(words.say('decision.vetoUntil', { date: words.date(vetoUntil) }));
  const revoking = effect === 'REVOKED' ? revokingOf(source.decisions, decision.number) : undefined;
  if (revoking) {
    lines.push(words.say('decision.revokedBy', { number: revoking.number, date: words.date(revoking.session.date) }));
  }
  return lines;
}

function revokingOf(decisions: readonly DecisionSource[], number: number): DecisionSource | undefined {
  return decisions.find(
    (row) => row.kind === 'REVOKE_DECISION' && row.effect === 'EXECUTED' && row.subjects.includes(String(number)),
  );
}

function voteCell({ words }: ReportContext, { method, votes, rollCall }: DecisionSource, byName: boolean): Cell {
  if (method === 'CONSENSUS') return words.say('decision.consensus');
  const names = (vote: (typeof rollCall)[number]['vote']): string =>
    rollCall.flatMap((ballot) => (ballot.vote === vote ? [ballot.organisation.shortName] : [])).join(', ');
  const calls = [
    [names('FOR'), 'decision.for'],
    [names('AGAINST'), 'decision.against'],
    [names('ABSTAIN'), 'decision.abstain'],
  ] as const;
  const notes = calls.flatMap(([list, key]) => (byName && list ? [words.say(key, { names: list })] : []));
  return { text: words.say('decision.votes', { ...votes }), notes };
}

function effectCell({ words }: ReportContext, { outcome, effect }: DecisionSource): Cell {
  const notes = effect === 'NONE' ? [] : [words.say(`effect.${effect}`)];
  return { lights: [light(words, `outcome.${outcome}`)], notes };
}
