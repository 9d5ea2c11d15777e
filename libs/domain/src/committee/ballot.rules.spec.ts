import { ask, draftOf, proposal, refusals, TODAY, votes } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { askBallot, visibleBallots, withBallot } from './ballot.rules.js';
import type { AgendaItemFact, BallotFact, CommitteeSessionFact, DecisionKind, Vote } from './committee.facts.js';
import { recordDecision } from './decision.rules.js';

const codeOf = ({ code }: { readonly code: string }): string => code;
const item = (position: number, kind: DecisionKind | null, subjects: string[]): AgendaItemFact => ({
  position,
  title: `Item ${position}`,
  kind,
  subjects,
  minutes: null,
  late: false,
});
const AGENDA = [item(1, 'ADOPT_ACTION', ['A1.1']), item(2, null, []), item(3, 'CANCEL_ACTION', ['A1.2'])];

function ballots(position: number, byName: Readonly<Record<string, Vote>>): BallotFact[] {
  return Object.entries(byName).map(([name, vote]) => {
    const organisationId = idOf('Organisation', name);
    return { position, organisationId, vote, comment: null, at: '2026-06-10T10:00:00.000Z' };
  });
}

/** A written procedure until 20 June among four voters, and an authority beside them. */
function written(fields: Partial<CommitteeSessionFact> = {}): PlanBuilder {
  return aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .session({ kind: 'WRITTEN_PROCEDURE', status: 'IN_SESSION', date: '2026-06-20', agenda: AGENDA, ...fields })
    .action({ code: 'A1.1', status: 'PROPOSED' })
    .action({ code: 'A1.2', status: 'PLANNED' });
}

const sessionOf = (builder: PlanBuilder) => {
  const plan = builder.build();
  return { plan, session: plan.get('CommitteeSession', idOf('CommitteeSession', 1)) };
};

describe('whether a ballot may be cast', () => {
  it.each<[string, Partial<CommitteeSessionFact>, number, string, readonly Role[], string, string[]]>([
    ['by a voter', {}, 1, 'Org2', ['PARTNER'], TODAY, []],
    ['on its last day', {}, 1, 'Org2', ['COMMITTEE'], '2026-06-20', []],
    ['by the coordinator for itself', {}, 1, 'Org1', ['COORDINATOR'], TODAY, []],
    ['before it is opened', { status: 'CONVENED' }, 1, 'Org2', ['PARTNER'], TODAY, []],
    ['before it is convened', { status: 'PLANNED' }, 1, 'Org2', ['PARTNER'], TODAY, ['WRONG_STATE']],
    ['after it was closed', { status: 'CLOSED' }, 1, 'Org2', ['PARTNER'], TODAY, ['WRONG_STATE']],
    ['too late', {}, 1, 'Org2', ['PARTNER'], '2026-06-21', ['BALLOT_WINDOW_OVER']],
    ['in a meeting', { kind: 'MEETING' }, 1, 'Org2', ['PARTNER'], TODAY, ['NOT_BY_WRITING']],
    ['on an item without a decision', {}, 2, 'Org2', ['PARTNER'], TODAY, ['NO_DECISION_ASKED']],
    ['by an observer', {}, 1, 'Ministry', ['OBSERVER'], TODAY, ['NOT_YOUR_ROLE', 'NOT_A_VOTER']],
    ['by who left', {}, 1, 'Nobody', ['PARTNER'], TODAY, ['NOT_A_VOTER']],
    [
      'with every reason at once',
      { kind: 'MEETING', status: 'CLOSED' },
      2,
      'Ministry',
      ['OBSERVER'],
      '2026-06-21',
      ['NOT_YOUR_ROLE', 'NOT_A_VOTER', 'NOT_BY_WRITING', 'WRONG_STATE', 'BALLOT_WINDOW_OVER', 'NO_DECISION_ASKED'],
    ],
  ])('%s', (_, fields, position, name, roles, today, codes) => {
    const { plan, session } = sessionOf(written(fields));
    const verdict = askBallot(plan, session, AGENDA[position - 1]!, anAsker(name, roles, today));
    expect(verdict.map(codeOf)).toEqual(codes);
  });

  it('not once the item is decided', () => {
    const { plan, session } = sessionOf(written().decision({ kind: 'ADOPT_ACTION', subjects: ['A1.1'], number: 4 }));
    const asker = anAsker('Org2', ['PARTNER']);
    expect(askBallot(plan, session, AGENDA[0]!, asker)).toEqual([
      { code: 'ITEM_DECIDED', params: { position: 1, decision: 4 } },
    ]);
    expect(askBallot(plan, session, AGENDA[2]!, asker)).toEqual([]);
  });
});

it('the last ballot of a voter on an item counts', () => {
  const cast = [...ballots(1, { Org2: 'AGAINST', Org3: 'FOR' }), ...ballots(3, { Org2: 'FOR' })];
  const { session } = sessionOf(written({ ballots: cast }));
  const [again] = ballots(1, { Org2: 'ABSTAIN' });
  expect(withBallot(session, again!)).toEqual([cast[1], cast[2], again]);
});

