import type { DecisionSource, FollowUpSource, MemberSource, SessionSource } from '../source.js';

/** What the committee of the sample plan has done: session 1 and 2 held, 3 convened for 2026-12-03. */
export interface SampleCommittee {
  readonly sessions: readonly SessionSource[];
  readonly decisions: readonly DecisionSource[];
  readonly followUps: readonly FollowUpSource[];
}

/** @param codes of actions that the committee speaks of */
export function sampleCommittee(partners: readonly MemberSource[], codes: readonly string[]): SampleCommittee {
  const followUps = followUpsOf(partners);
  return { followUps, decisions: decisionsOf(partners, codes, followUps), sessions: sessionsOf(partners, codes) };
}

function decisionsOf(
  partners: readonly MemberSource[],
  codes: readonly string[],
  followUps: readonly FollowUpSource[],
): DecisionSource[] {
  const passed: DecisionSource = {
    number: 3,
    kind: 'PASS_GATE',
    subjects: ['SAMPLE'],
    outcome: 'APPROVED_WITH_CONDITIONS',
    effect: 'EXECUTED',
    text: 'The partnership enters the implementation phase; the competence map is to be completed.',
    conditions: ['The competence map is published in full.'],
    votes: { for: 5, against: 1, abstain: 2 },
    rollCall: partners.map((organisation, index) => ({
      organisation,
      vote: index === 6 ? 'AGAINST' : index === 2 || index === 5 ? 'ABSTAIN' : 'FOR',
    })),
    method: 'VOTE',
    overrideReason: 'Flanders will name its stakeholders after the summer.',
    vetoUntil: null,
    veto: null,
    session: { number: 2, date: '2026-06-10' },
    followUps: followUps.filter((followUp) => followUp.decisionNumber === 3),
    effects: [
      {
        kind: 'CHANGED',
        entity: 'Partnership',
        subject: 'SAMPLE',
        fields: [{ field: 'phase', before: 'PREPARATION', after: 'IMPLEMENTATION' }],
        summary: 'SAMPLE went on from preparation to implementation',
      },
    ],
  };
  const adopted: DecisionSource = {
    ...passed,
    number: 1,
    kind: 'ADOPT_PLAN',
    subjects: codes.slice(0, 12),
    outcome: 'APPROVED',
    text: 'The joint action plan is adopted as its first edition.',
    conditions: [],
    votes: { for: 0, against: 0, abstain: 0 },
    rollCall: [],
    method: 'CONSENSUS',
    overrideReason: null,
    session: { number: 1, date: '2026-03-18' },
    followUps: [],
    effects: codes.slice(0, 12).map((code) => ({
      kind: 'CHANGED' as const,
      entity: 'Action',
      subject: code,
      fields: [{ field: 'status', before: 'PROPOSED', after: 'PLANNED' }],
      summary: `${code} was adopted`,
    })),
  };
  const vetoed: DecisionSource = {
    ...adopted,
    number: 2,
    kind: 'OTHER',
    subjects: [],
    effect: 'VETOED',
    text: 'The partnership applies as an observer to the European network of pilot lines.',
    session: { number: 2, date: '2026-06-10' },
    veto: { organisation: partners[4]!, reason: 'Our board has to be asked first.', on: '2026-06-19' },
    effects: [],
  };
  return [adopted, vetoed, passed];
}

function followUpsOf(partners: readonly MemberSource[]): FollowUpSource[] {
  return [
    {
      text: 'Send the first edition to the ministries.',
      owner: partners[0]!,
      dueDate: '2026-04-30',
      doneOn: '2026-04-21',
      overdue: false,
      evidence: 'Letters of 20 April 2026.',
      decisionNumber: null,
      sessionNumber: 1,
    },
    {
      text: 'Publish the competence map in full.',
      owner: partners[4]!,
      dueDate: '2026-10-15',
      doneOn: null,
      overdue: true,
      evidence: null,
      decisionNumber: 3,
      sessionNumber: 2,
    },
    {
      text: 'Name a deputy contact for every pilot.',
      owner: partners[0]!,
      dueDate: '2027-01-15',
      doneOn: null,
      overdue: false,
      evidence: null,
      decisionNumber: null,
      sessionNumber: 2,
    },
  ];
}

