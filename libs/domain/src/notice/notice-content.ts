import { lastSubmitted } from '../deliverable/deliverable.rules.js';
import { isPublic } from '../deliverable/deliverable.scheme.js';
import type { Plan } from '../plan/plan.js';
import type { NoticeFact } from './notice.facts.js';

/** All that a notice may tell whoever is informed of an accepted main deliverable. */
export interface NoticeContent {
  /** The deliverable's code and title, which may be told whatever its level. */
  readonly code: string;
  readonly title: string;
  /** What may be said of it in public; null when nobody has written it. */
  readonly summary: string | null;
  /** The link to the accepted version: of a deliverable of public level only, and null where the version is a file. */
  readonly url: string | null;
}

/**
 * What a notice may say (concept note n. 590-592): of levels below public the title and the public summary, and no more.
 *
 * @param plan the plan as it stands, or as somebody may see it: what is told is the same
 */
export function noticeContent(plan: Plan, notice: Pick<NoticeFact, 'deliverableId'>): NoticeContent {
  const { id, code, title, publicSummary, level } = plan.get('Deliverable', notice.deliverableId);
  const accepted = isPublic(level) ? lastSubmitted(plan, id) : undefined;
  return { code, title, summary: publicSummary, url: accepted?.url ?? null };
}
