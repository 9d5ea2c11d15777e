import type { Block, Cell, Light } from '../document.js';
import type { SignName } from '@roadbook/drawing';
import type { DecisionSource } from '../source.js';
import { clip, heading, light, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

/** How many decisions a report about the present looks back. */
const LAST_DECISIONS = 10;
const QUOTE = 400;

const GATE_COLUMNS: ColumnSpec = {
  subject: ['column.gate', 'code', 26],
  from: ['column.from', 'text', 30],
  to: ['column.into', 'text', 30],
  status: ['column.status', 'text', 34],
  criteria: ['column.criteria', 'text', 64],
};

/** The gates that are open with what they still lack, then those decided, newest decision first. */
export function gateSection({ source, scope, words, options }: ReportContext): Block[] {
  const partial = options.partnerId !== undefined || options.region !== undefined;
  const shown = new Set(scope.actions.map((action) => action.code));
  const gates = source.gates.filter((gate) => !partial || shown.has(gate.subject));
  const order = (gate: (typeof gates)[number]): number =>
    gate.status === 'REQUESTED' ? -Infinity : -(gate.decision?.number ?? 0);
  const rows = [...gates]
    .sort((left, right) => order(left) - order(right) || 0)
    .map((gate): Cell[] => {
      const unmet = gate.criteria.filter((criterion) => !criterion.met);
      const override = gate.decision?.overrideReason;
      const notes = [
        ...(gate.status === 'REQUESTED' || override ? unmet.map((criterion) => criterion.message) : []),
        ...(override ? [words.say('gate.override', { reason: clip(override, QUOTE) })] : []),
      ];
      const met = words.say('gate.met', { met: gate.criteria.length - unmet.length, total: gate.criteria.length });
      const subject = gate.subject === source.code ? words.say('partnership.gate') : gate.subject;
      return [
        subject,
        words.say(`phase.${gate.from}`),
        words.say(`phase.${gate.to}`),
        lightCell(words, `gate.${gate.status}`),
        noted(gate.criteria.length > 0 ? met : '', notes),
      ];
    });
  return tableSection(words, heading(1, 'gates', words.say('section.gates')), GATE_COLUMNS, rows);
}

const DECISION_COLUMNS: ColumnSpec = {
  number: ['column.number', 'number', 11],
  date: ['column.session', 'date', 22],
  decision: ['column.decision', 'text', 92],
  subjects: ['column.subjects', 'code', 26],
  outcome: ['column.outcome', 'text', 33],
};

/** The last decisions of the committee, newest first. */
export function decisionSection({ source, words }: ReportContext): Block[] {
  const decisions = [...source.decisions].sort((left, right) => right.number - left.number);
  const rows = decisions.slice(0, LAST_DECISIONS).map((decision): Cell[] => {
    const outcome: Light[] = [light(words, `outcome.${decision.outcome}`)];
    const effect =
      decision.effect === 'EXECUTED' || decision.effect === 'NONE' ? [] : [words.say(`effect.${decision.effect}`)];
    return [
      decision.number,
      decision.session.date,
      {
        text: words.say(`kind.${decision.kind}`),
        notes: [clip(decision.text, QUOTE), ...decisionNotes(decision, words)],
      },
      clip(decision.subjects.join(', '), QUOTE),
      { lights: outcome, notes: effect },
    ];
  });
  const head = heading(1, 'decisions', words.say('section.decisions'));
  return tableSection(words, head, DECISION_COLUMNS, rows, decisions.length - rows.length);
}

function decisionNotes(decision: DecisionSource, words: ReportContext['words']): string[] {
  const notes = decision.conditions.map((text) => words.say('decision.conditions', { text: clip(text, QUOTE) }));
  if (decision.method === 'VOTE') notes.unshift(words.say('decision.votes', { ...decision.votes }));
  return notes;
}

const FOLLOW_UP_COLUMNS: ColumnSpec = {
  followUp: ['column.followUp', 'text', 98],
  owner: ['column.owner', 'text', 32],
  due: ['column.due', 'date', 22],
  status: ['column.status', 'text', 26],
};

/** What the committee left to somebody and is not done, the longest due first. */
export function followUpSection({ source, words, options }: ReportContext): Block[] {
  const rows = source.followUps
    .filter(
      (followUp) =>
        followUp.doneOn === null && (options.partnerId === undefined || followUp.owner.id === options.partnerId),
    )
    .sort((left, right) => (left.dueDate < right.dueDate ? -1 : left.dueDate > right.dueDate ? 1 : 0))
    .map((followUp): Cell[] => [
      clip(followUp.text, QUOTE),
      followUp.owner.shortName,
      followUp.dueDate,
      lightCell(words, followUp.overdue ? 'due.OVERDUE' : 'due.OPEN'),
    ]);
  return tableSection(words, heading(1, 'follow-ups', words.say('section.followUps')), FOLLOW_UP_COLUMNS, rows);
}

const FINDING_COLUMNS: ColumnSpec = {
  severity: ['column.severity', 'text', 22],
  finding: ['column.finding', 'text', 70],
  repair: ['column.repair', 'text', 62],
  subjects: ['column.subjects', 'code', 28],
};

/** The compliance check, gravest first, each finding with its repair. */
export function findingSection({ source, words }: ReportContext): Block[] {
  const grades = ['BLOCKER', 'WARNING', 'NOTE'];
  const rows = [...source.findings]
    .sort((left, right) => grades.indexOf(left.severity) - grades.indexOf(right.severity))
    .map((finding): Cell[] => [
      lightCell(words, `severity.${finding.severity}`),
      finding.message,
      finding.repair,
      clip(finding.subjects.join(', '), QUOTE),
    ]);
  return tableSection(words, heading(1, 'findings', words.say('section.findings')), FINDING_COLUMNS, rows);
}

const RISK_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 13],
  risk: ['column.risk', 'text', 58],
  score: ['column.score', 'text', 29],
  mitigation: ['column.mitigation', 'text', 56],
  owner: ['column.owner', 'text', 26],
};

