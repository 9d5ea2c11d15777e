import { anAsker, aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Asker } from '../identity/rights.js';
import type { Plan } from '../plan/plan.js';
import type { Verdict } from '../shared/verdict.js';
import { askMatch, askRecordMatch, matchTransitions, type MatchSubject } from './match.rules.js';
import { MATCH_MACHINE, MATCH_STATUSES, type MatchStatus, type MatchVerb } from './match.status.js';

const coordinator = anAsker('Org1', ['COORDINATOR']);
const one = anAsker('Org2', ['PARTNER']);
const other = anAsker('Org4', ['PARTNER']);
const observer = anAsker('Org2', ['OBSERVER']);
const codes = (verdict: Verdict): string[] => verdict.map(({ code }) => code);

function withMatch(status: MatchStatus): Plan {
  return aPlan()
    .action()
    .match(['Org2', 'Org3'], { status, actionId: idOf('Action', 'A1.1') })
    .build();
}

describe('every verb of a match in every status', () => {
  const allowed: Readonly<Record<MatchVerb, readonly MatchStatus[]>> = {
    contact: ['SUGGESTION'],
    meet: ['SUGGESTION', 'CONTACT'],
    shape: ['CONTACT', 'MEETING'],
    launch: ['IDEA'],
    drop: ['SUGGESTION', 'CONTACT', 'MEETING', 'IDEA'],
  };
  const cells = MATCH_MACHINE.verbs.flatMap((verb) => MATCH_STATUSES.map((status) => [verb, status] as const));

  it.each(cells)('%s in %s', (verb, status) => {
    const plan = withMatch(status);
    const match = plan.table('Match').rows()[0]!;
    const expected = allowed[verb].includes(status) ? [] : ['WRONG_STATE'];
    expect(codes(askMatch(verb, plan, match, one))).toEqual(expected);
    expect(codes(askMatch(verb, plan, match, coordinator))).toEqual(expected);
    expect(codes(askMatch(verb, plan, match, other))).toEqual(['NOT_LEAD', ...expected]);
    expect(codes(askMatch(verb, plan, match, observer))).toEqual(['NOT_YOUR_ROLE', ...expected]);
    expect(codes(askMatch(verb, plan, match, { ...one, past: true }))).toEqual(['PAST', ...expected]);
  });

  it('is listed with what it will ask for, by the very rule', () => {
    const plan = withMatch('CONTACT');
    const match = plan.table('Match').rows()[0]!;
    expect(
      matchTransitions(plan, match, one).map(({ name, to, allowed: may, requires }) => [name, to, may, requires]),
    ).toEqual([
      ['contact', 'CONTACT', false, ['date']],
      ['meet', 'MEETING', true, ['date', 'event']],
      ['shape', 'IDEA', true, ['date', 'note']],
      ['launch', 'PROJECT', false, ['date', 'note']],
      ['drop', 'DROPPED', true, ['reason']],
    ]);
  });
});

describe('recording a match', () => {
  const subject = (names: readonly string[], fields: Partial<MatchSubject> = {}): MatchSubject => ({
    organisationIds: names.map((name) => idOf('Organisation', name)),
    actionId: idOf('Action', 'A1.1'),
    thematicAreaId: null,
    toolboxItemId: null,
    ...fields,
  });

  it.each<[string, Asker, MatchSubject, MatchStatus, string[]]>([
    ['by the coordinator', coordinator, subject(['Org2', 'Org4']), 'CONTACT', []],
    ['by one of them', other, subject(['Org2', 'Org4']), 'CONTACT', []],
    ['by somebody else', other, subject(['Org1', 'Org2']), 'CONTACT', ['NOT_LEAD']],
    ['by an observer', observer, subject(['Org2', 'Org4']), 'CONTACT', ['NOT_YOUR_ROLE']],
    ['a second time, in whatever order', one, subject(['Org3', 'Org2']), 'CONTACT', ['MATCH_EXISTS']],
    ['again, for something else', one, subject(['Org3', 'Org2'], { actionId: null }), 'CONTACT', []],
    ['again with a third', one, subject(['Org3', 'Org2', 'Org4']), 'CONTACT', []],
    ['again when it was dropped', one, subject(['Org2', 'Org3']), 'DROPPED', []],
    ['again when it became a project', one, subject(['Org2', 'Org3']), 'PROJECT', []],
  ])('%s', (_, asker, asked, status, expected) => {
    expect(codes(askRecordMatch(withMatch(status), asked, asker))).toEqual(expected);
  });
});
