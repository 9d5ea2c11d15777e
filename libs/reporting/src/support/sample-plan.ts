import { addDays, HEALTHS, PHASES, type ActionStatus, type LocalDate } from '@roadbook/domain';
import type {
  ActionSource,
  ActivitySource,
  DeliverableSource,
  MilestoneSource,
  OrganisationSource,
  PlanSource,
} from '../source.js';

/** A plan for the specs of reports: the same for the same number of actions, with every state in it. */
export function samplePlan(actionCount: number, over: Partial<PlanSource> = {}): PlanSource {
  const activities = activitiesOf(actionCount);
  const session = { number: 2, date: '2026-06-10' };
  const passed = {
    number: 3,
    kind: 'PASS_GATE',
    subjects: ['SAMPLE'],
    outcome: 'APPROVED_WITH_CONDITIONS',
    effect: 'EXECUTED',
    text: 'The partnership enters the implementation phase; the competence map is to be completed.',
    conditions: ['The competence map is published in full.'],
    votes: { for: 9, against: 1, abstain: 2 },
    method: 'VOTE',
    overrideReason: 'Flanders will name its stakeholders after the summer.',
    session,
  } as const;
  const adopted = {
    ...passed,
    number: 1,
    kind: 'ADOPT_PLAN',
    subjects: activities.flatMap((activity) => activity.actions.map((action) => action.code)).slice(0, 12),
    outcome: 'APPROVED',
    text: 'The joint action plan is adopted as its first edition.',
    conditions: [],
    method: 'CONSENSUS',
    overrideReason: null,
    session: { number: 1, date: '2026-03-18' },
  } as const;
  return {
    revision: 147,
    asOf: '2026-11-22T09:30:00.000Z',
    today: '2026-11-22',
    code: 'SAMPLE',
    name: 'A Partnership of Industrial Regions',
    startDate: '2026-03-01',
    endDate: '2029-02-28',
    phase: 'IMPLEMENTATION',
    coordinator: PARTNERS[0]!,
    members: PARTNERS,
    activities,
    gates: [
      {
        subject: 'SAMPLE',
        from: 'PREPARATION',
        to: 'IMPLEMENTATION',
        status: 'PASSED_WITH_CONDITIONS',
        criteria: [
          { met: true, message: 'The joint action plan says what the strategy is.' },
          { met: false, message: 'Regions have no stakeholder: Flanders.' },
        ],
        decision: passed,
      },
      {
        subject: 'A1.1',
        from: 'PREPARATION',
        to: 'IMPLEMENTATION',
        status: 'REQUESTED',
        criteria: [
          { met: false, message: 'Still open from the preparation: MS1.1.2, D1.1.1.' },
          { met: true, message: 'Two regions work on it.' },
        ],
        decision: null,
      },
    ],
    decisions: [adopted, passed],
    followUps: [
      {
        text: 'Publish the competence map in full.',
        owner: PARTNERS[4]!,
        dueDate: '2026-10-15',
        doneOn: null,
        overdue: true,
      },
      {
        text: 'Name a deputy contact for every pilot.',
        owner: PARTNERS[0]!,
        dueDate: '2027-01-15',
        doneOn: null,
        overdue: false,
      },
      {
        text: 'Send the first edition to the ministries.',
        owner: PARTNERS[0]!,
        dueDate: '2026-04-30',
        doneOn: '2026-04-21',
        overdue: false,
      },
    ],
    findings: [
      {
        severity: 'NOTE',
        message: 'There is no letter of support from Flanders.',
        repair: 'The partners in Flanders ask their regional authority for one.',
        subjects: ['Flanders'],
      },
      {
        severity: 'BLOCKER',
        message: 'No action serves objective S7.',
        repair: 'The lead of an action adds S7 to its objectives, or a partner proposes an action for it.',
        subjects: ['S7'],
      },
    ],
    risks: [
      {
        code: 'R1',
        title: 'Regional calls cannot be opened at the same time for legal or budget reasons',
        likelihood: 4,
        impact: 4,
        mitigation: 'Begin with vouchers that each region already has.',
        owner: PARTNERS[0]!,
        open: true,
      },
      {
        code: 'R2',
        title: 'Small firms lack time',
        likelihood: 2,
        impact: 2,
        mitigation: 'Short experiments.',
        owner: PARTNERS[3]!,
        open: true,
      },
    ],
    investments: [
      {
        code: 'IP1',
        title: 'Learning factory',
        stage: 'BUSINESS_PLAN',
        trl: 6,
        owner: PARTNERS[1]!,
        budget: { amount: '1250000.00', currency: 'EUR' },
      },
    ],
    ...over,
  };
}

const PARTNERS: OrganisationSource[] = [
  ['Plastipolis', 'Auvergne-Rhône-Alpes'],
  ['ViaMéca', 'Auvergne-Rhône-Alpes'],
  ['AFIL', 'Lombardy'],
  ['bwcon', 'Baden-Württemberg'],
  ['microTEC Südwest', 'Baden-Württemberg'],
  ['Eurecat', 'Catalonia'],
  ['Flanders Make', 'Flanders'],
  ['Pool-Net', 'Centro'],
].map(([shortName, region], index) => ({
  id: `organisation-${index}`,
  shortName: shortName!,
  membership: index === 0 ? 'COORDINATOR' : 'PARTNER',
  region: { name: region! },
}));

