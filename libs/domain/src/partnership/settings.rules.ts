import type { Asker } from '../identity/rights.js';
import { askStanding } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { blocker, type Statement, type Verdict } from '../shared/verdict.js';
import { DEFAULT_SETTINGS, type PartnershipSettings, type Share } from './partnership.facts.js';

/** The most days that any of the settings may count. */
export const SETTING_DAYS = 365;
/** The largest figure in a share. */
const LARGEST_PART = 100;

/** The settings with everything that an older plan does not know yet. */
export function completeSettings(settings: PartnershipSettings): Required<PartnershipSettings> {
  return { ...DEFAULT_SETTINGS, ...settings };
}

/** What is wrong with a share given as two numbers; null for one from a half to the whole. */
export function shareFault(share: readonly number[]): Statement | null {
  const [part, whole] = share;
  const sound =
    share.length === 2 &&
    share.every((number) => Number.isInteger(number) && number >= 1 && number <= LARGEST_PART) &&
    part! <= whole! &&
    part! * 2 >= whole!;
  return sound ? null : { code: 'BAD_SHARE', params: { most: LARGEST_PART } };
}

/**
 * Whether the settings may be changed so: by the coordinator, in a partnership that goes on; the shares that votes are counted
 * by not while the committee sits.
 * @param changed the settings that would be other ones
 */
export function askSettings(plan: Plan, asker: Asker, changed: Partial<PartnershipSettings>): Verdict {
  const blockers = askStanding('updateSettings', plan, asker, false);
  const sitting = plan.table('CommitteeSession').filter(({ status }) => status === 'IN_SESSION')[0];
  const counts = changed.quorum !== undefined || changed.qualifiedMajority !== undefined;
  if (sitting && counts) blockers.push(blocker('SETTINGS_IN_SESSION', { number: sitting.number }));
  return blockers;
}

/** True when two shares are the same two numbers. */
export function sameShare(left: Share, right: Share): boolean {
  return left[0] === right[0] && left[1] === right[1];
}
