import { dutiesOf, readMark, type Duty, type Owner } from './duties.js';
import type { Work } from './my-work.operations.js';

const ME = 'me';
const owner: Owner = { id: ME, votes: true, read: [] };

/** A partnership on 23 November 2026 of which nothing is owed. */
function work(parts: Partial<Work>): Work {
  const none = { totalCount: 0, items: [] };
  return {
    __typename: 'Partnership',
    id: 'p',
    asOf: '2026-11-23T10:00:00.000Z',
    timeZone: 'Europe/Paris',
    actions: none,
    milestones: none,
    deliverables: none,
    followUps: [],
    moveRequests: [],
    reportingPeriods: [],
    notices: [],
    disseminations: [],
    sessions: [],
    ...parts,
  } as unknown as Work;
}

const list = (items: object[]) => ({ totalCount: items.length, items }) as never;
const milestone = (code: string, dueDate: string, more: object = {}) => ({
  id: code,
  code,
  title: code,
  status: 'PLANNED',
  dueDate,
  baselineDate: null,
  missed: false,
  action: { id: 'a', status: 'IN_PROGRESS' },
  ...more,
});
const deliverable = (code: string, dueDate: string, more: object = {}) => ({
  ...milestone(code, dueDate),
  overdue: false,
  reviews: [],
  ...more,
});
const action = (code: string, more: object = {}) => ({
  id: code,
  code,
  title: code,
  status: 'IN_PROGRESS',
  plannedStart: '2026-03-01',
  plannedEnd: '2027-03-01',
  baselineEnd: null,
  lead: { id: ME },
  progressReports: [{ at: '2026-11-10T10:00:00.000Z' }],
  ...more,
});
const period = (status: string, own: object, more: object = {}) => ({
  id: `period ${status}`,
  number: 3,
  title: 'Period 3',
  start: '2026-11-01',
  dueDate: '2027-03-10',
  status,
  partnerReports: [{ organisation: { id: ME }, late: false, comment: null, missing: [{}, {}], ...own }],
  ...more,
});
const procedure = (more: object = {}) => ({
  id: 's',
  title: 'By writing',
  kind: 'WRITTEN_PROCEDURE',
  status: 'CONVENED',
  date: '2026-11-30',
  minutesAdoptedTacitlyOn: null,
  minutesCirculatedAt: null,
  agenda: [
    { position: 1, kind: 'ADOPT_ACTION', subjects: ['A1.1'] },
    { position: 2, kind: null, subjects: [] },
    { position: 3, kind: 'OTHER', subjects: [] },
  ],
  ballots: [],
  objections: [],
  decisions: [],
  ...more,
});
const circulated = (more: object = {}) =>
  procedure({
    kind: 'MEETING',
    status: 'CLOSED',
    minutesCirculatedAt: '2026-11-20T10:00:00.000Z',
    minutesAdoptedTacitlyOn: '2026-12-05',
    ...more,
  });

const moveRequest = (code: string, more: object = {}) => ({
  id: code,
  code,
  status: 'REQUESTED',
  organisation: { id: ME },
  moves: [{ action: { id: 'a', code: 'A1.2', title: 'Hold the course' } }],
  ...more,
});

const line = ({ section, subject, title, due, days }: Duty) => [section, subject.kind, title, due, days].join(' ');
const linesOf = (parts: object, by: Owner = owner) => dutiesOf(work(parts as Partial<Work>), by).map(line);

