import { decide, draftOf, inSession, proposal, TODAY } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { addDays } from '../shared/calendar.js';
import type { Plan } from '../plan/plan.js';
import type { Verdict } from '../shared/verdict.js';
import { noticeContent } from './notice-content.js';
import type { NoticeFact } from './notice.facts.js';
import { addNotices, askNotice, isAuthority, isNoticeGap, noticesToMail, noticeTransitions } from './notice.rules.js';
import { NOTICE_MACHINE, NOTICE_STATUSES, type NoticeStatus, type NoticeVerb } from './notice.status.js';

const coordinator = anAsker('Org1', ['COORDINATOR']);
const partner = anAsker('Org2', ['PARTNER', 'COMMITTEE']);
const ministry = anAsker('Ministry', ['OBSERVER']);
const agency = anAsker('Agency', ['OBSERVER']);
const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

function withAuthorities(builder: PlanBuilder): PlanBuilder {
  return builder
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Agency', 'Region2', 'REGIONAL_AGENCY');
}

function withNotice(status: NoticeStatus): { plan: Plan; notice: NoticeFact } {
  const plan = withAuthorities(aPlan())
    .action()
    .deliverable({ main: true, status: 'ACCEPTED' })
    .notice('D1.1.1', 'Ministry', { status })
    .build();
  return { plan, notice: plan.table('Notice').rows()[0]! };
}

describe('every verb of a notice in every status', () => {
  const cells = NOTICE_MACHINE.verbs.flatMap((verb) => NOTICE_STATUSES.map((status) => [verb, status] as const));
  const known: Readonly<Record<NoticeVerb, readonly NoticeStatus[]>> = {
    queue: ['OPEN', 'BOUNCED', 'SENT'],
    send: ['OPEN', 'BOUNCED', 'SENT'],
    bounce: ['SENT'],
    acknowledge: ['SENT'],
  };

  it.each(cells)('%s when %s', (verb, status) => {
    const { plan, notice } = withNotice(status);
    const state = known[verb].includes(status) ? [] : ['WRONG_STATE'];
    const own = verb === 'acknowledge';
    expect(codes(askNotice(verb, plan, notice, coordinator))).toEqual(state);
    expect(codes(askNotice(verb, plan, notice, partner))).toEqual(['NOT_YOUR_ROLE', ...state]);
    expect(codes(askNotice(verb, plan, notice, ministry))).toEqual([...(own ? [] : ['NOT_YOUR_ROLE']), ...state]);
    expect(codes(askNotice(verb, plan, notice, agency))).toEqual([own ? 'NOT_LEAD' : 'NOT_YOUR_ROLE', ...state]);
    expect(codes(askNotice(verb, plan, notice, { ...coordinator, past: true }))).toEqual(['PAST', ...state]);
    const listed = noticeTransitions(plan, notice, ministry).find(({ name }) => name === verb)!;
    expect(listed.blockers).toEqual(askNotice(verb, plan, notice, ministry));
  });
});

