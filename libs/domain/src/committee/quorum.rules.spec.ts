import fc from 'fast-check';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { DEFAULT_SETTINGS } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import type { AttendanceFact, CommitteeSessionFact } from './committee.facts.js';
import { quorumOf, quorumRequired, representedVoters } from './quorum.rules.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `Org${i + 1}`);

function session(plan: Plan): CommitteeSessionFact {
  return plan.get('CommitteeSession', 'CommitteeSession:1');
}

describe('the quorum that is required', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [6, 4],
    [9, 6],
    [11, 8],
    [12, 8],
    [13, 9],
  ])('of %i voters is %i', (voters, required) => {
    expect(quorumRequired(aPlan({ organisations: voters }).build(), '2026-06-15')).toBe(required);
  });

  it('is the share that the partnership has set', () => {
    const settings = { ...DEFAULT_SETTINGS, quorum: [1, 2] as const };
    const plan = aPlan({ organisations: 7, partnership: { settings } }).build();
    expect(quorumRequired(plan, '2026-06-15')).toBe(4);
  });
});

describe('the quorum of a session', () => {
  it.each([
    ['seven of twelve', names(7), {}, { required: 8, present: 7, met: false }],
    ['eight of twelve', names(8), {}, { required: 8, present: 8, met: true }],
    ['a proxy counts', names(7), { Org8: 'Org1' }, { required: 8, present: 8, met: true }],
    ['not while its holder is absent', names(7), { Org8: 'Org12' }, { required: 8, present: 7, met: false }],
    [
      'nor a second one of one holder',
      names(7),
      { Org8: 'Org1', Org9: 'Org1' },
      { required: 8, present: 8, met: true },
    ],
  ])('%s', (_, present, proxies, expected) => {
    const plan = aPlan({ organisations: 12 }).session({ present, proxies, status: 'IN_SESSION' }).build();
    expect(quorumOf(plan, session(plan), '2026-06-15')).toEqual(expected);
  });

  it('does not count who is present without a vote', () => {
    const builder = aPlan({ organisations: 3 }).organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY');
    const plan = builder.session({ present: ['Org1', 'Ministry'], status: 'IN_SESSION' }).build();
    expect(quorumOf(plan, session(plan), '2026-06-15')).toEqual({ required: 2, present: 1, met: false });
  });

  it.each([
    [['Org1'], { required: 1, present: 1, met: true }],
    [[], { required: 1, present: 0, met: false }],
  ])('needs only those present when reconvened: %j', (present, expected) => {
    const builder = aPlan({ organisations: 12 }).session({ number: 7, status: 'CLOSED' });
    builder.session({ number: 1, present, reconvenesId: idOf('CommitteeSession', 7), status: 'IN_SESSION' });
    const plan = builder.build();
    expect(quorumOf(plan, session(plan), '2026-06-15')).toEqual(expected);
  });

  it('is no matter of a written procedure', () => {
    const plan = aPlan({ organisations: 12 }).session({ kind: 'WRITTEN_PROCEDURE' }).build();
    expect(quorumOf(plan, session(plan), '2026-06-15')).toEqual({ required: 0, present: 0, met: true });
  });

  it('counts the voters of today while the session lasts, and those of its day once it is over', () => {
    const builder = aPlan({ organisations: 3 }).session({ present: ['Org1', 'Org2'], status: 'IN_SESSION' });
    for (const n of [4, 5, 6]) builder.organisation(`Org${n}`, 'Region1');
    for (const n of [4, 5, 6]) builder.change('Membership', `Org${n}`, { from: '2026-07-01' });
    const open = builder.build();
    expect(quorumOf(open, session(open), '2026-07-02').required).toBe(4);
    const closed = builder.change('CommitteeSession', 1, { status: 'CLOSED' }).build();
    expect(quorumOf(closed, session(closed), '2026-07-02').required).toBe(2);
  });
});

const VOTERS = 9;
const ids = names(VOTERS).map((name) => idOf('Organisation', name));
const voterIndex = fc.nat({ max: VOTERS - 1 });

/** Any attendance list, sensible or not. */
const attendance = fc
  .array(fc.record({ who: voterIndex, present: fc.boolean(), holder: fc.option(voterIndex, { nil: null }) }), {
    maxLength: VOTERS * 2,
  })
  .map((rows): AttendanceFact[] =>
    rows.map(({ who, present, holder }) => ({
      organisationId: ids[who]!,
      present,
      heldById: present || holder === null ? null : ids[holder]!,
    })),
  );

describe('whatever the attendance', () => {
  const plan = aPlan({ organisations: VOTERS }).session({ status: 'IN_SESSION' }).build();
  const withAttendance = (rows: readonly AttendanceFact[]): CommitteeSessionFact => ({
    ...session(plan),
    attendance: rows,
  });

  it('one more voter present never loses a quorum', () => {
    fc.assert(
      fc.property(attendance, voterIndex, (rows, more) => {
        const before = quorumOf(plan, withAttendance(rows), '2026-06-15');
        const there: AttendanceFact = { organisationId: ids[more]!, present: true, heldById: null };
        const after = quorumOf(plan, withAttendance([...rows, there]), '2026-06-15');
        expect(after.present).toBeGreaterThanOrEqual(before.present);
        expect(before.met && !after.met).toBe(false);
      }),
    );
  });

  it('no voter counts twice, and no holder stands for more than one other', () => {
    fc.assert(
      fc.property(attendance, (rows) => {
        const { present } = quorumOf(plan, withAttendance(rows), '2026-06-15');
        const there = new Set(rows.filter((row) => row.present).map((row) => row.organisationId));
        const holders = new Set(rows.map((row) => row.heldById).filter((id) => id !== null && there.has(id)));
        expect(present).toBeLessThanOrEqual(VOTERS);
        expect(present).toBeLessThanOrEqual(there.size + holders.size);
        expect(present).toBeGreaterThanOrEqual(there.size);
        expect(present).toBe(representedVoters(plan, withAttendance(rows), '2026-06-15').size);
      }),
    );
  });
});
