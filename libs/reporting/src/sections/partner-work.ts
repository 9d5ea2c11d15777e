import type { LocalDate } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { ActionSource, OrganisationSource } from '../source.js';
import { heading, healthCell, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import { isLive, type ReportContext } from './context.js';

const LEADS: ColumnSpec = {
  code: ['column.code', 'code', 14],
  title: ['column.action', 'text', 70],
  status: ['column.status', 'text', 26],
  health: ['column.health', 'text', 32],
  progress: ['column.progress', 'percent', 18],
  next: ['column.next', 'text', 26],
};
const CONTRIBUTES: ColumnSpec = {
  code: ['column.code', 'code', 14],
  title: ['column.action', 'text', 78],
  lead: ['column.lead', 'text', 30],
  role: ['column.role', 'text', 26],
  status: ['column.status', 'text', 26],
};

/** The actions that a partner leads: health, progress, and the next date of each. */
export function leadingSection(context: ReportContext, partner: OrganisationSource): Block[] {
  const { words, scope, options } = context;
  const rows = scope.actions
    .filter((action) => action.lead.id === partner.id)
    .map((action): Cell[] => [
      action.code,
      noted(action.title, options.publicOnly || !isLive(action) ? [] : action.healthReasons),
      lightCell(words, `status.${action.status}`),
      healthCell(words, action, options.publicOnly),
      action.progress,
      nextCell(context, action),
    ]);
  if (rows.length === 0) return [];
  const head = heading(1, 'leads', words.say('partner.leading', { partner: partner.shortName }));
  return tableSection(words, head, LEADS, rows);
}

/** The actions of others that a partner has a part in. */
export function contributingSection({ words, scope }: ReportContext, partner: OrganisationSource): Block[] {
  const rows = scope.actions.flatMap((action): Cell[][] => {
    const part = action.contributors.find(({ organisation }) => organisation.id === partner.id);
    if (!part || action.lead.id === partner.id) return [];
    const role = words.say(`role.${part.responsibility}`);
    return [[action.code, action.title, action.lead.shortName, role, lightCell(words, `status.${action.status}`)]];
  });
  if (rows.length === 0) return [];
  const head = heading(1, 'contributes', words.say('partner.contributing', { partner: partner.shortName }));
  return tableSection(words, head, CONTRIBUTES, rows);
}

/** The next milestone, deliverable or end of an action that goes on, with its code. */
function nextCell({ words, source, options }: ReportContext, action: ActionSource): Cell {
  if (!isLive(action)) return null;
  const dates: { code: string | null; date: LocalDate }[] = [
    ...action.milestones
      .filter((milestone) => milestone.status === 'PLANNED')
      .map(({ code, dueDate }) => ({ code, date: dueDate })),
    ...(options.publicOnly ? [] : action.deliverables)
      .filter(({ status }) => status === 'PLANNED' || status === 'DRAFT' || status === 'REVISION_REQUESTED')
      .map(({ code, dueDate }) => ({ code, date: dueDate })),
    { code: null, date: action.plannedEnd },
  ];
  const next = dates
    .filter(({ date }) => date >= source.today)
    .sort((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    .at(0);
  return next ? { text: words.date(next.date), notes: [next.code ?? words.say('column.end')] } : null;
}
