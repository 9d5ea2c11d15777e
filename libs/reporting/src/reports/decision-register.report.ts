import type { Block, ReportDocument } from '../document.js';
import { heading, tableSection } from '../sections/cells.js';
import type { ReportContext } from '../sections/context.js';
import { DECISION_COLUMNS, decisionRow } from '../sections/decisions.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { indicatorSection } from '../sections/indicators.js';
import type { PlanSource, ReportOptions } from '../source.js';

/**
 * Every decision of the committee with its effect, its conditions and what became of it, the newest first (domain.md, "The
 * reports"). The committee's own; there is no public variant.
 */
export function decisionRegisterReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(source, options);
  const { words } = context;
  return framed(context, {
    report: 'decision-register',
    title: words.say('register.title'),
    subtitle: words.say('register.subtitle', { name: source.name, date: words.date(source.today) }),
    facts: partnershipFacts(context),
    blocks: [...overview(context), ...register(context), ...indicatorSection(context)],
  });
}

function overview({ source, words }: ReportContext): Block[] {
  const { decisions } = source;
  if (decisions.length === 0) return [];
  const outcomes = (['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REFUSED', 'DEFERRED'] as const).map((outcome) => ({
    key: outcome,
    label: words.say(`outcome.${outcome}`),
    value: decisions.filter((decision) => decision.outcome === outcome).length,
    sign: `outcome.${outcome}` as const,
  }));
  const conditions = decisions.flatMap((decision) => decision.followUps).filter((followUp) => followUp.doneOn === null);
  const stopped = decisions.filter(({ effect }) => effect === 'VETOED' || effect === 'REVOKED');
  return [
    heading(1, 'overview', words.say('register.overview')),
    {
      kind: 'figures',
      id: 'overview',
      items: [
        { key: 'decisions', label: words.say('register.decisions'), value: decisions.length },
        {
          key: 'overrides',
          label: words.say('register.overrides'),
          value: decisions.filter((decision) => decision.overrideReason).length,
        },
        { key: 'stopped', label: words.say('register.stopped'), value: stopped.length },
        ...outcomes,
        {
          key: 'openConditions',
          label: words.say('register.openConditions'),
          value: conditions.length,
          sign: 'due.OPEN',
        },
      ],
    },
  ];
}

function register(context: ReportContext): Block[] {
  const { source, words } = context;
  const head = heading(1, 'decisions', words.say('register.section'));
  if (source.decisions.length === 0) return [head, { kind: 'paragraph', text: words.say('register.none') }];
  const newest = [...source.decisions].sort((left, right) => right.number - left.number);
  const rows = newest.map((decision) => decisionRow(context, decision));
  return tableSection(words, head, DECISION_COLUMNS, rows);
}
