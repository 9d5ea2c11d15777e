import { Textarea } from '@mantine/core';
import { useClient } from 'urql';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import type { Conflict } from '../../ui/conflict.js';
import { ActionNowQuery } from './action.operations.js';
import { type ActionFacts } from './fields.operations.js';
import { ActionUpdateMutation } from './change.operations.js';
import { DraftDrawer } from './DraftDrawer.js';
import { asksReason, changedFields, formOf, inputOf, type ActionForm } from './edit.js';
import { EditFields } from './EditFields.js';
import { useFieldTexts } from './field-texts.js';

type Update = VariablesOf<typeof ActionUpdateMutation>;

interface Edited {
  /** The version that the form began with, and what stood in it. */
  readonly version: number;
  readonly base: ActionForm;
  readonly form: ActionForm;
  readonly reason: string;
}

/** The fields of an action as a form. Only what was changed is sent; what is written survives a reload. */
export function EditAction({ action, onClose }: { action: ActionFacts; readonly onClose: () => void }) {
  const t = useT();
  const { code } = usePlace();
  const { viewer } = useMember();
  const base = formOf(action);
  const draft = useDraft<Edited>(`action-edit:${code}:${action.code}:${viewer.id}`, {
    version: action.version,
    base,
    form: base,
    reason: '',
  });
  const { form, reason } = draft.value;
  const changed = changedFields(draft.value.base, form);
  const needsReason = asksReason(action, changed);
  const update = useUpdate(action);
  const save = async () => {
    const input = {
      partnership: code,
      action: action.code,
      expectedVersion: draft.value.version,
      ...inputOf(form, changed),
      ...(reason.trim() && { reason }),
    };
    return changed.length === 0 || (await update.run({ input })) !== null;
  };
  return (
    <DraftDrawer
      title={t('action.editOf', { code: action.code })}
      size="xl"
      draft={draft}
      verb={update}
      confirm={t('general.save')}
      ready={changed.length > 0}
      send={save}
      onClose={onClose}
    >
      <EditFields
        form={form}
        lead={action.lead.shortName}
        errors={update.refusal?.fields ?? {}}
        onChange={(part) => draft.set((old) => ({ ...old, form: { ...old.form, ...part } }))}
      />
      <Textarea
        label={t('general.reason')}
        description={t(needsReason ? 'action.reasonNeeded' : 'action.reasonHint')}
        autosize
        minRows={2}
        value={reason}
        error={update.refusal?.fields['reason']}
        onChange={(event) => {
          const text = event.currentTarget.value;
          draft.set((old) => ({ ...old, reason: text }));
        }}
      />
    </DraftDrawer>
  );
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(action: ActionFacts) {
  const t = useT();
  const client = useClient();
  const { code } = usePlace();
  const { labelOf, textOf } = useFieldTexts();
  const before = formOf(action);
  const conflict = async ({ input }: Update): Promise<Conflict<Update> | null> => {
    const variables = { code, action: action.code };
    const { data } = await client.query(ActionNowQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    const now = data?.partnership.action;
    if (!now) return null;
    const theirs = formOf(now);
    const mine: ActionForm = { ...theirs, ...(input as Partial<ActionForm>) };
    const fields = changedFields(theirs, mine);
    const rest = (kept: ReadonlySet<string>): Update | null => {
      const mineStill = fields.filter((field) => kept.has(field));
      if (mineStill.length === 0) return null;
      const { partnership, reason } = input;
      const again = { partnership, reason, action: action.code, expectedVersion: now.version };
      return { input: { ...again, ...inputOf(mine, mineStill) } };
    };
    return {
      fields: fields.map((field) => ({
        field,
        label: labelOf(field),
        mine: textOf(field, mine),
        theirs: textOf(field, theirs),
      })),
      resolve: rest,
    };
  };
  return useVerb<ResultOf<typeof ActionUpdateMutation>, Update>(ActionUpdateMutation, {
    said: () => t('action.said.update', { code: action.code }),
    conflict,
    optimistic: ({ input }) => ({
      updateAction: {
        ...action,
        title: input.title ?? action.title,
        description: input.description ?? action.description,
        priority: input.priority ?? action.priority,
        plannedStart: input.plannedStart ?? action.plannedStart,
        plannedEnd: input.plannedEnd ?? action.plannedEnd,
        finalPhase: input.finalPhase ?? action.finalPhase,
      },
    }),
    undo: ({ updateAction }, { input }) => {
      const fields = changedFields(before, { ...before, ...(input as Partial<ActionForm>) });
      const { partnership, reason } = input;
      const back = { partnership, reason, action: action.code, expectedVersion: updateAction.version };
      return { document: ActionUpdateMutation, variables: { input: { ...back, ...inputOf(before, fields) } } };
    },
  });
}
