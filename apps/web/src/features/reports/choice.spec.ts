import { choiceOf, lastSession, reportAddress, REPORTS, type Choices } from './choice.js';

const choice = (query = '') => choiceOf(new URLSearchParams(query), 'de');
const session = (number: number, date: string, status: Choices['sessions'][number]['status']) => ({
  id: String(number),
  number,
  title: 'x',
  date,
  status,
});
const choices = {
  sessions: [
    session(2, '2026-10-13', 'CLOSED'),
    session(1, '2026-09-15', 'MINUTES_ADOPTED'),
    session(3, '2026-12-15', 'CONVENED'),
  ],
};
const address = (query: string, asOf: string | null = null): string =>
  reportAddress('4M4IOF', choice(query), 'pdf', asOf, choices);

describe('the choice of an address', () => {
  it('is the status report as a PDF in the language of the interface at first', () => {
    expect(choice()).toMatchObject({ kind: { name: 'status' }, format: 'pdf', language: 'de', publicOnly: false });
  });

  it('has only what the report asks for', () => {
    expect(choice('report=minutes&session=4&partner=AFIL&public=1')).toMatchObject({
      session: '4',
      partner: null,
      publicOnly: false,
    });
  });

  it('passes over what it does not know', () => {
    expect(choice('report=secret&format=exe')).toMatchObject({ kind: REPORTS[0], format: 'pdf' });
  });
});

describe('where the server has a report', () => {
  it.each([
    ['', '/reports/4M4IOF/status.pdf?language=de'],
    ['report=periodic&language=ro&period=2&public=1', '/reports/4M4IOF/periodic.pdf?language=ro&period=2&public=true'],
    ['since=session', '/reports/4M4IOF/status.pdf?language=de&since=2026-10-13T23%3A59%3A59Z'],
    ['since=2026-05-01', '/reports/4M4IOF/status.pdf?language=de&since=2026-05-01T23%3A59%3A59Z'],
    ['date=2026-06-30', '/reports/4M4IOF/status.pdf?language=de&asOf=2026-06-30T23%3A59%3A59Z'],
  ])('%s', (query, expected) => expect(address(query)).toBe(expected));

  it('is of the moment that the application looks at, unless a day is chosen', () => {
    expect(address('', '2026-07-01T10:00:00.000Z')).toContain('asOf=2026-07-01T10');
    expect(address('date=2026-06-30', '2026-07-01T10:00:00.000Z')).toContain('asOf=2026-06-30');
  });
});

it('counts changes from the last session that is over', () => {
  expect(lastSession(choices)?.number).toBe(2);
  expect(lastSession({ sessions: [] })).toBeUndefined();
});
