import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACTION_MACHINE } from '../action/action.status.js';
import { hasMessage, languages, say } from '../messages/index.js';
import { menderStatement } from '../picture/mending.view.js';
import { DELIVERABLE_MACHINE } from '../deliverable/deliverable.status.js';
import type { Machine } from '../shared/machine.js';
import { blocker, type Params } from '../shared/verdict.js';
import { CRITERION_MENDING, MENDING, criterionParty, mendingParty, type MendingParty } from './mending.policy.js';

const PARTIES: readonly MendingParty[] = [
  'LEAD',
  'COORDINATOR',
  'COMMITTEE',
  'OWNER',
  'AUTHOR',
  'ADMINISTRATOR',
  'TIME',
];

describe('the table of who can mend what', () => {
  const texts = sources(join(dirname(fileURLToPath(import.meta.url)), '..'));
  const written = [...new Set(texts.flatMap(blockersIn))].sort();

  it('has a row for every reason that the domain refuses with', () => {
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((code) => !Object.hasOwn(MENDING, code))).toEqual([]);
  });

  it('has rows for reasons that can be said, and for no other', () => {
    expect(Object.keys(MENDING).filter((code) => !hasMessage(code))).toEqual([]);
  });

  it('has a row for every criterion of a gate, and no other', () => {
    const codes = texts
      .flatMap((text) => [
        ...text.matchAll(/\b(?:criterion|somethingAhead|allDone|part|onEveryAction)\((?:context, |\s)*'([A-Z_]+)'/g),
      ])
      .map((match) => match[1]!);
    expect([...new Set(codes)].sort()).toEqual(Object.keys(CRITERION_MENDING).sort());
  });

  it.each(languages())('says every party in %s', (language) => {
    for (const party of PARTIES) {
      const named = menderStatement(party, { organisations: ['MESAP'], coordinator: 'Plastipolis' })!;
      const some = menderStatement(party)!;
      for (const statement of [named, some]) {
        expect(hasMessage(statement.code, language)).toBe(true);
        expect(say(statement, language)).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('who can mend a reason', () => {
  const wrongState = (verb: string, machine: Machine<string, string>, status: string, coordinators?: string[]) =>
    mendingParty(blocker('WRONG_STATE', { verb, status, expected: machine.sources(verb) }), {
      machine,
      led: 'LEAD',
      ...(coordinators && { coordinators }),
    });

  it.each([
    ['a proposed action is adopted by the committee before it starts', 'start', 'PROPOSED', 'COMMITTEE'],
    ['a planned one is started by its lead before it is completed', 'complete', 'PLANNED', 'LEAD'],
    ['one on hold is resumed by its lead', 'complete', 'ON_HOLD', 'LEAD'],
    ['a completed one stays so', 'start', 'COMPLETED', 'NOBODY'],
    ['a cancelled one stays so', 'adopt', 'CANCELLED', 'NOBODY'],
  ])('by its state: %s', (_, verb, status, expected) => {
    expect(wrongState(verb, ACTION_MACHINE, status)).toBe(expected);
  });

  it('is the coordinator where the next move is a review', () => {
    const reviews = ['accept', 'acceptWithConditions', 'requestRevision'];
    expect(wrongState('submit', DELIVERABLE_MACHINE, 'SUBMITTED', reviews)).toBe('COORDINATOR');
    expect(wrongState('accept', DELIVERABLE_MACHINE, 'PLANNED', reviews)).toBe('LEAD');
  });

  it.each<[string, Params, 'LEAD' | 'OWNER' | null, MendingParty | null]>([
    ['NOT_LEAD', { verb: 'startAction' }, 'LEAD', 'LEAD'],
    ['NOT_LEAD', { verb: 'requestGate' }, null, 'COORDINATOR'],
    ['NOT_YOUR_ROLE', { verb: 'startAction' }, 'LEAD', 'LEAD'],
    ['NOT_YOUR_ROLE', { verb: 'recordDecision' }, 'LEAD', 'COORDINATOR'],
    ['NOT_YOUR_ROLE', { verb: 'castVote' }, null, 'COMMITTEE'],
    ['NOT_YOUR_ROLE', { verb: 'completeFollowUp' }, 'OWNER', 'OWNER'],
    ['NEEDS_DECISION', { kind: 'CANCEL_ACTION' }, 'LEAD', 'COMMITTEE'],
    ['VETO_WINDOW_OPEN', {}, null, 'TIME'],
    ['PAST', {}, 'LEAD', 'NOBODY'],
    ['WRONG_STATE', { verb: 'start', status: 'COMPLETED', expected: ['PLANNED'] }, 'LEAD', null],
    ['toString', {}, 'LEAD', null],
  ])('%s %j of what has %s: %s', (code, params, led, expected) => {
    expect(mendingParty(blocker(code, params), { led })).toBe(expected);
  });

  it('is nobody where a criterion is met', () => {
    const criterion = { code: 'HAS_PROPOSAL', met: false, params: {}, evidence: [] };
    expect(criterionParty(criterion)).toBe('OWNER');
    expect(criterionParty({ ...criterion, met: true })).toBe('NOBODY');
  });
});

/** The texts of all files of the domain but specs, the catalogue and the table itself. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sources(path);
    const counts = entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts') && !entry.name.startsWith('mending.');
    return counts ? [readFileSync(path, 'utf8')] : [];
  });
}

/** Codes written out in calls that make a blocker. */
function blockersIn(source: string): string[] {
  const calls = source.matchAll(
    /\b(?:blocker|forbidden|openCodes)\(\s*(?:[\w.! ]+ \? )?'([A-Z][A-Z0-9_]+)'(?: : '([A-Z][A-Z0-9_]+)')?/g,
  );
  return [...calls].flatMap(([, first, second]) => (second ? [first!, second] : [first!]));
}
