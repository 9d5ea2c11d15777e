import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, type Say } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { EditDialog } from '../../ui/EditDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useTell } from '../../ui/useTell.js';
import { MilestonesNowQuery, type ActionPageFacts } from './action.operations.js';
import { ActionAddMilestoneMutation, ActionUpdateMilestoneMutation } from './change.operations.js';
import type { MilestoneFacts } from './fields.operations.js';
import { usePhaseField } from './phase-field.js';

type Update = VariablesOf<typeof ActionUpdateMilestoneMutation>;

function fieldsOf(t: Say, given?: MilestoneFacts): AskField[] {
  return [
    { name: 'title', label: t('general.title'), kind: 'line', max: 300, initial: given?.title },
    { name: 'dueDate', label: t('general.due'), kind: 'date', initial: given?.dueDate },
    { name: 'verification', label: t('action.verification'), kind: 'text', initial: given?.verification },
  ];
}

/** A milestone more for an action. */
export function AddMilestone({ action, onClose }: { action: ActionPageFacts; readonly onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const phase = usePhaseField(action);
  const add = useVerb(ActionAddMilestoneMutation, {
    said: ({ addMilestone }) => t('action.said.added', { code: addMilestone.code }),
  });
  const save = async ({ title = '', dueDate = '', verification = '', phase: chosen }: Answers) => {
    const input = { partnership, action: action.code, title, dueDate, verification, phase: phase.read(chosen) };
    if (await add.run({ input })) onClose();
  };
  return (
    <AskDialog
      title={t('action.addMilestone')}
      fields={[...fieldsOf(t), phase.field]}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}

interface EditMilestoneProps {
  readonly milestone: MilestoneFacts;
  /** The code of its action. */
  readonly action: string;
  /** Whether the committee has adopted the action, so that moving the date asks for a reason. */
  readonly adopted: boolean;
  readonly onClose: () => void;
}

/** The fields of a milestone as a form. */
export function EditMilestone({ milestone, action, adopted, onClose }: EditMilestoneProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { code, version } = milestone;
  const fields = fieldsOf(t, milestone);
  return (
    <EditDialog
      title={t('action.editOf', { code })}
      fields={fields}
      reasonHint={adopted ? t('action.reasonNeeded') : null}
      verb={useUpdate(milestone, action, fields)}
      variables={(changed) => ({ input: { partnership, milestone: code, expectedVersion: version, ...changed } })}
      onClose={onClose}
    />
  );
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(milestone: MilestoneFacts, action: string, fields: readonly AskField[]) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const { code } = milestone;
  return useVerb<ResultOf<typeof ActionUpdateMilestoneMutation>, Update>(ActionUpdateMilestoneMutation, {
    said: () => t('action.said.update', { code }),
    conflict: async ({ input }) => {
      const variables = { code: partnership, action };
      const { data } = await client.query(MilestonesNowQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.action?.milestones.find((one) => one.code === code);
      return now ? answersConflict(fieldsOf(t, now), input, now.version, tell) : null;
    },
    optimistic: ({ input: { title, dueDate, verification } }) => ({
      updateMilestone: {
        ...milestone,
        title: title ?? milestone.title,
        dueDate: dueDate ?? milestone.dueDate,
        verification: verification ?? milestone.verification,
      },
    }),
    undo: ({ updateMilestone: { version } }, { input }) => ({
      document: ActionUpdateMilestoneMutation,
      variables: {
        input: {
          ...answersBefore(fields, input),
          partnership,
          milestone: code,
          expectedVersion: version,
          ...(input.dueDate && { reason: t('general.undo') }),
        },
      },
    }),
  });
}
