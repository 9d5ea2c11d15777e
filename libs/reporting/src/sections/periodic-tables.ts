import type { Block, Cell } from '../document.js';
import type { RiskSource } from '../source.js';
import { columnsOf, lightCell, noted, type ColumnSpec } from './cells.js';
import { isAdopted } from './context.js';
import { dueCell } from './follow-ups.js';
import { isWithin, linesAbout, milestoneCell, saidNotes, submittedOn } from './period.js';
import { numberedSections, paragraph, taskCode, type Part, type PeriodicContext } from './periodic-frame.js';
import { levelCell } from './risk-level.js';

const DELIVERABLE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 17],
  title: ['column.title', 'text', 52],
  lead: ['column.lead', 'text', 24],
  type: ['column.type', 'text', 14],
  level: ['column.level.short', 'text', 14],
  due: ['column.due', 'date', 20],
  submitted: ['column.submitted', 'date', 20],
  status: ['column.status', 'text', 27],
};

/** Every deliverable of the adopted tasks; in public those that anybody may have. */
export function deliverablePart(context: PeriodicContext): Part {
  const { words, scope, options } = context;
  const rows = scope.deliverables
    .filter(({ action }) => isAdopted(action))
    .map(({ deliverable }): Cell[] => [
      deliverable.code,
      deliverable.title,
      deliverable.lead.shortName,
      deliverable.type,
      deliverable.level,
      deliverable.dueDate,
      submittedOn(deliverable),
      lightCell(words, `deliverable.${deliverable.status}`),
    ]);
  const none = words.say(options.publicOnly ? 'periodic.noPublicDeliverable' : 'periodic.noDeliverable');
  return tablePart(context, 'deliverables', words.say('periodic.deliverables'), DELIVERABLE_COLUMNS, rows, none);
}

const MILESTONE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 52],
  lead: ['column.lead', 'text', 24],
  due: ['column.due', 'date', 20],
  reached: ['column.reached', 'date', 20],
  verification: ['column.means', 'text', 42],
};

/** Every milestone of the adopted tasks, with its means of verification; the state is no matter for the public. */
export function milestonePart(context: PeriodicContext): Part {
  const { words, scope, options } = context;
  const items = scope.milestones.filter(({ action }) => isAdopted(action));
  const rows = items.map(({ milestone, action }): Cell[] => {
    const { code, title, dueDate, reachedOn, verification } = milestone;
    const state = options.publicOnly ? [] : [milestoneCell(context, milestone)];
    return [code, title, action.lead.shortName, dueDate, reachedOn, ...state, verification];
  });
  const { verification, ...first } = MILESTONE_COLUMNS;
  const spec: ColumnSpec = options.publicOnly
    ? MILESTONE_COLUMNS
    : { ...first, status: ['column.status', 'text', 20], verification: verification! };
  const none = words.say('periodic.noMilestone');
  return tablePart(context, 'milestones', words.say('periodic.milestones'), spec, rows, none);
}

function tablePart(
  { words }: PeriodicContext,
  id: string,
  title: string,
  spec: ColumnSpec,
  rows: Cell[][],
  none: string,
): Part {
  const table: Block = { kind: 'table', id, label: title, columns: columnsOf(words, spec), rows };
  return { id, title, blocks: () => (rows.length === 0 ? [paragraph(none)] : [table]) };
}

const RISK_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 13],
  risk: ['column.risk', 'text', 66],
  task: ['column.task', 'code', 14],
  level: ['column.score', 'text', 27],
  state: ['column.stateOfPlay', 'text', 66],
};

/** The risks, those foreseen in the plan and those that came up, with the state of play of this period. */
export function riskPart(context: PeriodicContext): Part {
  const { source, words } = context;
  const table = (id: string, label: string, risks: readonly RiskSource[]): Block[] =>
    risks.length === 0
      ? []
      : [
          {
            kind: 'table',
            id,
            label,
            columns: columnsOf(words, RISK_COLUMNS),
            rows: risks.map((risk) => riskRow(context, risk)),
          },
        ];
  const [foreseen, unforeseen] = [words.say('periodic.foreseen'), words.say('periodic.unforeseen')];
  const known = source.risks.filter((risk) => risk.foreseen);
  const arisen = source.risks.filter((risk) => !risk.foreseen);
  return {
    id: 'risks',
    title: words.say('periodic.risks'),
    blocks: (number) =>
      source.risks.length === 0
        ? [paragraph(words.say('periodic.noRisk'))]
        : numberedSections(number, [
            { id: 'risks-foreseen', title: foreseen, blocks: table('risks-foreseen', foreseen, known) },
            { id: 'risks-unforeseen', title: unforeseen, blocks: table('risks-unforeseen', unforeseen, arisen) },
          ]),
  };
}

function riskRow(context: PeriodicContext, risk: RiskSource): Cell[] {
  const { words, period } = context;
  const said = saidNotes(
    context,
    linesAbout(period, 'Risk').filter((line) => line.code === risk.code),
  );
  const state = risk.open ? said : [...said, words.say('periodic.closedRisk')];
  const mitigation = risk.mitigation ? [words.say('periodic.mitigation', { text: risk.mitigation })] : [];
  const task = risk.action === null ? null : taskCode(risk.action.code);
  return [risk.code, noted(risk.title, mitigation), task, levelCell(words, risk), state.join('\n')];
}

const CONDITION_COLUMNS: ColumnSpec = {
  decision: ['column.decision', 'number', 16],
  condition: ['column.condition', 'text', 92],
  owner: ['column.owner', 'text', 30],
  due: ['column.due', 'date', 21],
  status: ['column.status', 'text', 28],
};

/** The committee's conditions that are open, or were met in the period. */
export function recommendationPart(context: PeriodicContext): Part {
  const { source, words, span } = context;
  const rows = source.followUps
    .filter(({ decisionNumber, doneOn }) => decisionNumber !== null && (doneOn === null || isWithin(doneOn, span)))
    .map(({ decisionNumber, text, owner, dueDate, doneOn, overdue, evidence }): Cell[] => [
      decisionNumber,
      noted(text, evidence ? [words.say('periodic.evidence', { text: evidence })] : []),
      owner.shortName,
      dueDate,
      doneOn ? words.say('due.done', { date: words.date(doneOn) }) : dueCell(words, overdue),
    ]);
  const title = words.say('periodic.recommendations');
  return tablePart(context, 'recommendations', title, CONDITION_COLUMNS, rows, words.say('periodic.noRecommendation'));
}
