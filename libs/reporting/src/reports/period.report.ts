import type { ReportDocument } from '../document.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { indicatorSection } from '../sections/indicators.js';
import { periodFacts, periodOf } from '../sections/period.js';
import { periodIndicatorSection, remarkSection, reportsSection, versionSection } from '../sections/period-reports.js';
import {
  dueDeliverableSection,
  dueMilestoneSection,
  periodFollowUpSection,
  periodRiskSection,
  workSection,
} from '../sections/period-work.js';
import type { PlanSource, ReportOptions } from '../source.js';

const SECTIONS = [
  reportsSection,
  periodIndicatorSection,
  workSection,
  dueMilestoneSection,
  dueDeliverableSection,
  periodRiskSection,
  periodFollowUpSection,
  remarkSection,
];

/**
 * The partner reports of one period, put together for the coordinator (domain.md, "The reports"): of the period asked for,
 * else of the newest. It quotes what partners tell each other, and has no public variant.
 */
export function periodReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(source, options);
  const { words } = context;
  const period = periodOf(context);
  if (!period) {
    return framed(context, {
      report: 'period',
      title: words.say('period.none.title'),
      subtitle: words.say('period.none.subtitle', { name: source.name }),
      facts: partnershipFacts(context),
      blocks: [{ kind: 'paragraph', text: words.say('period.none') }],
    });
  }
  const { number, title, dueDate, status } = period;
  const before = source.periods.some((other) => other !== period && other.indicatorTotals.length > 0);
  return framed(context, {
    report: 'period',
    title: words.say('period.title', { number }),
    subtitle: words.say('period.subtitle', { name: source.name, title }),
    facts: [
      ...periodFacts(context, period),
      { label: words.say('fact.reportsDue'), value: dueDate, kind: 'date' },
      { label: words.say('period.state'), value: words.say(`period.${status}`) },
      ...partnershipFacts(context),
    ],
    blocks: [
      ...SECTIONS.flatMap((section) => section(context, period)),
      ...(before ? indicatorSection(context) : []),
      ...versionSection(context, period),
    ],
    cover: true,
    contents: true,
  });
}
