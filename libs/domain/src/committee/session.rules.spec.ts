import { minutesSaying } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import { askAgendaItem, askUpdateAgenda } from './agenda-item.rules.js';
import type { CommitteeSessionFact } from './committee.facts.js';
import { chairOf, isShortNotice, noticeDaysOf } from './convening.rules.js';
import {
  askAttendance,
  askReconvene,
  askSession,
  attendanceOf,
  checkAttendance,
  nextNumber,
  sessionTransitions,
} from './session.rules.js';
import { SESSION_MACHINE, SESSION_STATUSES } from './session.status.js';

const COORDINATOR = anAsker('Org1', ['COORDINATOR']);
const TODAY = '2026-06-15';
const org = (n: number): string => idOf('Organisation', `Org${n}`);

function withSession(fields: Partial<CommitteeSessionFact> = {}) {
  const plan = aPlan({ organisations: 6 }).session(fields).build();
  return { plan, session: plan.get('CommitteeSession', 'CommitteeSession:1') };
}

describe('the verbs of a session', () => {
  it.each([
    ['PLANNED', ['convene', 'cancel']],
    ['CONVENED', ['open', 'cancel']],
    ['IN_SESSION', ['close']],
    ['CLOSED', []],
    ['MINUTES_ADOPTED', []],
    ['CANCELLED', []],
  ] as const)('%s allows the coordinator %j', (status, allowed) => {
    const { plan, session } = withSession({ status });
    const transitions = sessionTransitions(plan, session, COORDINATOR);
    expect(transitions.map((transition) => transition.name)).toEqual(SESSION_MACHINE.verbs);
    expect(transitions.filter((transition) => transition.allowed).map((transition) => transition.name)).toEqual(
      allowed,
    );
  });

  it.each(SESSION_STATUSES)('%s allows a partner none', (status) => {
    const { plan, session } = withSession({ status });
    const transitions = sessionTransitions(plan, session, anAsker('Org2', ['PARTNER', 'COMMITTEE']));
    expect(transitions.every(({ blockers }) => blockers.some((reason) => reason.forbids))).toBe(true);
  });

  it('gives every reason at once', () => {
    const { plan, session } = withSession({ status: 'IN_SESSION' });
    const reasons = askSession('adoptMinutes', plan, session, anAsker('Org2', ['PARTNER'], TODAY, true));
    expect(reasons.map((reason) => reason.code)).toEqual([
      'PAST',
      'NOT_YOUR_ROLE',
      'WRONG_STATE',
      'NEEDS_DECISION',
      'MINUTES_MISSING',
    ]);
  });

  it.each([
    [minutesSaying('We met.'), []],
    [minutesSaying(' '), ['MINUTES_MISSING']],
    [null, ['MINUTES_MISSING']],
  ])('lets the coordinator circulate and the committee adopt minutes that there are: %j', (minutes, codes) => {
    const { plan, session } = withSession({ status: 'CLOSED', minutes });
    const adopting = askSession('adoptMinutes', plan, session, { decidedBy: 'COMMITTEE', today: TODAY });
    const circulating = askSession('circulateMinutes', plan, session, COORDINATOR);
    for (const verdict of [adopting, circulating]) expect(verdict.map((reason) => reason.code)).toEqual(codes);
  });

  it.each([
    ['PLANNED', '2026-06-20', []],
    ['CONVENED', '2026-06-25', []],
    ['CONVENED', '2026-06-24', ['WINDOW_TOO_SHORT']],
    ['CLOSED', '2026-06-24', ['WRONG_STATE']],
  ] as const)('an item more for a written procedure that is %s until %s: %j', (status, date, codes) => {
    const { plan, session } = withSession({ kind: 'WRITTEN_PROCEDURE', status, date });
    expect(askAgendaItem(plan, session, COORDINATOR).map((reason) => reason.code)).toEqual(codes);
  });

  it.each([
    ['PLANNED', null, []],
    ['PLANNED', 'CommitteeSession:2', ['SAME_AGENDA']],
    ['CONVENED', null, ['WRONG_STATE']],
    ['IN_SESSION', 'CommitteeSession:2', ['WRONG_STATE', 'SAME_AGENDA']],
  ] as const)('another agenda while %s, reconvening %s: %j', (status, reconvenesId, codes) => {
    const plan = aPlan().session({ status, reconvenesId }).session({ number: 2, status: 'CLOSED' }).build();
    const session = plan.get('CommitteeSession', 'CommitteeSession:1');
    expect(askUpdateAgenda(plan, session, COORDINATOR).map((reason) => reason.code)).toEqual(codes);
    const partner = askUpdateAgenda(plan, session, anAsker('Org2', ['PARTNER']));
    expect(partner.map((reason) => reason.code)).toEqual(['NOT_YOUR_ROLE', ...codes]);
  });

  it.each([
    ['2026-06-01T10:00:00.000Z', 'MEETING', 14, false],
    ['2026-06-02T10:00:00.000Z', 'MEETING', 13, true],
    // Midnight has passed in the partnership's time zone.
    ['2026-05-31T22:30:00.000Z', 'MEETING', 14, false],
    ['2026-06-05T10:00:00.000Z', 'WRITTEN_PROCEDURE', 10, false],
    [null, 'MEETING', null, false],
  ] as const)('convened at %s, a %s has %s days of notice; short: %s', (convenedAt, kind, days, short) => {
    const plan = aPlan({ partnership: { timeZone: 'Europe/Paris' } })
      .session({ convenedAt, kind })
      .build();
    const session = plan.get('CommitteeSession', 'CommitteeSession:1');
    expect([noticeDaysOf(plan, session), isShortNotice(plan, session)]).toEqual([days, short]);
  });

  it.each([
    [null, 'Org1'],
    [org(3), 'Org3'],
  ])('chaired by %s is chaired by %s', (chairId, expected) => {
    const { plan, session } = withSession({ chairId });
    expect(chairOf(plan, session).shortName).toBe(expected);
  });

  it.each([
    ['2026-06-24', ['WINDOW_TOO_SHORT']],
    ['2026-06-25', []],
  ])('a written procedure that ends on %s: %j', (date, codes) => {
    const { plan, session } = withSession({ kind: 'WRITTEN_PROCEDURE', date });
    expect(askSession('convene', plan, session, COORDINATOR).map((reason) => reason.code)).toEqual(codes);
  });
});