describe('what an organisation owes', () => {
  it.each<[string, object, string[]]>([
    ['nothing at all', {}, []],
    [
      'the report of the open period',
      { reportingPeriods: [period('CLOSED', { status: 'MISSING', late: true }), period('OPEN', { status: 'DRAFT' })] },
      ['LATER REPORT Period 3 2027-03-10 107'],
    ],
    [
      'an answer to who asks it to move actions',
      {
        moveRequests: [
          moveRequest('MR1'),
          moveRequest('MR2', { status: 'REFUSED' }),
          moveRequest('MR3', { organisation: { id: 'other' } }),
        ],
      },
      ['SOON MOVE_REQUEST A1.2 Hold the course  '],
    ],
    ['no report that was handed in', { reportingPeriods: [period('OPEN', { status: 'SUBMITTED' })] }, []],
    [
      'a report that came back, soon whatever its date',
      { reportingPeriods: [period('OPEN', { status: 'RETURNED', comment: 'More of it' })] },
      ['SOON REPORT Period 3 2027-03-10 107'],
    ],
    [
      'a late report',
      { reportingPeriods: [period('OPEN', { status: 'MISSING', late: true }, { dueDate: '2026-11-11' })] },
      ['OVERDUE REPORT Period 3 2026-11-11 -12'],
    ],
    [
      'milestones, missed by the baseline',
      {
        milestones: list([
          milestone('near', '2026-12-23'),
          milestone('far', '2026-12-24'),
          milestone('moved', '2027-05-01', { baselineDate: '2026-11-03', missed: true }),
          milestone('reached', '2026-11-01', { status: 'REACHED' }),
          milestone('cancelled', '2026-12-01', { action: { id: 'b', status: 'CANCELLED' } }),
        ]),
      },
      [
        'OVERDUE MILESTONE moved 2026-11-03 -20',
        'SOON MILESTONE near 2026-12-23 30',
        'LATER MILESTONE far 2026-12-24 31',
      ],
    ],
    [
      'deliverables, those that came back before others',
      {
        deliverables: list([
          deliverable('D1.1.1', '2026-11-25'),
          deliverable('D1.1.2', '2027-05-25', { status: 'REVISION_REQUESTED', reviews: [{ comment: 'Say how' }] }),
          deliverable('D1.1.3', '2026-11-25', { status: 'SUBMITTED' }),
        ]),
      },
      ['SOON DELIVERABLE D1.1.2 2027-05-25 183', 'SOON DELIVERABLE D1.1.1 2026-11-25 2'],
    ],
    [
      'actions that should have ended or begun',
      {
        actions: list([
          action('ended', { baselineEnd: '2026-11-22' }),
          action('today', { status: 'PLANNED', plannedStart: '2026-11-23' }),
          action('tomorrow', { status: 'PLANNED', plannedStart: '2026-11-24' }),
          action('others', { plannedEnd: '2026-01-01', lead: { id: 'other' } }),
          action('over', { status: 'COMPLETED', plannedEnd: '2026-01-01' }),
        ]),
      },
      ['OVERDUE ACTION ended 2026-11-22 -1', 'SOON ACTION today 2026-11-23 0'],
    ],
    [
      'a word on actions of which the open period has heard nothing',
      {
        reportingPeriods: [period('OPEN', { status: 'SUBMITTED' })],
        actions: list([
          action('heard of', { progressReports: [{ at: '2026-10-31T23:30:00.000Z' }] }),
          action('silent', { progressReports: [{ at: '2026-10-31T20:00:00.000Z' }] }),
          action('never', { progressReports: [] }),
        ]),
      },
      ['LATER ACTION never 2027-03-10 107', 'LATER ACTION silent 2027-03-10 107'],
    ],
    [
      'its own open follow-ups',
      {
        followUps: [
          { id: '1', text: 'mine', owner: { id: ME }, dueDate: '2026-11-30', doneOn: null, overdue: false },
          { id: '2', text: 'done', owner: { id: ME }, dueDate: '2026-11-30', doneOn: '2026-11-20', overdue: false },
          { id: '3', text: 'other', owner: { id: 'other' }, dueDate: '2026-11-30', doneOn: null, overdue: false },
        ],
      },
      ['SOON FOLLOW_UP mine 2026-11-30 7'],
    ],
    [
      'notices that it may acknowledge, last because they have no date',
      {
        milestones: list([milestone('MS1', '2026-12-01')]),
        notices: [true, false].map((allowed) => ({
          id: String(allowed),
          organisation: { id: ME },
          deliverable: { code: 'D1', title: String(allowed) },
          transitions: [{ name: 'acknowledge', allowed }],
        })),
      },
      ['SOON MILESTONE MS1 2026-12-01 8', 'SOON NOTICE true  '],
    ],
    [
      'dissemination sessions',
      {
        disseminations: [
          { id: '1', title: 'past', organisation: { id: ME }, status: 'PLANNED', date: '2026-11-01', overdue: true },
          { id: '2', title: 'held', organisation: { id: ME }, status: 'HELD', date: '2026-11-01', overdue: false },
        ],
      },
      ['OVERDUE DISSEMINATION past 2026-11-01 -22'],
    ],
    ['ballots of a written procedure', { sessions: [procedure()] }, ['SOON VOTE By writing 2026-11-30 7']],
    ['none before its agenda was sent', { sessions: [procedure({ status: 'PLANNED' })] }, []],
    ['none after its last day', { sessions: [procedure({ date: '2026-11-22' })] }, []],
    [
      'none that are cast or decided',
      {
        sessions: [
          procedure({
            ballots: [{ position: 3, organisation: { id: ME } }],
            decisions: [{ kind: 'ADOPT_ACTION', subjects: ['A1.1'] }],
          }),
        ],
      },
      [],
    ],
    ['minutes to which it may object', { sessions: [circulated()] }, ['SOON MINUTES By writing 2026-12-04 11']],
    [
      'none to which it has objected',
      { sessions: [circulated({ objections: [{ at: '2026-11-21T10:00:00.000Z', organisation: { id: ME } }] })] },
      [],
    ],
  ])('is %s', (_, parts, expected) => {
    expect(linesOf(parts)).toEqual(expected);
  });

  it('leaves votes and minutes to voters, and minutes that were read', () => {
    const parts = { sessions: [procedure(), circulated({ id: 't' })] };
    expect(linesOf(parts, { ...owner, votes: false })).toEqual([]);
    const mark = readMark({ id: 't', minutesCirculatedAt: '2026-11-20T10:00:00.000Z' });
    expect(linesOf(parts, { ...owner, read: [mark] })).toEqual(['SOON VOTE By writing 2026-11-30 7']);
  });

  it('names the items to vote on, what is missing in a report, and what was said when something came back', () => {
    const [vote] = dutiesOf(work({ sessions: [procedure()] as never }), owner);
    expect(vote?.subject).toMatchObject({ items: [{ position: 1 }, { position: 3 }] });
    const [report] = dutiesOf(
      work({ reportingPeriods: [period('OPEN', { status: 'RETURNED', comment: 'More of it' })] as never }),
      owner,
    );
    expect(report).toMatchObject({ returned: 'More of it', subject: { missing: 2 } });
  });

  it('puts the report first among what is due on one day, and codes in their order', () => {
    const parts = {
      reportingPeriods: [period('OPEN', { status: 'MISSING' }, { dueDate: '2026-12-01' })],
      milestones: list([milestone('MS1.10.1', '2026-12-01'), milestone('MS1.2.1', '2026-12-01')]),
    };
    expect(dutiesOf(work(parts as never), owner).map(({ title }) => title)).toEqual([
      'Period 3',
      'MS1.2.1',
      'MS1.10.1',
    ]);
  });
});
