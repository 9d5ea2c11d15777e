import { projectMonthOf } from '@roadbook/domain';
import type { LabelledFact, ReportDocument } from '../document.js';
import { wordsOf } from '../labels/labels.js';
import { activitySection, partnerSection } from '../sections/activities.js';
import { changeSection } from '../sections/changes.js';
import { scopeOf, type ReportContext } from '../sections/context.js';
import {
  decisionSection,
  findingSection,
  followUpSection,
  gateSection,
  investmentSection,
  riskSection,
} from '../sections/governance.js';
import { overviewSection, phaseSection } from '../sections/overview.js';
import { roadmapSection } from '../sections/roadmap.js';
import { deliverableSection, milestoneSection } from '../sections/work.js';
import { lightCell } from '../sections/cells.js';
import type { PlanSource, ReportOptions } from '../source.js';

const EVERYBODY = [changeSection, overviewSection, phaseSection, roadmapSection, activitySection, partnerSection];
const WORK = [milestoneSection, deliverableSection];
/** The partners' own affairs, which the public variant leaves out. */
const AFFAIRS = [gateSection, decisionSection, followUpSection, findingSection, riskSection, investmentSection];

/** The plan as of a date: by phase, activity and partner, health, progress and roadmap; with `since`, the changes first (domain.md, "The reports"). */
export function statusReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const words = wordsOf(options.language);
  const context: ReportContext = { source, options, words, scope: scopeOf(source, options) };
  const sections = options.publicOnly ? [...EVERYBODY, ...WORK] : [...EVERYBODY, ...WORK, ...AFFAIRS];
  return {
    report: 'status',
    language: words.language,
    title: words.say(options.publicOnly ? 'status.title.public' : 'status.title'),
    subtitle: words.say('status.subtitle', { name: source.name, date: words.date(source.today) }),
    facts: factsOf(context),
    blocks: sections.flatMap((section) => section(context)),
    footer: {
      revision: source.revision,
      hash: options.hash,
      asOf: source.asOf,
      revisionLabel: words.say('footer.revision', { revision: source.revision }),
      pageLabel: words.say('footer.page'),
    },
  };
}

function factsOf({ source, options, words }: ReportContext): LabelledFact[] {
  const facts: LabelledFact[] = [
    { label: words.say('fact.partnership'), value: `${source.name} (${source.code})` },
    { label: words.say('fact.asOf'), value: source.today, kind: 'date' },
    { label: words.say('fact.phase'), value: lightCell(words, `phase.${source.phase}`) },
    { label: words.say('fact.month'), value: `M${projectMonthOf(source.startDate, source.today)}` },
    { label: words.say('fact.coordinator'), value: source.coordinator.shortName },
  ];
  const period = source.endDate === null ? [source.startDate] : [source.startDate, source.endDate];
  facts.push({ label: words.say('fact.period'), value: period.map((date) => words.date(date)).join(' – ') });
  const partner = source.members.find((member) => member.id === options.partnerId);
  if (partner) facts.push({ label: words.say('fact.partner'), value: partner.shortName });
  if (options.region !== undefined) facts.push({ label: words.say('fact.region'), value: options.region });
  if (options.since) facts.push({ label: words.say('fact.since'), value: options.since.asOf, kind: 'date' });
  return facts;
}
