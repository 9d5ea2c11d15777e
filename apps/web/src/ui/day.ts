const DAY_MS = 86_400_000;

/** The local date at an instant in a time zone: `2026-11-23`. */
export function localDay(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(new Date(instant));
}

/** The days from one local date to another; negative when the second comes first. */
export function daysFrom(first: string, second: string): number {
  return Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS);
}

/** The local date a number of days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The instant at which a local date begins in a time zone, summer time or not. */
export function startOf(date: string, timeZone: string): string {
  const utc = Date.parse(`${date}T00:00:00Z`);
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const first = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(first, timeZone)).toISOString();
}

/** The last instant of a local date in a time zone. */
export function endOf(date: string, timeZone: string): string {
  return new Date(Date.parse(startOf(plusDays(date, 1), timeZone)) - 1).toISOString();
}

/** By how many milliseconds a time zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const local = Date.UTC(year, month - 1, day, part('hour'), part('minute'), part('second'));
  return local - Math.floor(instant / 1_000) * 1_000;
}
