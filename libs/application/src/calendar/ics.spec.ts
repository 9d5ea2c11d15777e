import type { CalendarEntry } from '@roadbook/domain';
import ICAL from 'ical.js';
import { toIcs, type CalendarPaper } from './ics.js';

const ENTRY: CalendarEntry = {
  uid: 'milestone-1@roadbook',
  kind: 'MILESTONE',
  statement: { code: 'CALENDAR_EVENT', params: { name: 'Fair' } },
  start: '2026-10-24',
  end: '2026-10-26',
  cancelled: false,
  sequence: 3,
  lastModified: '2026-06-01T10:11:12.000Z',
  path: '/p/P/actions/A1.1',
};

function paper(fields: Partial<CalendarEntry> = {}): CalendarPaper {
  const entries = [{ ...ENTRY, ...fields }];
  return {
    name: 'P: what Org1 owes',
    language: 'en',
    at: '2026-06-15T10:00:00.000Z',
    address: 'https://r.example',
    entries,
  };
}

/** The calendar as another library reads it. */
function read(text: string): { calendar: ICAL.Component; events: ICAL.Component[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

const value = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name));

describe('a calendar as iCalendar', () => {
  it('says whose it is, and when to read it again', () => {
    const { calendar } = read(toIcs(paper()));
    const said = ['version', 'method', 'x-wr-calname', 'refresh-interval', 'x-published-ttl'].map((name) =>
      value(calendar, name),
    );
    expect(said).toEqual(['2.0', 'PUBLISH', 'P: what Org1 owes', 'PT15M', 'PT15M']);
    expect(value(calendar, 'prodid')).toBe('-//Roadbook//Calendar//EN');
  });

  it('has whole days, the end being the first day after', () => {
    const [event] = read(toIcs(paper())).events;
    const names = [
      'uid',
      'sequence',
      'dtstamp',
      'last-modified',
      'dtstart',
      'dtend',
      'summary',
      'status',
      'url',
      'transp',
    ];
    expect(names.map((name) => value(event!, name))).toEqual([
      'milestone-1@roadbook',
      '3',
      '2026-06-15T10:00:00Z',
      '2026-06-01T10:11:12Z',
      '2026-10-24',
      '2026-10-27',
      'Fair',
      'CONFIRMED',
      'https://r.example/p/P/actions/A1.1',
      'TRANSPARENT',
    ]);
  });

  it('strikes out what is cancelled', () => {
    expect(value(read(toIcs(paper({ cancelled: true }))).events[0]!, 'status')).toBe('CANCELLED');
  });

  it.each([
    'Comma, semicolon; backslash \\ and "quotes"',
    'Two lines\nBEGIN:VEVENT\r\nSUMMARY:None',
    'Ünïcödé '.repeat(40).trim(),
    '📅'.repeat(60),
  ])('keeps a title as it is, on lines of 75 octets at most: %j', (name) => {
    const text = toIcs(paper({ statement: { code: 'CALENDAR_EVENT', params: { name } } }));
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const { events } = read(text);
    expect(events).toHaveLength(1);
    expect(value(events[0]!, 'summary')).toBe(name.replace('\r\n', '\n'));
  });

  it('is the same for the same, and ends its lines as the format has it', () => {
    const text = toIcs(paper());
    expect(toIcs(paper())).toBe(text);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  });
});
