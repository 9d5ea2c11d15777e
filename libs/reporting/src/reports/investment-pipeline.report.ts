import type { ReportDocument } from '../document.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { indicatorSection } from '../sections/indicators.js';
import { fundingFindingSection, pipelineGlance, proposalSection, schemeSection } from '../sections/pipeline.js';
import { regionSection, sourceSection, stageSection, yearSection } from '../sections/pipeline-totals.js';
import type { PlanSource, ReportOptions } from '../source.js';

const ALL = [
  pipelineGlance,
  fundingFindingSection,
  proposalSection,
  stageSection,
  regionSection,
  yearSection,
  sourceSection,
  schemeSection,
  indicatorSection,
];
/** Proposals are their owners' own until they are funded; what is public is where money may come from and what came. */
const PUBLIC = [schemeSection, indicatorSection];

/** Proposals for investment and their funding, with exact totals (domain.md, "The toolbox" and "The reports"). */
export function investmentPipelineReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(source, options);
  const { words } = context;
  return framed(context, {
    report: 'investment-pipeline',
    title: words.say(options.publicOnly ? 'pipeline.title.public' : 'pipeline.title'),
    subtitle: words.say('pipeline.subtitle', { name: source.name, date: words.date(source.today) }),
    facts: partnershipFacts(context),
    blocks: (options.publicOnly ? PUBLIC : ALL).flatMap((section) => section(context)),
  });
}
