import { ACCEPTED_DELIVERABLE, addDays, type LocalDate } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import { heading, lightCell, tableSection, type ColumnSpec } from './cells.js';
import { fillsPages, type DeliverableOf, type MilestoneOf, type ReportContext } from './context.js';

/** Days that count as lately, and days that are looked ahead. */
export const RECENT_DAYS = 30;
export const AHEAD_DAYS = 60;
/** Accepted deliverables listed at most, the latest; in a long partnership they would fill the report. */
const ACCEPTED_LISTED = 40;

const MILESTONE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 16],
  title: ['column.title', 'text', 74],
  lead: ['column.lead', 'text', 28],
  baseline: ['column.baseline', 'date', 20],
  due: ['column.due', 'date', 20],
};
const REACHED_COLUMNS: ColumnSpec = { ...MILESTONE_COLUMNS, reached: ['column.reached', 'date', 20] };

/** Milestones that were missed, reached lately, or are due soon. */
export function milestoneSection({ source, scope, words, options }: ReportContext): Block[] {
  const { today } = source;
  const head = heading(1, 'milestones', words.say('section.milestones'));
  const blocks: Block[] = [{ ...head, newPage: fillsPages(scope) }];
  const missed = scope.milestones.filter(({ milestone }) => milestone.missed);
  const since = addDays(today, -RECENT_DAYS);
  const reached = scope.milestones.filter(
    ({ milestone }) => milestone.reachedOn !== null && milestone.reachedOn >= since,
  );
  const upcoming = scope.milestones.filter(
    ({ milestone }) => milestone.status === 'PLANNED' && isAhead(milestone.dueDate, today),
  );
  const row = ({ milestone, action }: MilestoneOf): Cell[] => [
    milestone.code,
    milestone.title,
    action.lead.shortName,
    milestone.baselineDate,
    milestone.dueDate,
  ];
  const byDue = (list: MilestoneOf[]): MilestoneOf[] => inDueOrder(list, ({ milestone }) => milestone.dueDate);
  if (!options.publicOnly) {
    blocks.push(
      ...tableSection(
        words,
        heading(2, 'missed', words.say('section.milestones.missed')),
        MILESTONE_COLUMNS,
        byDue(missed).map(row),
      ),
    );
  }
  const reachedRows = inDueOrder(reached, ({ milestone }) => milestone.reachedOn!).map((item) => [
    ...row(item),
    item.milestone.reachedOn,
  ]);
  const reachedHead = heading(2, 'reached', words.say('section.milestones.reached', { days: RECENT_DAYS }));
  const upcomingHead = heading(2, 'upcoming', words.say('section.milestones.upcoming', { days: AHEAD_DAYS }));
  blocks.push(...tableSection(words, reachedHead, REACHED_COLUMNS, reachedRows));
  blocks.push(...tableSection(words, upcomingHead, MILESTONE_COLUMNS, byDue(upcoming).map(row)));
  return blocks;
}

const DELIVERABLE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 16],
  title: ['column.title', 'text', 62],
  lead: ['column.lead', 'text', 26],
  status: ['column.status', 'text', 32],
  baseline: ['column.baseline', 'date', 20],
  due: ['column.due', 'date', 20],
};

/** Deliverables that are overdue, in review, due soon, or accepted; in public only the accepted main ones of public level. */
export function deliverableSection({ source, scope, words, options }: ReportContext): Block[] {
  const head = heading(1, 'deliverables', words.say('section.deliverables'));
  const blocks: Block[] = [{ ...head, newPage: scope.deliverables.length > 120 }];
  const part = (id: string, text: string, test: (item: DeliverableOf) => boolean, latest = Infinity): void => {
    const rows = inDueOrder(scope.deliverables.filter(test), ({ deliverable }) => deliverable.dueDate).map(row);
    const more = Math.max(0, rows.length - latest);
    blocks.push(...tableSection(words, heading(2, id, text), DELIVERABLE_COLUMNS, rows.slice(more), more));
  };
  const row = ({ deliverable }: DeliverableOf): Cell[] => {
    return [
      deliverable.code,
      deliverable.title,
      deliverable.lead.shortName,
      lightCell(words, `deliverable.${deliverable.status}`),
      deliverable.baselineDate,
      deliverable.dueDate,
    ];
  };
  if (!options.publicOnly) {
    const ahead = { days: AHEAD_DAYS };
    part('overdue', words.say('section.deliverables.overdue'), ({ deliverable }) => deliverable.overdue);
    part('review', words.say('section.deliverables.review'), ({ deliverable }) => deliverable.status === 'SUBMITTED');
    part(
      'due',
      words.say('section.deliverables.upcoming', ahead),
      ({ deliverable }) =>
        !ACCEPTED_DELIVERABLE.includes(deliverable.status) &&
        deliverable.status !== 'SUBMITTED' &&
        isAhead(deliverable.dueDate, source.today),
    );
  }
  part(
    'accepted',
    words.say('section.deliverables.accepted'),
    ({ deliverable }) => ACCEPTED_DELIVERABLE.includes(deliverable.status),
    ACCEPTED_LISTED,
  );
  return blocks;
}

function isAhead(date: LocalDate, today: LocalDate): boolean {
  return date >= today && date <= addDays(today, AHEAD_DAYS);
}

/** Sorted by date; things of one date keep the order of their codes. */
function inDueOrder<Item>(items: readonly Item[], dateOf: (item: Item) => LocalDate): Item[] {
  return [...items].sort((left, right) => (dateOf(left) < dateOf(right) ? -1 : dateOf(left) > dateOf(right) ? 1 : 0));
}
