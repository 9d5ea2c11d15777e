import { usePlace } from '../../app/place.js';
import { PartnershipHeadQuery } from '../../app/app.operations.js';
import { usePlan } from '../../graphql/usePlan.js';
import { localDay } from '../../ui/day.js';

/** The date in the partnership's time zone at the moment that is looked at: what is overdue is overdue by it. */
export function useToday(): string {
  const { asOf } = usePlace();
  const { data } = usePlan(PartnershipHeadQuery);
  return localDay(asOf ?? new Date().toISOString(), data?.partnership.timeZone ?? 'UTC');
}
