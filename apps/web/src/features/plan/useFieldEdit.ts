import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { useVerb, type VerbHandle } from '../../graphql/useVerb.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import type { Conflict } from '../../ui/conflict.js';
import {
  PlanActionQuery,
  PlanReportProgressMutation,
  PlanUpdateActionMutation,
  type PlanAction,
} from './plan.operations.js';

export type EditField = 'title' | 'priority' | 'plannedStart' | 'plannedEnd';
type Update = VariablesOf<typeof PlanUpdateActionMutation>;
export type UpdateFields = Omit<Update['input'], 'partnership' | 'action' | 'expectedVersion'>;

const FIELDS: readonly EditField[] = ['title', 'priority', 'plannedStart', 'plannedEnd'];

/** The fields of an update that it really gives. */
export function givenFields(input: UpdateFields): EditField[] {
  return FIELDS.filter((field) => input[field] !== undefined && input[field] !== null);
}

/** The variables of an update of one action. */
export function updateOf(partnership: string, action: PlanAction, fields: UpdateFields): Update {
  return { input: { partnership, action: action.code, expectedVersion: action.version, ...fields } };
}

/** Changes fields of one action: seen at once, taken back by Undo, and asked again where somebody else was faster. */
export function useFieldEdit(before: PlanAction): {
  readonly verb: VerbHandle<ResultOf<typeof PlanUpdateActionMutation>, Update>;
  readonly save: (fields: UpdateFields) => Promise<boolean>;
} {
  const { code } = usePlace();
  const client = useClient();
  const t = useT();
  const say = useFieldText();
  const conflict = async ({ input }: Update): Promise<Conflict<Update> | null> => {
    const answer = await client
      .query(PlanActionQuery, { code, asOf: null, action: before.code }, { requestPolicy: 'network-only' })
      .toPromise();
    const now = answer.data?.partnership.action;
    if (!now) return null;
    const fields = givenFields(input);
    return {
      fields: fields.map((field) => ({
        field,
        label: t(`plan.column.${field}`),
        mine: say(field, String(input[field])),
        theirs: say(field, now[field]),
      })),
      resolve: (mine) => {
        const kept = fields.filter((field) => mine.has(field));
        if (kept.length === 0) return null;
        const values = Object.fromEntries(kept.map((field) => [field, input[field]])) as UpdateFields;
        return updateOf(code, now, { ...values, ...(input.reason && { reason: input.reason }) });
      },
    };
  };
  const verb = useVerb(PlanUpdateActionMutation, {
    said: (_data, { input }) => t('plan.saved', { code: input.action }),
    optimistic: ({ input }) => ({ updateAction: { ...before, ...fieldValues(input) } }),
    undo: ({ updateAction }, { input }) => ({
      document: PlanUpdateActionMutation,
      variables: updateOf(code, updateAction, {
        ...Object.fromEntries(givenFields(input).map((field) => [field, before[field]])),
        ...(input.reason && { reason: input.reason }),
      }),
    }),
    conflict,
  });
  const save = async (fields: UpdateFields): Promise<boolean> => {
    const done = await verb.run(updateOf(code, before, fields));
    return done !== null;
  };
  return { verb, save };
}

/** Reports progress on one action; what is reported stays in its history, so there is no undo. */
export function useReport(before: PlanAction) {
  const t = useT();
  return useVerb(PlanReportProgressMutation, {
    said: () => t('plan.reported', { code: before.code }),
    optimistic: ({ input }) => ({
      reportProgress: { ...before, progress: input.progress, declaredHealth: input.health },
    }),
  });
}

/** Says a field's value as people read it. */
function useFieldText(): (field: EditField, value: string) => string {
  const word = useWord();
  const { day } = useFormat();
  return (field, value) => {
    if (field === 'title') return value;
    return field === 'priority' ? word('Priority', value) : day(value);
  };
}

function fieldValues(input: UpdateFields): Partial<PlanAction> {
  return Object.fromEntries(givenFields(input).map((field) => [field, input[field]]));
}
