import { projectMonthOf } from '@roadbook/domain';
import type { Block, LabelledFact, ReportDocument } from '../document.js';
import { wordsOf } from '../labels/labels.js';
import type { PlanSource, ReportOptions } from '../source.js';
import { lightCell } from './cells.js';
import { scopeOf, type ReportContext } from './context.js';

/** What every section of a report is made from. */
export function contextOf(source: PlanSource, options: ReportOptions): ReportContext {
  return { source, options, words: wordsOf(options.language), scope: scopeOf(source, options) };
}

export interface Frame {
  /** The report's name. */
  readonly report: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly LabelledFact[];
  readonly blocks: readonly Block[];
  readonly cover?: boolean;
  readonly contents?: boolean;
}

/** A document with its language and its foot. */
export function framed({ source, options, words }: ReportContext, frame: Frame): ReportDocument {
  return {
    ...frame,
    language: words.language,
    footer: {
      revision: source.revision,
      hash: options.hash,
      asOf: source.asOf,
      revisionLabel: words.say('footer.revision', { revision: source.revision }),
      pageLabel: words.say('footer.page'),
    },
  };
}

/** The facts about the partnership that a reader has to know first. */
export function partnershipFacts({ source, words }: ReportContext): LabelledFact[] {
  const period = source.endDate === null ? [source.startDate] : [source.startDate, source.endDate];
  return [
    { label: words.say('fact.partnership'), value: `${source.name} (${source.code})` },
    { label: words.say('fact.asOf'), value: source.today, kind: 'date' },
    { label: words.say('fact.phase'), value: lightCell(words, `phase.${source.phase}`) },
    { label: words.say('fact.month'), value: `M${projectMonthOf(source.startDate, source.today)}` },
    { label: words.say('fact.coordinator'), value: source.coordinator.shortName },
    { label: words.say('fact.period'), value: period.map((date) => words.date(date)).join(' – ') },
  ];
}
