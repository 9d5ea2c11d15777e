import { Machine } from '../shared/machine.js';

/** How far a match has come, in the order of the funnel; DROPPED is its other end. */
export const MATCH_STATUSES = ['SUGGESTION', 'CONTACT', 'MEETING', 'IDEA', 'PROJECT', 'DROPPED'] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];
/** The steps of the funnel (domain.md, "The toolbox and the map"). */
export const FUNNEL_STEPS = ['SUGGESTION', 'CONTACT', 'MEETING', 'IDEA', 'PROJECT'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];
export type MatchVerb = 'contact' | 'meet' | 'shape' | 'launch' | 'drop';

/**
 * The life of a match. People meet who never wrote to each other, and have ideas on the telephone: a step may be left out,
 * and none is taken back.
 */
export const MATCH_MACHINE = new Machine<MatchStatus, MatchVerb>('Match', ['SUGGESTION'], MATCH_STATUSES, [
  { verb: 'contact', from: ['SUGGESTION'], to: 'CONTACT', path: 'PEOPLE', requires: ['date'] },
  { verb: 'meet', from: ['SUGGESTION', 'CONTACT'], to: 'MEETING', path: 'PEOPLE', requires: ['date', 'event'] },
  { verb: 'shape', from: ['CONTACT', 'MEETING'], to: 'IDEA', path: 'PEOPLE', requires: ['date', 'note'] },
  { verb: 'launch', from: ['IDEA'], to: 'PROJECT', path: 'PEOPLE', requires: ['date', 'note'] },
  {
    verb: 'drop',
    from: ['SUGGESTION', 'CONTACT', 'MEETING', 'IDEA'],
    to: 'DROPPED',
    path: 'PEOPLE',
    requires: ['reason'],
  },
]);

/** The statuses of matches that nobody has to do anything about any more. */
export const ENDED_MATCH: readonly MatchStatus[] = ['PROJECT', 'DROPPED'];
