import { addDays, say, type CalendarEntry, type LocalDate } from '@roadbook/domain';
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** How often a calendar is to be read again. */
export const REFRESH_SECONDS = 900;

export interface CalendarPaper {
  readonly name: string;
  readonly language: string;
  /** The time of what it shows: no other time is told. */
  readonly at: string;
  /** The address of the server, without a slash at its end. */
  readonly address: string;
  readonly entries: readonly CalendarEntry[];
}

/** A calendar as iCalendar (RFC 5545), of whole days. The same paper gives the same text. */
export function toIcs({ name, language, at, address, entries }: CalendarPaper): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Roadbook', product: 'Calendar', language: language.toUpperCase() },
    ttl: REFRESH_SECONDS,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(at),
      lastModified: new Date(entry.lastModified),
      allDay: true,
      start: midnight(entry.start),
      // The end of an event of whole days is the first day after it.
      end: midnight(addDays(entry.end, 1)),
      summary: say(entry.statement, language),
      url: `${address}${entry.path}`,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function midnight(date: LocalDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}
