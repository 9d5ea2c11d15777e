import { draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Draft } from '../plan/draft.js';
import { reportBounced, reportSent, wasSent } from './delivery.rules.js';
import type { NoticeFact } from './notice.facts.js';

const ID = idOf('Notice', 'D1.1.1#Org2');
const at = (hour: number): string => `2026-06-15T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** The notice after some reports, each in a revision of its own. */
function after(fields: Partial<NoticeFact>, ...reports: ((draft: Draft) => void)[]): NoticeFact {
  let plan = aPlan().action().deliverable().notice('D1.1.1', 'Org2', fields).build();
  for (const report of reports) {
    const draft = draftOf(plan);
    report(draft);
    plan = draft.finish().plan;
  }
  return plan.get('Notice', ID);
}

const sent =
  (hour: number, contact = 'c1') =>
  (draft: Draft) =>
    reportSent(draft, ID, contact, at(hour));
const bounced = (hour: number) => (draft: Draft) => reportBounced(draft, ID, 'No such mailbox', at(hour));

describe('what a mail came to', () => {
  it.each<[string, NoticeFact, Partial<NoticeFact>]>([
    ['taken', after({}, sent(9)), { status: 'SENT', contactId: 'c1', sentAt: at(9), version: 2 }],
    ['taken, told twice', after({}, sent(9), sent(9)), { status: 'SENT', version: 2 }],
    ['taken for two contacts', after({}, sent(9), sent(10, 'c2')), { contactId: 'c1', version: 2 }],
    ['refused', after({}, bounced(9)), { status: 'BOUNCED', bouncedAt: at(9), bounceReason: 'No such mailbox' }],
    ['refused, told twice', after({}, bounced(9), bounced(9)), { status: 'BOUNCED', version: 2 }],
    ['refused, then taken at another address', after({}, bounced(9), sent(10)), { status: 'SENT', bouncedAt: null }],
    ['taken, then refused at another address', after({}, sent(9), bounced(10)), { status: 'SENT', sentAt: at(9) }],
    [
      'taken before it came back',
      after({ status: 'BOUNCED', sentAt: at(9), bouncedAt: at(11) }, sent(9)),
      { status: 'BOUNCED' },
    ],
    [
      'refused before it was to be mailed again',
      after({ status: 'OPEN', bouncedAt: at(9) }, bounced(9)),
      { status: 'OPEN', version: 1 },
    ],
    ['taken before it was to be mailed again', after({ sentAt: at(9) }, sent(9)), { status: 'OPEN', version: 1 }],
    ['taken, but acknowledged by now', after({ status: 'ACKNOWLEDGED' }, sent(9)), { status: 'ACKNOWLEDGED' }],
  ])('%s', (_, notice, expected) => {
    expect(notice).toMatchObject(expected);
  });

  it('is of no matter when the notice is gone', () => {
    const draft = draftOf(aPlan().build());
    reportSent(draft, ID, 'c1', at(9));
    reportBounced(draft, ID, 'No', at(9));
    expect(draft.finish().changes).toEqual([]);
  });

  it.each([
    ['open', {}, false],
    ['sent', { sentAt: at(9) }, true],
    ['refused', { bouncedAt: at(9) }, true],
  ] as const)('tells whether something went out: %s', (_, fields, expected) => {
    expect(wasSent(after(fields))).toBe(expected);
  });
});