describe('attendance', () => {
  it.each(SESSION_STATUSES)('is recorded while the session lasts: %s', (status) => {
    const { session } = withSession({ status });
    expect(askAttendance(session, COORDINATOR).length === 0).toBe(status === 'IN_SESSION');
  });

  it('finds nothing wrong with a sensible list', () => {
    const { plan } = withSession();
    expect(checkAttendance(plan, [org(1), org(2)], [{ absentId: org(3), heldById: org(1) }], TODAY)).toEqual([]);
  });

  it.each<[string, string[], { absentId: string; heldById: string }[], [string, string][]]>([
    ['a stranger', [org(1), 'Organisation:X'], [], [['input.present.1', 'NOT_A_VOTER']]],
    ['one listed twice', [org(1), org(1)], [], [['input.present.1', 'LISTED_TWICE']]],
    [
      'a proxy of a stranger',
      [org(1)],
      [{ absentId: 'X', heldById: org(1) }],
      [['input.proxies.0.absent', 'NOT_A_VOTER']],
    ],
    [
      'a proxy of one present',
      [org(1), org(2)],
      [{ absentId: org(2), heldById: org(1) }],
      [['input.proxies.0.absent', 'PROXY_OF_PRESENT']],
    ],
    [
      'a proxy of an absent holder',
      [org(1)],
      [{ absentId: org(2), heldById: org(3) }],
      [['input.proxies.0.heldBy', 'HOLDER_NOT_PRESENT']],
    ],
    [
      'two proxies of one holder',
      [org(1)],
      [
        { absentId: org(2), heldById: org(1) },
        { absentId: org(3), heldById: org(1) },
      ],
      [['input.proxies.1.heldBy', 'HOLDER_HAS_PROXY']],
    ],
    [
      'two holders of one proxy',
      [org(1), org(4)],
      [
        { absentId: org(2), heldById: org(1) },
        { absentId: org(2), heldById: org(4) },
      ],
      [['input.proxies.1.absent', 'LISTED_TWICE']],
    ],
  ])('finds %s', (_, present, proxies, expected) => {
    const { plan } = withSession();
    const faults = checkAttendance(plan, present, proxies, TODAY);
    expect(faults.map(({ path, code }) => [path, code])).toEqual(expected);
  });

  it('has a line for every voter', () => {
    const { plan } = withSession();
    const rows = attendanceOf(plan, [org(1)], [{ absentId: org(2), heldById: org(1) }], TODAY);
    expect(rows).toHaveLength(6);
    expect(rows.slice(0, 3)).toEqual([
      { organisationId: org(1), present: true, heldById: null },
      { organisationId: org(2), present: false, heldById: org(1) },
      { organisationId: org(3), present: false, heldById: null },
    ]);
  });
});

describe('reconvening', () => {
  const all = [1, 2, 3, 4, 5, 6].map((n) => `Org${n}`);

  it.each([
    ['without a quorum, within 15 days', ['Org1'], 'CLOSED', '2026-06-30', []],
    ['without a quorum, too late', ['Org1'], 'CLOSED', '2026-07-01', ['RECONVENED_TOO_LATE']],
    ['without a quorum, and before it met', ['Org1'], 'CLOSED', '2026-06-14', ['RECONVENED_TOO_EARLY']],
    ['with a quorum, and too late', all, 'CLOSED', '2026-07-01', ['HAD_QUORUM', 'RECONVENED_TOO_LATE']],
    ['never met', [], 'CANCELLED', '2026-06-20', ['WRONG_STATE']],
  ] as const)('%s', (_, present, status, date, codes) => {
    const plan = aPlan({ organisations: 6 }).session({ present, status }).build();
    const earlier = plan.get('CommitteeSession', 'CommitteeSession:1');
    expect(askReconvene(plan, earlier, date).map((reason) => reason.code)).toEqual(codes);
  });
});

it('numbers follow the highest there was', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([{ number: 2 }, { number: 7 }, { number: 3 }])).toBe(8);
});
