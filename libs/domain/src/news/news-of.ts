import type { Revision } from '../plan/change.js';
import type { Plan } from '../plan/plan.js';
import type { ThingName } from '../plan/things.js';
import { localDateAt } from '../shared/calendar.js';
import { consultedOutside, sessionNews } from './committee-news.js';
import { decidedActionNews, decisionNews } from './decision-news.js';
import { moveNews } from './move-news.js';
import type { News } from './news.js';
import type { Happening } from './telling.js';
import { partnerReportNews, periodNews } from './period-news.js';
import { deliverableNews, disseminationNews, followUpNews } from './work-news.js';

/** The kinds of things whose changes are news. */
const TELLING: readonly ThingName[] = [
  'Decision',
  'CommitteeSession',
  'ReportingPeriod',
  'PartnerReport',
  'Deliverable',
  'FollowUp',
  'MoveRequest',
  'DisseminationSession',
];

/** True when a revision can be news to anybody; most cannot, and are passed over without a look at the plan. */
export function mayBeNews({ changes, decisionId }: Revision): boolean {
  return decisionId !== null || changes.some(({ thing }) => TELLING.includes(thing));
}

/**
 * What a revision brings, and to whom. What a partnership's first revision brings is no news.
 *
 * @param before the plan before the revision, as those see it who are to be told: nothing that these plans do not hold is
 *   ever told
 * @param after the plan after it, as they see it
 */
export function newsOf(before: Plan, after: Plan, revision: Revision): News[] {
  if (revision.number === 1) return [];
  const happening = happeningOf(before, after, revision);
  return [
    ...decisionNews(happening),
    ...decidedActionNews(happening),
    ...sessionNews(happening),
    ...periodNews(happening),
    ...partnerReportNews(happening),
    ...deliverableNews(happening),
    ...followUpNews(happening),
    ...moveNews(happening),
    ...disseminationNews(happening),
  ];
}

/**
 * What a revision brings to the people of an organisation who see a part of the plan only: what the parts that they see
 * show, and that the committee asks for their advice.
 *
 * @param full the plans before and after the revision, whole
 * @param seen the same plans as these people see them
 */
export function newsOutside(
  full: readonly [before: Plan, after: Plan],
  seen: readonly [before: Plan, after: Plan],
  revision: Revision,
  organisationId: string,
): News[] {
  if (revision.number === 1) return [];
  return [
    ...newsOf(seen[0], seen[1], revision),
    ...consultedOutside(happeningOf(full[0], full[1], revision), seen[1], organisationId),
  ];
}

function happeningOf(before: Plan, after: Plan, revision: Revision): Happening {
  return { before, after, revision, day: localDateAt(revision.at, after.partnership.timeZone) };
}
