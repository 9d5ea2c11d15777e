import type { VariablesOf } from '../../graphql/graphql.js';
import type { ActionFacts } from './fields.operations.js';
import type { ActionUpdateMutation } from './change.operations.js';

export type UpdateInput = VariablesOf<typeof ActionUpdateMutation>['input'];
export type Responsibility = ActionFacts['contributors'][number]['responsibility'];

/** An action as it stands in the form; things by their codes, organisations by their short names. */
export interface ActionForm {
  readonly title: string;
  readonly description: string;
  readonly priority: ActionFacts['priority'];
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly finalPhase: ActionFacts['finalPhase'];
  readonly objectives: readonly string[];
  readonly thematicAreas: readonly string[];
  readonly contributors: readonly { readonly organisation: string; readonly responsibility: Responsibility }[];
}

export type FormField = keyof ActionForm;
export const FORM_FIELDS: readonly FormField[] = [
  'title',
  'description',
  'priority',
  'plannedStart',
  'plannedEnd',
  'finalPhase',
  'objectives',
  'thematicAreas',
  'contributors',
];

/** An action as the form begins with it. */
export function formOf(action: ActionFacts): ActionForm {
  return {
    title: action.title,
    description: action.description,
    priority: action.priority,
    plannedStart: action.plannedStart,
    plannedEnd: action.plannedEnd,
    finalPhase: action.finalPhase,
    objectives: action.objectives.map(({ code }) => code),
    thematicAreas: action.thematicAreas.map(({ code }) => code),
    contributors: action.contributors.map(({ organisation, responsibility }) => ({
      organisation: organisation.shortName,
      responsibility,
    })),
  };
}

/** The fields in which two forms differ; the order of lists is of no matter. */
export function changedFields(before: ActionForm, after: ActionForm): FormField[] {
  return FORM_FIELDS.filter((field) => keyOf(before[field]) !== keyOf(after[field]));
}

/** The part of an input that holds some fields of a form. */
export function inputOf(form: ActionForm, fields: readonly FormField[]): Partial<UpdateInput> {
  return Object.fromEntries(fields.map((field) => [field, form[field]]));
}

/** True when a date moves that the committee has adopted: a reason is asked for then. */
export function asksReason(action: Pick<ActionFacts, 'baselineStart'>, fields: readonly FormField[]): boolean {
  return action.baselineStart !== null && (fields.includes('plannedStart') || fields.includes('plannedEnd'));
}

function keyOf(value: ActionForm[FormField]): string {
  if (typeof value === 'string') return value.trim();
  return value
    .map((item) => (typeof item === 'string' ? item : `${item.organisation} ${item.responsibility}`))
    .sort()
    .join('\n');
}
