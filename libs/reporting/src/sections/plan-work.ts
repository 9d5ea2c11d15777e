import { compareCodes, PRIORITIES, RESPONSIBILITIES } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { ActionSource, ObjectiveSource, ThematicAreaSource } from '../source.js';
import { columnsOf, heading, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext, Scope } from './context.js';

const OBJECTIVES: ColumnSpec = {
  code: ['column.code', 'code', 14],
  objective: ['column.objective', 'text', 82],
  actions: ['column.servedBy', 'text', 84],
};
const PRIORITY: ColumnSpec = {
  code: ['column.code', 'code', 16],
  action: ['column.action', 'text', 104],
  lead: ['column.lead', 'text', 30],
  phase: ['column.phase', 'text', 30],
};
const AREAS: ColumnSpec = {
  code: ['column.code', 'code', 14],
  area: ['column.area', 'text', 86],
  actions: ['column.actions', 'code', 80],
};
const ACTIONS: ColumnSpec = {
  code: ['column.code', 'code', 16],
  action: ['column.action', 'text', 84],
  lead: ['column.lead', 'text', 26],
  contributors: ['column.contributors', 'text', 54],
};

/** Part 3: each objective with the actions that serve it. */
export function objectivesPart(context: ReportContext): Block[] {
  const { source, words, scope } = context;
  const shown = new Set(scope.actions.map((action) => action.code));
  const part = (id: string, text: string, kind: ObjectiveSource['kind']): Block[] => {
    const rows = source.objectives
      .filter((objective) => objective.kind === kind)
      .map(({ code, text: said, actions }): Cell[] => {
        const serving = actions.filter((action) => shown.has(action.code));
        const names = serving.map((action) => `${action.code} ${action.title}`).join('\n');
        return [code, said, names || { notes: [words.say('plan.unserved')] }];
      });
    return rows.length === 0 ? [] : tableSection(words, heading(2, id, text), OBJECTIVES, rows);
  };
  return [
    heading(1, 'part-3', words.say('plan.part3')),
    ...part('objectives-strategic', words.say('plan.strategic'), 'STRATEGIC'),
    ...part('objectives-operational', words.say('plan.operational'), 'OPERATIONAL'),
  ];
}

/** Part 4: the actions by priority, then the thematic areas with what is done in each. */
export function prioritiesPart(context: ReportContext): Block[] {
  const { words, scope } = context;
  const blocks: Block[] = [heading(1, 'part-4', words.say('plan.part4'))];
  for (const priority of PRIORITIES) {
    const actions = scope.actions.filter((action) => action.priority === priority);
    if (actions.length === 0) continue;
    const counts = { count: words.number(actions.length), total: words.number(scope.actions.length) };
    const text = words.say('plan.priority', { priority: words.say(`priority.${priority}`), ...counts });
    const rows = actions.map((action): Cell[] => [
      action.code,
      action.title,
      action.lead.shortName,
      lightCell(words, `phase.${action.phase}`),
    ]);
    blocks.push(...tableSection(words, heading(2, `priority-${priority}`, text), PRIORITY, rows));
  }
  return [...blocks, ...areas(context)];
}

function areas({ source, words, scope }: ReportContext): Block[] {
  if (source.thematicAreas.length === 0) return [];
  const rows = [...source.thematicAreas]
    .sort((left, right) => compareCodes(left.code, right.code))
    .map((area): Cell[] => [
      area.code,
      area.parent === null ? area.title : { text: `– ${area.title}` },
      codesIn(scope, area).join(', '),
    ]);
  return tableSection(words, heading(2, 'areas', words.say('plan.areas')), AREAS, rows);
}

function codesIn(scope: Scope, area: ThematicAreaSource): string[] {
  return scope.actions.flatMap((action) =>
    action.thematicAreas.some((one) => one.code === area.code) ? [action.code] : [],
  );
}

/** Part 5: each action with its description, who leads it and who contributes what. */
export function responsibilitiesPart(context: ReportContext): Block[] {
  const { words, scope } = context;
  const columns = columnsOf(words, ACTIONS);
  return [
    heading(1, 'part-5', words.say('plan.part5')),
    ...scope.activities.flatMap(({ code, title, actions }): Block[] => {
      const text = `${code} ${title}`;
      const rows = actions.map((action) => actionRow(context, action));
      return [heading(2, `who-${code}`, text), { kind: 'table', id: `who-${code}`, label: text, columns, rows }];
    }),
  ];
}

function actionRow({ words }: ReportContext, action: ActionSource): Cell[] {
  const contributors = RESPONSIBILITIES.flatMap((responsibility) => {
    const parts = action.contributors.filter((part) => part.responsibility === responsibility);
    const names = parts.map(({ organisation }) => organisation.shortName).join(', ');
    return names ? [words.say('plan.contributors', { role: words.say(`role.${responsibility}`), names })] : [];
  });
  const notes = [
    ...(action.description ? [action.description] : []),
    ...(action.status === 'PROPOSED' ? [words.say('status.PROPOSED')] : []),
  ];
  return [action.code, noted(action.title, notes), action.lead.shortName, contributors.join('\n')];
}