/** The risks that are open, the gravest first. The level is likelihood times impact: from 15 high, from 8 medium. */
export function riskSection({ source, words }: ReportContext): Block[] {
  const rows = source.risks
    .filter((risk) => risk.open)
    .sort((left, right) => right.likelihood * right.impact - left.likelihood * left.impact)
    .map(({ code, title, likelihood, impact, mitigation, owner }): Cell[] => {
      const level = likelihood * impact;
      const sign: SignName = level >= 15 ? 'risk.HIGH' : level >= 8 ? 'risk.MEDIUM' : 'risk.LOW';
      const sum = words.say('risk.level', { likelihood, impact, level });
      return [
        code,
        clip(title, QUOTE),
        { lights: [light(words, sign)], notes: [sum] },
        clip(mitigation, QUOTE),
        owner.shortName,
      ];
    });
  return tableSection(words, heading(1, 'risks', words.say('section.risks')), RISK_COLUMNS, rows);
}

const INVESTMENT_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 16],
  proposal: ['column.proposal', 'text', 70],
  stage: ['column.stage', 'text', 28],
  trl: ['column.trl', 'number', 12],
  owner: ['column.owner', 'text', 28],
  budget: ['column.budget', 'money', 30],
};

/** The proposals for investment, in the order of their codes; nothing at all while there are none. */
export function investmentSection({ source, words }: ReportContext): Block[] {
  if (source.investments.length === 0) return [];
  const rows = source.investments.map((proposal): Cell[] => [
    proposal.code,
    proposal.title,
    words.say(`stage.${proposal.stage}`),
    proposal.trl,
    proposal.owner.shortName,
    proposal.budget && { text: proposal.budget.amount, currency: proposal.budget.currency },
  ]);
  return tableSection(words, heading(1, 'investments', words.say('section.investments')), INVESTMENT_COLUMNS, rows);
}
