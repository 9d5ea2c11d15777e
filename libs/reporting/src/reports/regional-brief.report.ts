import type { ReportDocument } from '../document.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { briefIndicatorSection, dutySection, fundingSection } from '../sections/regional-affairs.js';
import {
  achievedSection,
  briefContextOf,
  doingSection,
  glanceSection,
  nextSection,
  whoSection,
} from '../sections/regional-brief.js';
import type { PlanSource, ReportOptions } from '../source.js';

const SECTIONS = [
  glanceSection,
  whoSection,
  doingSection,
  achievedSection,
  nextSection,
  briefIndicatorSection,
  fundingSection,
  dutySection,
];

/**
 * One region for its authority, in plain words and fit to forward to a ministry (domain.md, "The reports"): no findings,
 * nothing of what ails other regions, no names of people.
 *
 * @param options `region` is the name of a region of the plan
 */
export function regionalBriefReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const region = source.regions.find((row) => row.name === options.region);
  if (!region) throw new Error(`a regional brief of ${String(options.region)}, which the plan does not know`);
  const context = briefContextOf(contextOf(source, options), region);
  const { words } = context;
  const { name } = region;
  return framed(context, {
    report: 'regional-brief',
    title: words.say(options.publicOnly ? 'brief.title.public' : 'brief.title', { region: name }),
    subtitle: words.say('brief.subtitle', { name: source.name, region: name, date: words.date(source.today) }),
    facts: [{ label: words.say('fact.theRegion'), value: name }, ...partnershipFacts(context)],
    blocks: SECTIONS.flatMap((section) => section(context)),
  });
}
