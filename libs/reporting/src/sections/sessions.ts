import { DomainError, type SessionStatus } from '@roadbook/domain';
import type { LabelledFact } from '../document.js';
import type { SessionSource } from '../source.js';
import type { ReportContext } from './context.js';
import { sessionName } from './names.js';

/** Sessions that are over and have something to be read about; the cancelled are not among them. */
export const HELD: readonly SessionStatus[] = ['CLOSED', 'MINUTES_ADOPTED'];
const AHEAD: readonly SessionStatus[] = ['IN_SESSION', 'CONVENED', 'PLANNED'];

/** The session that was asked for; the next one that is not over when none was; undefined when there is none. */
export function comingSession({ source, options }: ReportContext): SessionSource | undefined {
  if (options.session !== undefined) return source.sessions.find((session) => session.number === options.session);
  const ahead = source.sessions.filter((session) => AHEAD.includes(session.status));
  return ahead.sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0)).at(0);
}

/**
 * The session that was asked for, or the last one that was held; one that goes on can be asked for, too.
 * @throws DomainError NOT_FOUND (SESSION_NOT_HELD, NO_SESSION_HELD) when it was not held, or none was
 */
export function heldSession({ source, options }: ReportContext): SessionSource {
  const found =
    options.session === undefined
      ? source.sessions.filter((session) => HELD.includes(session.status)).at(-1)
      : source.sessions.find((session) => session.number === options.session);
  if (!found) throw new DomainError('NOT_FOUND', 'NO_SESSION_HELD');
  if (!HELD.includes(found.status) && found.status !== 'IN_SESSION') {
    throw new DomainError('NOT_FOUND', 'SESSION_NOT_HELD', { session: found.number });
  }
  return found;
}

/** What a reader has to know about a session first. */
export function sessionFacts({ words }: ReportContext, session: SessionSource): LabelledFact[] {
  return [
    { label: words.say('fact.session'), value: `${session.title}\n${sessionName(words, session)}` },
    { label: words.say('fact.sessionKind'), value: words.say(`session.${session.kind}`) },
    { label: words.say('fact.chair'), value: session.chair.shortName },
  ];
}