describe('accepting a deliverable', () => {
  const people = { Org2: 'SUPPORT', Org3: 'INFORMED', Org4: 'CONSULTED', Agency: 'INFORMED' } as const;
  const submitted = (main = true): PlanBuilder =>
    withAuthorities(inSession())
      .organisation('Former', 'Region1', 'REGIONAL_AUTHORITY')
      .change('Membership', 'Former', { to: '2026-06-14' })
      .action({ with: people })
      .deliverable({ main, status: 'SUBMITTED' })
      .version();
  const told = (plan: Plan): string[] =>
    plan
      .table('Notice')
      .rows()
      .map(({ organisationId }) => plan.get('Organisation', organisationId).shortName);
  const accept = proposal('ACCEPT_DELIVERABLE', ['D1.1.1']);
  const revoke = (number: number) => proposal('REVOKE_DECISION', [String(number)]);

  it('opens a notice to each authority and agency of today and to each INFORMED contributor, each once', () => {
    const { plan } = decide(submitted().build(), accept);
    expect(told(plan)).toEqual(['Ministry', 'Agency', 'Org3']);
    expect(plan.table('Notice').rows()[0]).toMatchObject({ status: 'OPEN', createdOn: TODAY, contactId: null });
    expect(
      plan
        .table('Notice')
        .rows()
        .map(({ organisationId }) => isAuthority(plan, organisationId)),
    ).toEqual([true, true, false]);
  });

  it.each([
    ['one that is not main', submitted(false).build(), 'ACCEPTED'],
    ['one that goes back', submitted().build(), 'REVISION_REQUESTED'],
  ] as const)('opens none of %s', (_, plan, status) => {
    const draft = draftOf(plan);
    addNotices(draft, draft.update('Deliverable', idOf('Deliverable', 'D1.1.1'), { status }));
    expect(told(draft.plan)).toEqual([]);
  });

  it('opens none where it was accepted before', () => {
    const plan = submitted().change('Deliverable', 'D1.1.1', { status: 'ACCEPTED' }).build();
    const draft = draftOf(plan);
    addNotices(draft, plan.get('Deliverable', idOf('Deliverable', 'D1.1.1')));
    expect(told(draft.plan)).toEqual([]);
  });

  it('is undone with its notices, save for what went out; accepted anew, nobody gets a second', () => {
    const { plan: accepted } = decide(submitted().build(), accept);
    const draft = draftOf(accepted);
    const [first, second] = accepted.table('Notice').rows();
    const went = { contactId: 'c', sentAt: '2026-06-15T11:00:00.000Z' };
    draft.update('Notice', first!.id, { status: 'BOUNCED', ...went, bouncedAt: '2026-06-15T12:00:00.000Z' });
    draft.update('Notice', second!.id, { status: 'ACKNOWLEDGED', ...went });
    const { plan: undone } = decide(draft.finish().plan, revoke(1));
    expect(told(undone)).toEqual(['Ministry', 'Agency']);
    expect(noticesToMail(undone)).toEqual([]);
    const { plan: again } = decide(undone, accept, '2026-06-20');
    expect(told(again)).toEqual(['Ministry', 'Agency', 'Org3']);
    expect(noticesToMail(again).map(({ createdOn }) => createdOn)).toEqual(['2026-06-20']);
  });

  it('leaves nothing to mail of what is not accepted any more', () => {
    const plan = submitted().notice('D1.1.1', 'Ministry').build();
    expect(noticesToMail(plan)).toEqual([]);
  });
});

describe('a gap', () => {
  it.each<[NoticeStatus, number, boolean]>([
    ['OPEN', 0, false],
    ['OPEN', 7, false],
    ['OPEN', 8, true],
    ['SENT', 30, false],
    ['BOUNCED', 0, true],
    ['ACKNOWLEDGED', 30, false],
  ])('%s after %i days: %s', (status, days, gap) => {
    const { notice } = withNotice(status);
    expect(isNoticeGap(notice, addDays(notice.createdOn, days))).toBe(gap);
  });
});

describe('what a notice may say', () => {
  const content = (level: string, fields: { fileId?: string } = {}) => {
    const url = fields.fileId ? null : 'https://example.org/2';
    const plan = aPlan()
      .action()
      .deliverable({ title: 'Roadmap', level, publicSummary: 'In short', main: true, status: 'ACCEPTED' })
      .version({ url: 'https://example.org/1' })
      .version({ url, ...fields })
      .version({ url: 'https://example.org/draft', draft: true })
      .notice('D1.1.1', 'Org2')
      .build();
    return noticeContent(plan, plan.table('Notice').rows()[0]!);
  };
  const named = { code: 'D1.1.1', title: 'Roadmap', summary: 'In short' };

  it.each([
    ['of public level: the accepted version too', content('PU'), { ...named, url: 'https://example.org/2' }],
    ['of public level, a file: no link', content('PU', { fileId: 'f' }), { ...named, url: null }],
    ['of a level below: no more than title and public summary', content('CO'), { ...named, url: null }],
  ])('%s', (_, said, expected) => {
    expect(said).toEqual(expected);
  });
});
