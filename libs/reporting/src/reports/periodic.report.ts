import type { ReportDocument } from '../document.js';
import { heading } from '../sections/cells.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { periodFacts, periodOf } from '../sections/period.js';
import { deviationPart } from '../sections/periodic-deviations.js';
import { disseminationPart } from '../sections/periodic-dissemination.js';
import type { Part, PeriodicContext } from '../sections/periodic-frame.js';
import { indicatorPart } from '../sections/periodic-indicators.js';
import { summaryPart } from '../sections/periodic-summary.js';
import { deliverablePart, milestonePart, recommendationPart, riskPart } from '../sections/periodic-tables.js';
import { workPart } from '../sections/periodic-work.js';
import type { PlanSource, ReportOptions } from '../source.js';

const ALL: readonly ((context: PeriodicContext) => Part)[] = [
  summaryPart,
  workPart,
  deviationPart,
  deliverablePart,
  milestonePart,
  riskPart,
  indicatorPart,
  disseminationPart,
  recommendationPart,
];
/** What is left in public. */
const PUBLIC = [summaryPart, deliverablePart, milestonePart, indicatorPart];

/**
 * The report to the funder on one period, by the sections of an EU technical report (domain.md, "The reports"): of the
 * period asked for, else of the newest. Every section stands, in the funder's order, and says so where there is nothing to
 * report.
 */
export function periodicReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const reportContext = contextOf(source, options);
  const { words } = reportContext;
  const period = periodOf(reportContext);
  const span = period ?? { start: source.startDate, end: source.today };
  const context: PeriodicContext = { ...reportContext, period, span };
  const parts = (options.publicOnly ? PUBLIC : ALL).map((make) => make(context));
  const title = period ? words.say('periodic.title.numbered', { number: period.number }) : words.say('periodic.title');
  return framed(context, {
    report: 'periodic',
    title: options.publicOnly ? words.say('periodic.title.public') : title,
    subtitle: words.say('periodic.subtitle', {
      name: source.name,
      from: words.date(span.start),
      to: words.date(span.end),
    }),
    facts: [...(period ? periodFacts(context, period) : []), ...partnershipFacts(context)],
    blocks: [
      { kind: 'note', text: words.say('periodic.terms') },
      ...parts.flatMap((part, index) => [heading(1, part.id, `${index + 1} ${part.title}`), ...part.blocks(index + 1)]),
    ],
    cover: true,
    contents: true,
  });
}
