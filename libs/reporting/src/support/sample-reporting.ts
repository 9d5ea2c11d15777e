import { INDICATORS, sumDecimals } from '@roadbook/domain';
import type {
  ActivitySource,
  IndicatorTotalSource,
  MemberSource,
  OrganisationSource,
  PartnerReportSource,
  PeriodSource,
  PlanSource,
  ReportLineSource,
} from '../source.js';

type Reporting = Pick<
  PlanSource,
  'periods' | 'indicatorTotals' | 'progressReports' | 'notices' | 'disseminations' | 'investments'
>;

/** An authority of the first partner's region, which is informed and passes on. */
export const SAMPLE_AUTHORITY: MemberSource = {
  id: 'organisation-authority',
  shortName: 'Region Auvergne-Rhône-Alpes',
  name: 'Regional council of Auvergne-Rhône-Alpes',
  kind: 'REGIONAL_AUTHORITY',
  label: null,
  description: '',
  figures: [],
  competences: [],
  membership: 'REGIONAL_AUTHORITY',
  region: { name: 'Auvergne-Rhône-Alpes' },
};

/** What was reported, passed on and proposed in the sample plan: period 1 closed twice, period 2 open and half reported. */
export function sampleReporting(activities: readonly ActivitySource[], partners: readonly MemberSource[]): Reporting {
  const periods = periodsOf(activities, partners);
  const first = activities.flatMap((activity) => activity.actions)[0];
  const deliverable = first?.deliverables[0];
  return {
    periods,
    indicatorTotals: sampleTotals(periods),
    progressReports: first
      ? [
          {
            action: first.code,
            on: '2026-09-20',
            progress: 20,
            health: 'AT_RISK',
            summary: 'The second body has not named its contact.',
            nextSteps: 'Ask again.',
          },
        ]
      : [],
    notices: deliverable
      ? [
          {
            deliverable,
            organisation: SAMPLE_AUTHORITY,
            status: 'ACKNOWLEDGED',
            createdOn: '2026-10-01',
            sentOn: '2026-10-02',
            acknowledgedOn: '2026-10-12',
            closed: true,
          },
          {
            deliverable: first.deliverables[1]!,
            organisation: SAMPLE_AUTHORITY,
            status: 'OPEN',
            createdOn: '2026-10-20',
            sentOn: null,
            acknowledgedOn: null,
            closed: false,
          },
        ]
      : [],
    disseminations: [
      {
        organisation: SAMPLE_AUTHORITY,
        title: 'Results for the firms of the region',
        date: '2026-10-15',
        status: 'HELD',
        deliverables: deliverable ? [deliverable] : [],
        participants: 64,
        summary: 'Twelve firms ask for a visit to the pilot line.',
        overdue: false,
      },
      {
        organisation: SAMPLE_AUTHORITY,
        title: 'Breakfast with the chambers',
        date: '2026-11-05',
        status: 'PLANNED',
        deliverables: [],
        participants: null,
        summary: null,
        overdue: true,
      },
    ],
    investments: investmentsOf(activities, partners),
  };
}

function periodsOf(activities: readonly ActivitySource[], partners: readonly MemberSource[]): PeriodSource[] {
  const first: PeriodSource = {
    number: 1,
    title: 'First half-year',
    start: '2026-03-01',
    end: '2026-08-31',
    dueDate: '2026-09-15',
    status: 'CLOSED',
    versions: [
      { number: 1, closedOn: '2026-09-20', reopenedOn: '2026-09-25', reason: 'A partner counted an event twice.' },
      { number: 2, closedOn: '2026-09-30', reopenedOn: null, reason: null },
    ],
    partnerReports: partners.map((organisation, index) => ({
      organisation,
      status: 'ACCEPTED',
      submittedAt: '2026-09-10T08:00:00.000Z',
      late: index === 4,
      lines: [],
      indicators: INDICATORS.map((indicator, at) => ({
        indicator,
        value: indicator === 'FUNDING_SECURED' ? `${index * 12_500}.50` : String((index + 1) * (at + 2)),
      })),
      remarks: null,
    })),
    indicatorTotals: [],
  };
  const second: PeriodSource = {
    number: 2,
    title: 'Autumn',
    start: '2026-09-01',
    end: '2026-10-31',
    dueDate: '2026-11-15',
    status: 'OPEN',
    versions: [],
    partnerReports: partners.map((organisation, index) => reportOf(organisation, index, activities)),
    indicatorTotals: [],
  };
  return [first, second].map((period) => ({ ...period, indicatorTotals: sampleTotals([period]) }));
}

/** Every second partner has submitted; of the others one has a draft and one was sent back. */
function reportOf(
  organisation: OrganisationSource,
  index: number,
  activities: readonly ActivitySource[],
): PartnerReportSource {
  const submitted = index % 2 === 0;
  return {
    organisation,
    status: submitted ? 'SUBMITTED' : index === 1 ? 'DRAFT' : index === 3 ? 'RETURNED' : 'MISSING',
    submittedAt: submitted || index === 3 ? '2026-11-12T08:00:00.000Z' : null,
    late: !submitted && index !== 3,
    lines: submitted || index === 1 ? linesOf(organisation, activities) : [],
    indicators: submitted ? [{ indicator: 'SMES_REACHED', value: String(10 + index) }] : [],
    remarks: submitted && index === 0 ? 'Two of our people have changed places.' : null,
  };
}

