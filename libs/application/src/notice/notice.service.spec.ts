import { SYSTEM_ACTOR } from '@roadbook/domain';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { ContactRegister } from './contact-register.js';
import type { SendNotice } from './notice.input.js';
import { NoticeService } from './notice.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');
const MINISTRY = aViewer('Ministry', 'OBSERVER');
const AGENCY = aViewer('Agency', 'OBSERVER');
const NOTICE = idOf('Notice', 'D1.1.1#Ministry');
const OF_NOTICE = { partnership: 'P', notice: NOTICE };
const SEND: SendNotice = { ...OF_NOTICE, contact: 'desk' };
const NOW = '2026-06-15T10:00:00.000Z';

/** The ministry has one contact, `desk`, and the agency another, `clerk`. */
class KnownContacts extends ContactRegister {
  override async organisationOf(_partnershipId: string, contactId: string): Promise<string | null> {
    const owners: Readonly<Record<string, string>> = { desk: 'Ministry', clerk: 'Agency' };
    const owner = owners[contactId];
    return owner ? idOf('Organisation', owner) : null;
  }
}

function build(status: 'OPEN' | 'SENT' | 'BOUNCED' | 'ACKNOWLEDGED' = 'OPEN') {
  const plan = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Agency', 'Region2', 'REGIONAL_AGENCY')
    .action()
    .deliverable({ main: true, status: 'ACCEPTED' })
    .notice('D1.1.1', 'Ministry', { status });
  const work = new InMemoryWork(plan.build());
  return { work, notices: new NoticeService(work, new KnownContacts()) };
}

describe('sending a notice', () => {
  it('lets it be mailed to the contact', async () => {
    const { work, notices } = build('BOUNCED');
    const queued = await work.thing('Notice', notices.send(COORDINATOR, 'k', SEND));
    expect(queued).toMatchObject({ status: 'OPEN', contactId: 'desk', sentAt: null });
  });

  it.each([
    ['today', {}, NOW],
    ['on an earlier day', { date: '2026-06-10' }, '2026-06-10T12:00:00.000Z'],
  ])('by hand, %s', async (_, fields, sentAt) => {
    const { work, notices } = build();
    const input = { ...SEND, byHand: true, how: 'By letter', ...fields };
    const sent = await work.thing('Notice', notices.send(COORDINATOR, 'k', input));
    expect(sent).toMatchObject({ status: 'SENT', contactId: 'desk', sentAt });
    expect(work.lastRevision?.reason).toBe('By letter');
  });

  it.each<[string, typeof COORDINATOR, Partial<SendNotice>, string[]]>([
    [
      'to another organisation’s contact',
      COORDINATOR,
      { contact: 'clerk' },
      ['INVALID_INPUT', 'input.contact UNKNOWN_CONTACT'],
    ],
    ['to nobody', COORDINATOR, { contact: 'none' }, ['INVALID_INPUT', 'input.contact UNKNOWN_CONTACT']],
    [
      'with dates that cannot be',
      COORDINATOR,
      { date: '2026-06-16' },
      ['INVALID_INPUT', 'input.date DATE_IN_FUTURE', 'input.date SENT_BY_HAND_DATE'],
    ],
    ['that is not there', COORDINATOR, { notice: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['by a partner', PARTNER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['by the organisation itself', MINISTRY, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['that another authority does not see', AGENCY, {}, ['NOT_FOUND', 'NOT_FOUND']],
  ])('is refused %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().notices.send(viewer, 'k', { ...SEND, ...fields }))).toEqual(expected);
  });
});

describe('what comes back', () => {
  it('is recorded with a reason', async () => {
    const { work, notices } = build('SENT');
    const input = { ...OF_NOTICE, reason: ' Moved away ' };
    const bounced = await work.thing('Notice', notices.recordBounce(COORDINATOR, 'k', input));
    expect(bounced).toMatchObject({ status: 'BOUNCED', bouncedAt: NOW, bounceReason: 'Moved away' });
    expect(await refusalOf(build('SENT').notices.recordBounce(COORDINATOR, 'k', { ...OF_NOTICE, reason: '' }))).toEqual(
      ['INVALID_INPUT', 'input.reason REASON_REQUIRED'],
    );
  });

  it.each([COORDINATOR, MINISTRY])(
    'is acknowledged by the coordinator and by the organisation itself',
    async (viewer) => {
      const { work, notices } = build('SENT');
      const input = { ...OF_NOTICE, date: '2026-06-14', text: 'Thank you' };
      const answered = await work.thing('Notice', notices.acknowledge(viewer, 'k', input));
      expect(answered).toMatchObject({
        status: 'ACKNOWLEDGED',
        acknowledgedOn: '2026-06-14',
        acknowledgement: 'Thank you',
      });
    },
  );

  it.each<[string, typeof COORDINATOR, 'OPEN' | 'SENT', string, string[]]>([
    ['in the future', COORDINATOR, 'SENT', '2026-06-16', ['INVALID_INPUT', 'input.date DATE_IN_FUTURE']],
    ['before it was sent', MINISTRY, 'OPEN', '2026-06-14', ['RULE_VIOLATION', 'WRONG_STATE']],
    ['by a partner', PARTNER, 'SENT', '2026-06-14', ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is not acknowledged %s', async (_, viewer, status, date, expected) => {
    expect(await refusalOf(build(status).notices.acknowledge(viewer, 'k', { ...OF_NOTICE, date }))).toEqual(expected);
  });
});

describe('what mails come to', () => {
  it('is written down by the system, once', async () => {
    const { work, notices } = build();
    await notices.markSent('Partnership:P', [NOTICE, 'gone'], 'desk', NOW);
    await notices.markSent('Partnership:P', [NOTICE, 'gone'], 'desk', NOW);
    expect(work.plan.get('Notice', NOTICE)).toMatchObject({ status: 'SENT', contactId: 'desk', sentAt: NOW });
    expect(work.revisions.map(({ actorId }) => actorId)).toEqual([SYSTEM_ACTOR]);
  });

  it('is a refusal, once', async () => {
    const { work, notices } = build();
    await notices.markBounced('Partnership:P', NOTICE, 'No such mailbox', NOW);
    await notices.markBounced('Partnership:P', NOTICE, 'No such mailbox', NOW);
    expect(work.plan.get('Notice', NOTICE)).toMatchObject({ status: 'BOUNCED', bounceReason: 'No such mailbox' });
    expect(work.revisions).toHaveLength(1);
  });
});