const ACTIVITIES = [
  'Connection of the regional Industry 4.0 alliances',
  'Connection and coordination of the regional S3 activities',
  'Interregional joint roadmap on Industry 4.0',
  'Strategic innovation schemes and coordination of regional policies',
  'Common project tools',
];
const TITLES = [
  'Connect the Industry 4.0 alliances of Auvergne-Rhône-Alpes',
  'Map competences and infrastructures of the partners',
  'Joint technical and industrial priorities',
  'Align the calls for collaborative projects',
  'Cross-regional pilot on predictive maintenance in plastics processing',
  'Access to other regions’ technology centres and digital innovation hubs',
];
const STATUSES: ActionStatus[] = [
  'IN_PROGRESS',
  'COMPLETED',
  'PLANNED',
  'IN_PROGRESS',
  'ON_HOLD',
  'PROPOSED',
  'IN_PROGRESS',
  'CANCELLED',
  'PLANNED',
  'REJECTED',
];

function activitiesOf(count: number): ActivitySource[] {
  return ACTIVITIES.map((title, index) => {
    const size = Math.floor(count / 5) + (index < count % 5 ? 1 : 0);
    return {
      code: `A${index + 1}`,
      title,
      actions: Array.from({ length: size }, (_, n) => actionOf(index + 1, n + 1)),
    };
  });
}

function actionOf(activity: number, number: number): ActionSource {
  const seed = activity * 7 + number * 3;
  const code = `A${activity}.${number}`;
  const status = STATUSES[seed % STATUSES.length]!;
  const start = addDays('2026-03-01', (seed * 37) % 500);
  const end = addDays(start, 120 + ((seed * 53) % 400));
  const adopted = status !== 'PROPOSED' && status !== 'REJECTED';
  const health = status === 'IN_PROGRESS' ? HEALTHS[seed % 3]! : 'ON_TRACK';
  const lead = PARTNERS[seed % PARTNERS.length]!;
  return {
    code,
    title: TITLES[seed % TITLES.length]!,
    lead,
    contributors: [{ organisation: PARTNERS[(seed + 1) % PARTNERS.length]!, responsibility: 'SUPPORT' }],
    phase: PHASES[seed % 4 === 0 ? 1 : 0],
    finalPhase: 'INVESTMENT',
    status,
    progress: status === 'COMPLETED' ? 100 : status === 'IN_PROGRESS' ? (seed * 13) % 90 : 0,
    declaredHealth: status === 'IN_PROGRESS' ? HEALTHS[(seed + (seed % 2)) % 3]! : null,
    computedHealth: health,
    healthReasons: health === 'ON_TRACK' ? [] : [`Milestone MS${activity}.${number}.1 is overdue by 14 days.`],
    plannedStart: start,
    plannedEnd: end,
    baselineStart: adopted ? addDays(start, -(seed % 30)) : null,
    baselineEnd: adopted ? addDays(end, -(seed % 45)) : null,
    milestones: [1, 2, 3].map((k) => milestoneOf(`MS${activity}.${number}.${k}`, addDays(start, 60 * k), seed + k)),
    deliverables: [1, 2].map((k) =>
      deliverableOf(`D${activity}.${number}.${k}`, addDays(start, 90 * k), lead, seed + k),
    ),
  };
}

function milestoneOf(code: string, dueDate: LocalDate, seed: number): MilestoneSource {
  const past = dueDate < '2026-11-22';
  const status = past && seed % 4 !== 0 ? 'REACHED' : seed % 11 === 0 ? 'DROPPED' : 'PLANNED';
  const reachedOn = status === 'REACHED' ? addDays(dueDate, (seed % 9) - 6) : null;
  const title = seed % 2 === 0 ? 'Contacts named by the regional bodies' : 'First joint meeting held';
  return { code, title, dueDate, baselineDate: dueDate, status, missed: past && status === 'PLANNED', reachedOn };
}

function deliverableOf(code: string, dueDate: LocalDate, lead: OrganisationSource, seed: number): DeliverableSource {
  const past = dueDate < '2026-11-22';
  const status = past
    ? (['ACCEPTED', 'SUBMITTED', 'DRAFT', 'ACCEPTED_WITH_CONDITIONS', 'REVISION_REQUESTED'] as const)[seed % 5]!
    : 'PLANNED';
  return {
    code,
    title: `Profile of the alliances, part ${seed}`,
    lead,
    level: seed % 3 === 0 ? 'CO' : 'PU',
    main: seed % 2 === 0,
    dueDate,
    baselineDate: dueDate,
    status,
    overdue: past && (status === 'DRAFT' || status === 'REVISION_REQUESTED'),
  };
}