function sessionsOf(partners: readonly MemberSource[], codes: readonly string[]): SessionSource[] {
  const held: SessionSource = {
    number: 1,
    date: '2026-03-18',
    title: 'First session',
    kind: 'MEETING',
    status: 'MINUTES_ADOPTED',
    chair: partners[0]!,
    agendaProposed: false,
    agenda: [
      {
        position: 1,
        title: 'Adoption of the joint action plan',
        kind: 'ADOPT_PLAN',
        subjects: codes.slice(0, 12),
        minutes: 45,
        late: false,
        consulted: [],
      },
    ],
    attendance: partners.map((organisation) => ({ organisation, present: true, heldBy: null })),
    quorum: { required: 6, present: 8, met: true },
    convenedOn: '2026-03-02',
    noticeDays: 16,
    shortNotice: false,
    reconvenes: null,
    cancelReason: null,
    minutes: [{ kind: 'paragraph', text: 'The coordinator welcomed the partners.' }],
    minutesCirculatedOn: '2026-03-25',
    minutesAdoptedOn: '2026-06-10',
    minutesTacitlyOn: null,
    objections: [],
  };
  return [
    held,
    {
      ...held,
      number: 2,
      date: '2026-06-10',
      title: 'Second session',
      status: 'CLOSED',
      agenda: [
        {
          position: 1,
          title: 'Minutes of session 1',
          kind: 'ADOPT_MINUTES',
          subjects: ['1'],
          minutes: 5,
          late: false,
          consulted: [],
        },
        {
          position: 2,
          title: 'Into implementation',
          kind: 'PASS_GATE',
          subjects: ['SAMPLE'],
          minutes: 60,
          late: false,
          consulted: [partners[3]!],
        },
        {
          position: 3,
          title: 'Observer in the network of pilot lines',
          kind: 'OTHER',
          subjects: [],
          minutes: 15,
          late: true,
          consulted: [],
        },
      ],
      attendance: partners.map((organisation, index) => ({
        organisation,
        present: index !== 5 && index !== 7,
        heldBy: index === 7 ? partners[2]! : null,
      })),
      quorum: { required: 6, present: 7, met: true },
      minutes: [
        { kind: 'heading', level: 2, text: 'Opening' },
        { kind: 'paragraph', text: 'The chair opened the session at ten o’clock.' },
        { kind: 'list', ordered: false, items: ['The budget was noted.', 'The next session is in December.'] },
      ],
      minutesCirculatedOn: '2026-11-14',
      minutesAdoptedOn: null,
      minutesTacitlyOn: '2026-11-29',
    },
    {
      ...held,
      number: 3,
      date: '2026-12-03',
      title: 'Third session',
      status: 'CONVENED',
      agenda: [
        {
          position: 1,
          title: 'Minutes of session 2',
          kind: 'ADOPT_MINUTES',
          subjects: ['2'],
          minutes: 5,
          late: false,
          consulted: [],
        },
        {
          position: 2,
          title: 'A1.1 into implementation',
          kind: 'PASS_GATE',
          subjects: ['A1.1'],
          minutes: 20,
          late: false,
          consulted: [partners[5]!],
        },
        {
          position: 3,
          title: 'Any other business',
          kind: null,
          subjects: [],
          minutes: null,
          late: true,
          consulted: [],
        },
      ],
      attendance: [],
      quorum: { required: 6, present: 0, met: false },
      convenedOn: '2026-11-23',
      noticeDays: 10,
      shortNotice: true,
      minutes: [],
      minutesCirculatedOn: null,
      minutesAdoptedOn: null,
    },
  ];
}