function linesOf(organisation: OrganisationSource, activities: readonly ActivitySource[]): ReportLineSource[] {
  const actions = activities.flatMap((activity) => activity.actions);
  const line = { progress: null, health: null, nextSteps: null, role: null };
  const own = actions.flatMap((action): ReportLineSource[] => {
    const part = action.contributors.find((contributor) => contributor.organisation.id === organisation.id);
    const leads = action.lead.id === organisation.id;
    if (!leads && !part) return [];
    return [
      {
        thing: 'Action',
        code: action.code,
        title: action.title,
        role: leads ? 'LEAD' : 'SUPPORT',
        text: `${organisation.shortName} on ${action.code}: two working sessions were held and their results written down.`,
        progress: leads ? action.progress : null,
        health: leads ? 'AT_RISK' : null,
        nextSteps: leads ? 'Invite the firms.' : null,
      },
    ];
  });
  return [
    ...own,
    {
      ...line,
      thing: 'Risk',
      code: 'R1',
      title: 'Regional calls cannot be opened at the same time for legal or budget reasons',
      text: `Seen from ${organisation.region.name}: the calls open in spring.`,
    },
    {
      ...line,
      thing: 'FollowUp',
      code: null,
      title: 'Publish the competence map in full.',
      text: 'The map is with the printer.',
    },
  ];
}

const NOBODY = { investor: null, year: null };
const UNSPLIT = { businessPlan: null, budgetLines: [], investors: [] };

function budgetLine(
  organisation: MemberSource,
  category: string,
  year: number,
  amount: string,
): PlanSource['investments'][number]['budgetLines'][number] {
  return { organisation, region: { name: organisation.region.name, cohesionCategory: null }, category, year, amount };
}

function investmentsOf(
  activities: readonly ActivitySource[],
  partners: readonly MemberSource[],
): PlanSource['investments'] {
  const action = activities.flatMap((activity) => activity.actions)[0] ?? null;
  return [
    {
      code: 'IP1',
      title: 'Learning factory',
      stage: 'BUSINESS_PLAN',
      trl: 6,
      owner: partners[1]!,
      action,
      businessPlan: { code: 'D1.1.2' },
      budget: { amount: '1250000.00', currency: 'EUR' },
      budgetLines: [
        budgetLine(partners[1]!, 'Machines', 2027, '1000000.00'),
        budgetLine(partners[7]!, 'Staff', 2028, '250000.00'),
      ],
      investors: [
        { name: SAMPLE_AUTHORITY.shortName, coInvestor: false },
        { name: 'A foundation', coInvestor: true },
      ],
      stageReason: null,
      fundingMix: [
        {
          source: 'REGIONAL',
          scheme: 'Vouchers',
          status: 'SECURED',
          amount: '250000.10',
          organisation: SAMPLE_AUTHORITY,
          cost: 'Machines',
          investor: null,
          year: 2027,
        },
        {
          source: 'EU',
          scheme: 'Interreg Europe',
          status: 'REQUESTED',
          amount: '999999.90',
          organisation: null,
          cost: 'Staff',
          investor: 'A foundation',
          year: null,
        },
      ],
      endorsed: true,
    },
    {
      code: 'IP2',
      title: 'Shared pilot line for tooling',
      stage: 'IDEA',
      trl: null,
      owner: partners[7]!,
      action: null,
      budget: { amount: '750000.00', currency: 'EUR' },
      ...UNSPLIT,
      stageReason: null,
      fundingMix: [
        {
          source: 'PRIVATE',
          scheme: null,
          status: 'PLANNED',
          amount: '0.20',
          organisation: partners[7]!,
          cost: null,
          ...NOBODY,
        },
      ],
      endorsed: false,
    },
    {
      code: 'IP3',
      title: 'Given up',
      stage: 'WITHDRAWN',
      trl: 4,
      owner: partners[2]!,
      action: null,
      budget: { amount: '99000.00', currency: 'EUR' },
      ...UNSPLIT,
      stageReason: 'The hall is let.',
      fundingMix: [],
      endorsed: false,
    },
  ];
}

/** The sums of what was submitted or accepted, as the plan makes them. */
export function sampleTotals(periods: readonly PeriodSource[]): IndicatorTotalSource[] {
  const reports = periods
    .flatMap((period) => period.partnerReports)
    .filter(({ status }) => status === 'SUBMITTED' || status === 'ACCEPTED');
  if (reports.length === 0) return [];
  return INDICATORS.map((indicator) => {
    const sum = (test: (organisation: OrganisationSource) => boolean): string =>
      sumDecimals(
        reports
          .filter((report) => test(report.organisation))
          .flatMap((report) => report.indicators.filter((given) => given.indicator === indicator))
          .map(({ value }) => value),
      );
    const partners = [...new Map(reports.map(({ organisation }) => [organisation.id, organisation])).values()];
    const regions = [...new Set(partners.map((partner) => partner.region.name))];
    return {
      indicator,
      total: sum(() => true),
      byRegion: regions.map((name) => ({ region: { name }, value: sum((partner) => partner.region.name === name) })),
      byPartner: partners.map((organisation) => ({ organisation, value: sum(({ id }) => id === organisation.id) })),
    };
  });
}