describe('a decision by written procedure', () => {
  const adopt = proposal('ADOPT_ACTION', ['a1.1'], { votes: [] });
  const cancel = proposal('CANCEL_ACTION', ['A1.2'], { votes: [] });
  const OVER = '2026-06-21';

  it.each<[string, Readonly<Record<string, Vote>>, Readonly<Record<string, Vote>>, string, string[]]>([
    ['more than half of all voters', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' }, {}, OVER, []],
    ['half of all voters', { Org1: 'FOR', Org2: 'FOR' }, {}, OVER, ['NO_MAJORITY']],
    ['ballots and votes on paper', { Org1: 'FOR', Org2: 'FOR' }, { Org4: 'FOR' }, OVER, []],
    ['nothing at all', {}, {}, OVER, ['NO_MAJORITY']],
    ['a paper like the ballot', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' }, { Org1: 'FOR' }, OVER, []],
    [
      'a paper against the ballot',
      { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' },
      { Org1: 'AGAINST' },
      OVER,
      ['BALLOT_CAST'],
    ],
    ['a paper of a stranger', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' }, { Ministry: 'FOR' }, OVER, ['NOT_A_VOTER']],
    ['the window open, settled by three of four', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' }, {}, TODAY, []],
    ['the window open, all have voted', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR', Org4: 'AGAINST' }, {}, TODAY, []],
    ['the window open', { Org1: 'FOR', Org2: 'FOR' }, {}, TODAY, ['NO_MAJORITY', 'BALLOT_WINDOW_OPEN']],
    ['the window open on its last day', { Org1: 'FOR' }, {}, '2026-06-20', ['NO_MAJORITY', 'BALLOT_WINDOW_OPEN']],
  ])('with %s', (_, cast, given, today, codes) => {
    const { plan } = sessionOf(written({ ballots: ballots(1, cast) }));
    expect(refusals(plan, { ...adopt, votes: votes(given) }, today)).toEqual(codes);
  });

  it.each<[string, Readonly<Record<string, Vote>>, string, string[]]>([
    ['three for and one against', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR', Org4: 'AGAINST' }, TODAY, []],
    ['three of five for', { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' }, OVER, []],
    // The two that are silent could still vote against, and three of five are no two thirds.
    [
      'three of five for, while the window runs',
      { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' },
      TODAY,
      ['BALLOT_WINDOW_OPEN'],
    ],
    [
      'three for and two against',
      { Org1: 'FOR', Org2: 'FOR', Org3: 'FOR', Org4: 'AGAINST', Org5: 'AGAINST' },
      OVER,
      ['NO_MAJORITY'],
    ],
  ])('that needs two thirds, with %s', (name, cast, today, codes) => {
    const builder = written({ ballots: ballots(3, cast) });
    if (name !== 'three for and one against') builder.organisation('Org5', 'Region1', 'PARTNER');
    expect(refusals(sessionOf(builder).plan, cancel, today)).toEqual(codes);
  });

  it.each<[string, Readonly<Record<string, Vote>>, string[]]>([
    ['may still be carried', { Org1: 'AGAINST' }, ['BALLOT_WINDOW_OPEN']],
    ['cannot be carried any more', { Org1: 'AGAINST', Org2: 'AGAINST' }, []],
  ])('is refused before its window is over when it %s: %j', (_, cast, codes) => {
    const { plan } = sessionOf(written({ ballots: ballots(1, cast) }));
    expect(refusals(plan, { ...adopt, outcome: 'REFUSED' })).toEqual(codes);
  });

  it('is taken by ballots and not by consensus', () => {
    const { plan } = sessionOf(written());
    expect(refusals(plan, { ...adopt, method: 'CONSENSUS' }, OVER)).toEqual(['BALLOTS_NEEDED']);
  });

  it('counts no ballot of who is no voter any more, and none on another item', () => {
    const gone = [...ballots(1, { Org1: 'FOR', Org2: 'FOR', Gone: 'FOR' }), ...ballots(3, { Org3: 'FOR' })];
    const builder = written({ ballots: gone }).organisation('Gone', 'Region1', 'PARTNER');
    const { plan } = sessionOf(builder.change('Membership', 'Gone', { to: '2026-06-01' }));
    expect(ask(plan, adopt, OVER)).toEqual([
      { code: 'NO_MAJORITY', params: { for: 2, against: 0, needed: 3, majority: 'SIMPLE' } },
    ]);
  });

  it('keeps all votes as its roll call', () => {
    const { plan, session } = sessionOf(written({ ballots: ballots(1, { Org1: 'FOR', Org2: 'FOR' }) }));
    const decision = recordDecision(draftOf(plan, OVER), session, { ...adopt, votes: votes({ Org4: 'FOR' }) });
    expect(decision).toMatchObject({ effect: 'EXECUTED', votes: votes({ Org1: 'FOR', Org2: 'FOR', Org4: 'FOR' }) });
  });
});

describe('who sees ballots', () => {
  const cast = [...ballots(3, { Org2: 'FOR', Org3: 'FOR' }), ...ballots(1, { Org2: 'AGAINST', Org3: 'FOR' })];

  it.each<[string, string, readonly Role[], string, string[]]>([
    ['a voter its own', 'Org2', ['PARTNER'], TODAY, ['1 Org2', '3 Org2']],
    ['another none', 'Org4', ['COMMITTEE'], TODAY, []],
    ['the coordinator all', 'Org1', ['COORDINATOR'], TODAY, ['1 Org2', '1 Org3', '3 Org2', '3 Org3']],
    ['afterwards everybody', 'Org4', ['PARTNER'], '2026-06-21', ['1 Org2', '1 Org3', '3 Org2', '3 Org3']],
  ])('%s', (_, name, roles, today, expected) => {
    const { plan, session } = sessionOf(written({ ballots: cast }));
    const seen = visibleBallots(plan, session, anAsker(name, roles, today));
    expect(seen.map(({ position, organisationId }) => `${position} ${organisationId.split(':')[1]}`)).toEqual(expected);
  });

  it('everybody those on an item that is decided', () => {
    const { plan, session } = sessionOf(
      written({ ballots: cast }).decision({ kind: 'CANCEL_ACTION', subjects: ['A1.2'] }),
    );
    const seen = visibleBallots(plan, session, anAsker('Org4', ['PARTNER']));
    expect(seen.map(({ position }) => position)).toEqual([3, 3]);
  });
});
