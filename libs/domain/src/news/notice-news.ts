import { noticeContent } from '../notice/notice-content.js';
import type { NoticeFact } from '../notice/notice.facts.js';
import { noticesToMail } from '../notice/notice.rules.js';
import type { Plan } from '../plan/plan.js';
import type { Statement } from '../shared/verdict.js';
import type { News } from './news.js';
import { EVERYBODY, pathOf, peopleOf } from './telling.js';

/** What a notice tells the contacts of its organisation: this, and nothing else of the plan. */
export interface NoticeNews extends News {
  readonly noticeId: string;
  readonly organisationId: string;
  /** The contact who is to be told; null: all contacts of the organisation. */
  readonly contactId: string | null;
}

/**
 * The notices that wait to be mailed (concept note n. 590-592). Their keys hold the notice's version: whoever sets one in
 * the queue again has it mailed again.
 */
export function noticeNews(plan: Plan): NoticeNews[] {
  return noticesToMail(plan).map((notice) => toldOf(plan, notice));
}

function toldOf(plan: Plan, notice: NoticeFact): NoticeNews {
  const { id, version, organisationId, contactId } = notice;
  const { code: deliverable, title, summary, url } = noticeContent(plan, notice);
  const lines: Statement[] = [];
  if (summary !== null) lines.push({ code: 'NEWS_NOTICE_SUMMARY', params: { summary } });
  if (url !== null) lines.push({ code: 'NEWS_NOTICE_URL', params: { url } });
  return {
    key: `notice:${id}:${version}`,
    kind: 'NOTICE',
    audience: peopleOf([organisationId], EVERYBODY),
    statement: { code: 'NEWS_NOTICE', params: { deliverable, title } },
    lines,
    subject: null,
    link: pathOf(plan, 'notices'),
    noticeId: id,
    organisationId,
    contactId,
  };
}
