import type { LabelledFact, ReportDocument } from '../document.js';
import { activitySection, partnerSection } from '../sections/activities.js';
import { changeSection } from '../sections/changes.js';
import type { ReportContext } from '../sections/context.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import {
  decisionSection,
  findingSection,
  followUpSection,
  gateSection,
  investmentSection,
  riskSection,
} from '../sections/governance.js';
import { indicatorSection } from '../sections/indicators.js';
import { objectiveSection } from '../sections/objectives.js';
import { overviewSection, phaseSection } from '../sections/overview.js';
import { roadmapSection } from '../sections/roadmap.js';
import { deliverableSection, milestoneSection } from '../sections/work.js';
import type { PlanSource, ReportOptions } from '../source.js';

const EVERYBODY = [
  changeSection,
  overviewSection,
  phaseSection,
  objectiveSection,
  roadmapSection,
  activitySection,
  partnerSection,
];
const WORK = [milestoneSection, deliverableSection, indicatorSection];
/** The partners' own affairs, which the public variant leaves out. */
const AFFAIRS = [gateSection, decisionSection, followUpSection, findingSection, riskSection, investmentSection];

/** The plan as of a date: by phase, activity and partner, health, progress and roadmap; with `since`, the changes first (domain.md, "The reports"). */
export function statusReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(source, options);
  const { words } = context;
  const sections = options.publicOnly ? [...EVERYBODY, ...WORK] : [...EVERYBODY, ...WORK, ...AFFAIRS];
  return framed(context, {
    report: 'status',
    title: words.say(options.publicOnly ? 'status.title.public' : 'status.title'),
    subtitle: words.say('status.subtitle', { name: source.name, date: words.date(source.today) }),
    facts: factsOf(context),
    blocks: sections.flatMap((section) => section(context)),
  });
}

function factsOf(context: ReportContext): LabelledFact[] {
  const { source, options, words } = context;
  const facts = partnershipFacts(context);
  const partner = source.members.find((member) => member.id === options.partnerId);
  if (partner) facts.push({ label: words.say('fact.partner'), value: partner.shortName });
  if (options.region !== undefined) facts.push({ label: words.say('fact.region'), value: options.region });
  if (options.since) facts.push({ label: words.say('fact.since'), value: options.since.asOf, kind: 'date' });
  return facts;
}
