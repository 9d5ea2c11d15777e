import fc from 'fast-check';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import { DEFAULT_SETTINGS, type PartnershipSettings, type Share } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import { DECISION_KINDS, VOTES, type Vote, type VoteFact } from './committee.facts.js';
import {
  countVotes,
  hasMajority,
  majorityOf,
  majorityWord,
  qualifiedShare,
  votesNeeded,
  type MajorityClass,
} from './vote.rules.js';

const plan = aPlan().action({ code: 'A1.1' }).build();

describe('the majority that a decision needs', () => {
  const twoThirds = ['CANCEL_ACTION', 'CHANGE_LEAD', 'ADMIT_MEMBER', 'END_MEMBERSHIP', 'CLOSE_PARTNERSHIP'];

  it.each(DECISION_KINDS.map((kind) => [kind, twoThirds.includes(kind) ? 'TWO_THIRDS' : 'SIMPLE']))(
    '%s: %s',
    (kind, majority) => {
      expect(majorityOf(kind, ['A1.1'], plan)).toBe(majority);
    },
  );

  it.each([
    [['P'], 'TWO_THIRDS'],
    [[' p '], 'TWO_THIRDS'],
    [['A1.1', 'P'], 'TWO_THIRDS'],
    [['A1.1'], 'SIMPLE'],
  ])('a gate of %j: %s', (subjects, majority) => {
    expect(majorityOf('PASS_GATE', subjects, plan)).toBe(majority);
  });
});

describe('whether votes carry a decision', () => {
  it.each<[MajorityClass, number, number, number, number | null, boolean]>([
    ['SIMPLE', 0, 0, 5, null, false],
    ['SIMPLE', 1, 0, 7, null, true],
    ['SIMPLE', 4, 4, 0, null, false],
    ['SIMPLE', 5, 4, 0, null, true],
    ['TWO_THIRDS', 0, 0, 8, null, false],
    ['TWO_THIRDS', 1, 0, 8, null, true],
    ['TWO_THIRDS', 5, 3, 0, null, false],
    ['TWO_THIRDS', 6, 3, 0, null, true],
    ['TWO_THIRDS', 4, 2, 6, null, true],
    ['SIMPLE', 6, 0, 0, 12, false],
    ['SIMPLE', 7, 5, 0, 12, true],
    ['TWO_THIRDS', 7, 5, 0, 12, false],
    ['TWO_THIRDS', 8, 4, 0, 12, true],
  ])('%s: %i for, %i against, %i abstained, of all %s: %s', (majority, pro, against, abstain, allVoters, carried) => {
    expect(hasMajority({ for: pro, against, abstain }, majority, allVoters)).toBe(carried);
  });

  it.each<[Share, number, number, boolean]>([
    [[3, 4], 5, 2, false],
    [[3, 4], 6, 2, true],
    [[1, 2], 4, 4, false],
    [[1, 2], 5, 4, true],
    [[1, 1], 7, 0, true],
    [[1, 1], 11, 1, false],
    [[1, 1], 0, 0, false],
  ])('a qualified majority of %j: %i for, %i against: %s', (share, pro, against, carried) => {
    expect(hasMajority({ for: pro, against, abstain: 3 }, 'TWO_THIRDS', null, share)).toBe(carried);
  });

  it('takes the share of the partnership, and two thirds where an older plan names none', () => {
    const { qualifiedMajority, ...older } = DEFAULT_SETTINGS;
    const withSettings = (settings: PartnershipSettings): Plan => aPlan({ partnership: { settings } }).build();
    expect(qualifiedShare(withSettings({ ...older, qualifiedMajority: [3, 4] }))).toEqual([3, 4]);
    expect(qualifiedShare(withSettings(older))).toEqual(qualifiedMajority);
  });

  it.each<[MajorityClass, Share, string]>([
    ['SIMPLE', [3, 4], 'SIMPLE'],
    ['TWO_THIRDS', [4, 6], 'TWO_THIRDS'],
    ['TWO_THIRDS', [3, 4], 'QUALIFIED_MAJORITY'],
  ])('is named: %s of %j as %s', (majority, share, word) => {
    expect(majorityWord(majority, share)).toBe(word);
  });

  it('says how many would have been needed', () => {
    expect(votesNeeded({ for: 2, against: 3, abstain: 0 }, 'SIMPLE')).toBe(4);
    expect(votesNeeded({ for: 5, against: 3, abstain: 0 }, 'TWO_THIRDS')).toBe(6);
    expect(votesNeeded({ for: 5, against: 0, abstain: 0 }, 'SIMPLE', 12)).toBe(7);
  });
});

const ballots = fc.array(
  fc.record({ organisationId: fc.nat({ max: 14 }).map(String), vote: fc.constantFrom(...VOTES) }),
  {
    maxLength: 30,
  },
);
const majorities = fc.constantFrom<MajorityClass>('SIMPLE', 'TWO_THIRDS');

/** The slow way: ballot by ballot, with fractions. */
function slowly(votes: readonly VoteFact[], majority: MajorityClass, allVoters: number | null): boolean {
  const voted: string[] = [];
  let pro = 0;
  let against = 0;
  for (const ballot of votes) {
    if (voted.includes(ballot.organisationId)) continue;
    voted.push(ballot.organisationId);
    if (ballot.vote === 'FOR') pro += 1;
    if (ballot.vote === 'AGAINST') against += 1;
  }
  if (allVoters !== null && !(pro * 2 > allVoters)) return false;
  return majority === 'SIMPLE' ? pro > against : pro > 0 && pro * 3 >= (pro + against) * 2;
}

describe('whatever the ballots', () => {
  it('the outcome is that of a slow count', () => {
    fc.assert(
      fc.property(
        ballots,
        majorities,
        fc.option(fc.integer({ min: 1, max: 15 }), { nil: null }),
        (votes, majority, all) => {
          expect(hasMajority(countVotes(votes), majority, all)).toBe(slowly(votes, majority, all));
        },
      ),
    );
  });

  it('one more vote FOR never loses a majority, and an abstention changes nothing', () => {
    fc.assert(
      fc.property(ballots, majorities, (votes, majority) => {
        const carried = (more: Vote): boolean =>
          hasMajority(countVotes([...votes, { organisationId: 'one more', vote: more }]), majority);
        const before = hasMajority(countVotes(votes), majority);
        expect(before && !carried('FOR')).toBe(false);
        expect(carried('ABSTAIN')).toBe(before);
      }),
    );
  });

  it('what is needed is just enough', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), majorities, (against, majority) => {
        const needed = votesNeeded({ for: 0, against, abstain: 0 }, majority);
        expect(hasMajority({ for: needed, against, abstain: 0 }, majority)).toBe(true);
        expect(hasMajority({ for: needed - 1, against, abstain: 0 }, majority)).toBe(false);
      }),
    );
  });
});
