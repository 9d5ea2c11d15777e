import type { VariablesOf } from '../../graphql/graphql.js';
import type { AgendaItemFacts, DecisionFacts, RecordDecisionMutation } from './sessions.operations.js';

type Input = VariablesOf<typeof RecordDecisionMutation>['input'];
export type VoteValue = 'FOR' | 'AGAINST' | 'ABSTAIN';

/** A condition as it is typed. */
export interface ConditionDraft {
  readonly text: string;
  readonly owner: string;
  readonly dueDate: string;
}

/** A decision as it is being taken in the room. */
export interface DecisionDraft {
  readonly kind: DecisionFacts['kind'];
  /** Codes, with commas between. */
  readonly subjects: string;
  readonly outcome: DecisionFacts['outcome'];
  readonly method: DecisionFacts['method'];
  readonly text: string;
  readonly votes: Readonly<Record<string, VoteValue>>;
  readonly conditions: readonly ConditionDraft[];
  readonly overrideReason: string;
  readonly newLead: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

/** What stands in the form when an item comes up. */
export function startOf({
  kind,
  subjects,
  title,
}: Pick<AgendaItemFacts, 'kind' | 'subjects' | 'title'>): DecisionDraft {
  return {
    kind: kind ?? 'OTHER',
    subjects: subjects.join(', '),
    outcome: 'APPROVED',
    method: 'CONSENSUS',
    text: title,
    votes: {},
    conditions: [],
    overrideReason: '',
    newLead: '',
    plannedStart: '',
    plannedEnd: '',
  };
}

/** How many voted how. */
export function countOf(votes: DecisionDraft['votes']): Readonly<Record<VoteValue, number>> {
  const count = { FOR: 0, AGAINST: 0, ABSTAIN: 0 };
  for (const vote of Object.values(votes)) count[vote] += 1;
  return count;
}

/** The decision as the server takes it: only what its kind, method and outcome ask for. */
export function decisionInput(partnership: string, session: number, draft: DecisionDraft): Input {
  const { kind, outcome, method } = draft;
  const conditional = outcome === 'APPROVED_WITH_CONDITIONS';
  return {
    partnership,
    session,
    kind,
    outcome,
    method,
    text: draft.text,
    subjects: draft.subjects
      .split(',')
      .map((code) => code.trim())
      .filter((code) => code !== ''),
    conditions: conditional ? draft.conditions.map((condition) => ({ ...condition })) : null,
    votes:
      method === 'VOTE' ? Object.entries(draft.votes).map(([organisation, vote]) => ({ organisation, vote })) : null,
    overrideReason: draft.overrideReason.trim() || null,
    newLead: kind === 'CHANGE_LEAD' ? draft.newLead || null : null,
    plannedStart: kind === 'REBASELINE' ? draft.plannedStart || null : null,
    plannedEnd: kind === 'REBASELINE' ? draft.plannedEnd || null : null,
  };
}
