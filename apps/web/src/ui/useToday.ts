import { usePlace } from '../app/place.js';
import { localDay } from './day.js';

/** The day that is looked at: today in the partnership's time zone, or the day of the past moment. */
export function useToday(timeZone: string): string {
  const { asOf } = usePlace();
  return localDay(asOf ?? new Date().toISOString(), timeZone);
}
