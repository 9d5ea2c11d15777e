import { addDays, HEALTHS, PHASES, PRIORITIES, type ActionStatus, type LocalDate } from '@roadbook/domain';
import type {
  ActionSource,
  ActivitySource,
  DeliverableSource,
  MilestoneSource,
  OrganisationSource,
  PlanSource,
} from '../source.js';
import { sampleCommittee } from './sample-committee.js';
import { SAMPLE_PARTNERS, SAMPLE_REGIONS } from './sample-partners.js';
import { MEASURED, UNMEASURED } from './sample-objectives.js';
import { sampleReporting } from './sample-reporting.js';

/** A plan for the specs of reports: the same for the same number of actions, with every state in it. */
export function samplePlan(actionCount: number, over: Partial<PlanSource> = {}): PlanSource {
  const activities = activitiesOf(actionCount);
  const codes = activities.flatMap((activity) => activity.actions.map((action) => action.code));
  const committee = sampleCommittee(PARTNERS, codes);
  return {
    revision: 147,
    asOf: '2026-11-22T09:30:00.000Z',
    today: '2026-11-22',
    code: 'SAMPLE',
    name: 'A Partnership of Industrial Regions',
    ambition: 'To make our regions the place in Europe where small firms take up new ways of making things.',
    strategy: 'Connect what the regions have.\n\nThen invest together in what they lack.',
    edition: 1,
    startDate: '2026-03-01',
    endDate: '2029-02-28',
    phase: 'IMPLEMENTATION',
    coordinator: PARTNERS[0]!,
    members: PARTNERS,
    regions: SAMPLE_REGIONS,
    objectives: [
      {
        code: 'S1',
        kind: 'STRATEGIC',
        text: 'Connect the regional alliances.',
        actions: actionsOf(activities, 0),
        ...UNMEASURED,
      },
      {
        code: 'O1',
        kind: 'OPERATIONAL',
        text: 'Map competences in every region.',
        actions: actionsOf(activities, 1),
        ...MEASURED,
      },
      { code: 'S7', kind: 'STRATEGIC', text: 'Open the pilot lines to everybody.', actions: [], ...UNMEASURED },
    ],
    thematicAreas: [
      { code: 'T1', title: 'Smart production', parent: null },
      { code: 'T1.1', title: 'Predictive maintenance', parent: 'T1' },
    ],
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
        decision: committee.decisions.at(-1)!,
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
    ...committee,
    ...sampleReporting(activities, PARTNERS),
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
        foreseen: true,
        action: null,
        likelihood: 4,
        impact: 4,
        mitigation: 'Begin with vouchers that each region already has.',
        owner: PARTNERS[0]!,
        open: true,
      },
      {
        code: 'R2',
        title: 'Small firms lack time',
        foreseen: false,
        action: { code: 'A1.1' },
        likelihood: 2,
        impact: 2,
        mitigation: 'Short experiments.',
        owner: PARTNERS[3]!,
        open: true,
      },
    ],
    toolbox: [
      {
        name: 'Brokerage at the Hannover fair',
        kind: 'MATCHMAKING_EVENT',
        description: 'Meetings of small firms.',
        start: '2027-04-19',
        end: '2027-04-23',
        actions: [{ code: 'A1.1' }],
        calls: [],
      },
      {
        name: 'Vouchers for small firms',
        kind: 'FUNDING_SCHEME',
        description: null,
        start: '2026-11-01',
        end: '2026-12-20',
        actions: [{ code: 'A1.2' }],
        calls: [
          { code: 'V-2', name: 'Second round', opens: '2027-01-10', deadline: '2027-03-31' },
          { code: null, name: 'First round', opens: null, deadline: '2026-12-18' },
          { code: null, name: 'Round of last year', opens: null, deadline: '2025-12-18' },
        ],
      },
      {
        name: 'Network of pilot lines',
        kind: 'PROJECT_OR_NETWORK',
        description: null,
        start: null,
        end: null,
        actions: [],
        calls: [],
      },
    ],
    lettersOfSupport: [
      {
        from: 'Vice-president for the economy',
        sender: null,
        region: { name: 'Lombardy' },
        date: '2025-11-12',
        names: [PARTNERS[2]!],
      },
    ],
    pastProjects: [
      {
        acronym: 'FORMER',
        title: 'An earlier project',
        scheme: 'H2020',
        topic: null,
        partners: [PARTNERS[0]!, PARTNERS[3]!],
        otherPartners: ['A university'],
      },
    ],
    ...over,
  };
}

const PARTNERS = SAMPLE_PARTNERS;

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

const BEGUN: readonly ActionStatus[] = ['IN_PROGRESS', 'ON_HOLD', 'COMPLETED'];

function actionsOf(activities: readonly ActivitySource[], index: number): { code: string; title: string }[] {
  return activities[index]!.actions.map(({ code, title }) => ({ code, title }));
}

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
    description: `What ${code} is about, in a sentence or two.`,
    priority: PRIORITIES[seed % PRIORITIES.length]!,
    thematicAreas: seed % 2 === 0 ? [{ code: 'T1.1' }] : [],
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
    actualStart: BEGUN.includes(status) ? addDays(start, seed % 6) : null,
    actualEnd: status === 'COMPLETED' ? end : null,
    statusReason: status === 'CANCELLED' ? 'The regions do it by themselves.' : null,
    critical: seed % 5 === 0,
    dependencies: number > 1 ? [{ dependsOn: { code: `A${activity}.${number - 1}` }, type: 'FS' }] : [],
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
  return {
    code,
    title,
    dueDate,
    baselineDate: dueDate,
    status,
    missed: past && status === 'PLANNED',
    reachedOn,
    verification: 'Minutes of the meeting',
    evidence: status === 'REACHED' ? 'The minutes are in the workspace.' : null,
    dropReason: status === 'DROPPED' ? 'Two meetings became one.' : null,
  };
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
    type: 'R',
    level: seed % 3 === 0 ? 'CO' : 'PU',
    main: seed % 2 === 0,
    dueDate,
    baselineDate: dueDate,
    status,
    overdue: past && (status === 'DRAFT' || status === 'REVISION_REQUESTED'),
    publicSummary: `What the alliances of a region do, part ${seed}, on two pages.`,
    versions:
      status === 'PLANNED'
        ? []
        : [
            {
              number: 1,
              url: `https://example.org/${code}`,
              fileId: null,
              at: `${addDays(dueDate, seed % 5)}T08:00:00.000Z`,
              note: null,
              lateReason: seed % 5 > 0 ? 'A partner sent its part late.' : null,
              draft: status === 'DRAFT',
            },
          ],
  };
}
