import type { DecisionKind } from '@roadbook/domain';
import type { Words } from '../labels/labels.js';
import type { PlanSource } from '../source.js';
import { clip } from './cells.js';
import type { ReportContext } from './context.js';

/** Letters of a title that stand for it beside its code. */
const TITLE = 90;
/** Subjects that are named one by one; of more only the codes stand. */
const NAMED = 4;
const CODES = 300;

const titles = new WeakMap<PlanSource, ReadonlyMap<string, string>>();

/** The title of what has a code: action, milestone, deliverable, risk, proposal. */
export function titleOf(source: PlanSource, code: string): string | undefined {
  let known = titles.get(source);
  if (!known) {
    known = new Map(allTitles(source));
    titles.set(source, known);
  }
  return known.get(code);
}

function* allTitles(source: PlanSource): Generator<[string, string]> {
  for (const { code, title } of [...source.risks, ...source.investments]) yield [code, title];
  for (const activity of source.activities) {
    yield [activity.code, activity.title];
    for (const action of activity.actions) {
      yield [action.code, action.title];
      for (const { code, title } of [...action.milestones, ...action.deliverables]) yield [code, title];
    }
  }
}

/** `A1.1 Connect the alliances`, or the code alone where nothing is known by it. */
export function codeAndTitle(source: PlanSource, code: string): string {
  const title = titleOf(source, code);
  return title === undefined ? code : `${code} ${clip(title, TITLE)}`;
}

/** What an agenda item or a decision is about, in words: one line each of a few, of more their number and codes. */
export function subjectLines(
  context: ReportContext,
  kind: DecisionKind | null,
  subjects: readonly string[],
): readonly string[] {
  if (subjects.length <= NAMED) return subjects.map((subject) => subjectName(context, kind, subject));
  const codes = clip(subjects.join(', '), CODES);
  return [context.words.say('subject.many', { count: context.words.number(subjects.length), codes })];
}

function subjectName({ source, words }: ReportContext, kind: DecisionKind | null, subject: string): string {
  if (subject === source.code) return source.name;
  const number = /^\d+$/.test(subject) ? Number(subject) : undefined;
  if (kind === 'ADOPT_MINUTES' && number !== undefined) {
    const session = source.sessions.find((row) => row.number === number);
    if (session) return words.say('subject.minutes', { number, date: words.date(session.date) });
  }
  if (kind === 'REVOKE_DECISION' && number !== undefined) {
    const decision = source.decisions.find((row) => row.number === number);
    if (decision) return words.say('subject.decision', { number, kind: words.say(`kind.${decision.kind}`) });
  }
  return codeAndTitle(source, subject);
}

/** `Session 3 of 14 Dec 2026`. */
export function sessionName(words: Words, { number, date }: { number: number; date: string }): string {
  return words.say('session.named', { number, date: words.date(date) });
}
