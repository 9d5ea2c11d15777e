import { ACCEPTED_DELIVERABLE } from '@roadbook/domain';
import type { Block } from '../document.js';
import type { ActionSource } from '../source.js';
import { isMoney } from './indicators.js';
import { isAdopted, isForAll, type DeliverableOf, type MilestoneOf } from './context.js';
import { isWithin } from './period.js';
import { totalsUntil } from './periodic-indicators.js';
import {
  numberedSections,
  paragraph,
  paragraphs,
  workPackage,
  type Part,
  type PeriodicContext,
} from './periodic-frame.js';

/** Milestones that the summary names before it only counts the rest. */
const NAMED = 12;

/** What anybody may read: context, work, results and impact. It says the same in the public variant and beside it. */
export function summaryPart(context: PeriodicContext): Part {
  const { words } = context;
  return {
    id: 'summary',
    title: words.say('periodic.summary'),
    blocks: (number) => [
      ...numberedSections(number, [
        { id: 'context', title: words.say('periodic.context'), blocks: contextBlocks(context) },
        { id: 'performed', title: words.say('periodic.performed'), blocks: performedBlocks(context) },
        { id: 'results', title: words.say('periodic.results'), blocks: resultBlocks(context) },
        { id: 'impact', title: words.say('periodic.impact'), blocks: impactBlocks(context) },
      ]),
    ],
  };
}

function contextBlocks({ source }: PeriodicContext): Block[] {
  const objectives = source.objectives.map(({ code, text }) => `${code}: ${text}`);
  const list: Block[] = objectives.length > 0 ? [{ kind: 'list', id: 'objectives', items: objectives }] : [];
  return [...paragraphs(source.ambition), ...list];
}

function performedBlocks(context: PeriodicContext): Block[] {
  const { source, words, scope, span } = context;
  const packages = scope.activities
    .map(({ code, title, actions }) => ({
      code,
      title,
      actions: actions.filter((action) => isUnderWay(action, context)),
    }))
    .filter(({ actions }) => actions.length > 0);
  if (packages.length === 0) return [paragraph(words.say('periodic.noWork'))];
  const actions = packages.flatMap((row) => row.actions);
  const completed = (rows: readonly ActionSource[]): number =>
    rows.filter((action) => isWithin(action.actualEnd, span)).length;
  const reached = reachedIn(context);
  const regions = new Set(
    actions
      .flatMap((action) => [action.lead, ...action.contributors.map((part) => part.organisation)])
      .map((row) => row.region.name),
  );
  const figures = [
    ['underWay', actions.length],
    ['completed', completed(actions)],
    ['reached', reached.length],
    ['accepted', publicResults(context).length],
  ] as const;
  const items = packages.map(({ code, title, actions: tasks }) =>
    words.say('periodic.performed.package', {
      code: workPackage(code),
      title,
      tasks: tasks.length,
      completed: completed(tasks),
      milestones: reached.filter(({ action }) => tasks.includes(action)).length,
    }),
  );
  return [
    paragraph(
      words.say('periodic.performed.text', {
        from: words.date(span.start),
        to: words.date(source.today < span.end ? source.today : span.end),
        packages: packages.length,
        regions: regions.size,
      }),
    ),
    {
      kind: 'figures',
      id: 'performed',
      items: figures.map(([key, value]) => ({ key, label: words.say(`periodic.${key}`), value })),
    },
    { kind: 'list', id: 'performed-packages', items },
  ];
}

/** Begun by the end of the period, and not over before it began. */
function isUnderWay(action: ActionSource, { span }: PeriodicContext): boolean {
  const { actualStart, actualEnd } = action;
  if (!isAdopted(action) || actualStart === null || actualStart > span.end) return false;
  return actualEnd === null ? action.status !== 'CANCELLED' : actualEnd >= span.start;
}

/** The milestones of adopted actions that were reached in the period. */
export function reachedIn({ scope, span }: PeriodicContext): MilestoneOf[] {
  return scope.milestones.filter(({ milestone, action }) => isAdopted(action) && isWithin(milestone.reachedOn, span));
}

/** What anybody may have of the results: accepted, main and of public level. */
function publicResults({ scope }: PeriodicContext): DeliverableOf[] {
  return scope.deliverables.filter(
    ({ deliverable, action }) =>
      isAdopted(action) && isForAll(deliverable) && ACCEPTED_DELIVERABLE.includes(deliverable.status),
  );
}

function resultBlocks(context: PeriodicContext): Block[] {
  const { words } = context;
  const deliverables = publicResults(context).map(({ deliverable: { code, title, lead, publicSummary } }) =>
    publicSummary
      ? words.say('periodic.result.summary', { code, title, lead: lead.shortName, summary: publicSummary })
      : words.say('periodic.result', { code, title, lead: lead.shortName }),
  );
  const reached = reachedIn(context).map(({ milestone: { code, title, reachedOn } }) =>
    words.say('periodic.reachedOn', { code, title, date: words.date(reachedOn!) }),
  );
  if (deliverables.length + reached.length === 0) return [paragraph(words.say('periodic.results.none'))];
  const more = reached.length - NAMED;
  return [
    ...listed(words.say('periodic.results.deliverables'), 'results-deliverables', deliverables),
    ...listed(words.say('periodic.results.milestones'), 'results-milestones', reached.slice(0, NAMED)),
    ...(more > 0 ? [{ kind: 'note' as const, text: words.say('section.more', { count: more }) }] : []),
  ];
}

/** A list after the words that introduce it. */
export function listed(intro: string, id: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [paragraph(intro), { kind: 'list', id, items }];
}

function impactBlocks(context: PeriodicContext): Block[] {
  const { source, words } = context;
  const strategy = paragraphs(source.strategy);
  const list = totalsUntil(context).map(({ indicator, total }) => {
    const value = isMoney(indicator) ? words.money(Number(total)) : words.number(Number(total));
    return words.say('periodic.impact.one', { indicator: words.say(`indicator.${indicator}`), value });
  });
  const told = list.length > 0 ? [paragraph(words.say('periodic.impact.indicators', { list: list.join('; ') }))] : [];
  return strategy.length > 0 ? [...strategy, ...told] : [paragraph(words.say('periodic.impact.none')), ...told];
}
