import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { changedAnswers } from '../../ui/answers.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { kindOf, stateOf } from './grouping.js';
import { AddStakeholderMutation, type StakeholderFacts, type StakeholdersPlan } from './stakeholders.operations.js';
import { useFields } from './useFields.js';
import { useUpdateStakeholder } from './useUpdateStakeholder.js';

interface AddProps {
  readonly plan: StakeholdersPlan;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

/** A body more to connect with. */
export function AddStakeholder({ plan, onAdded, onClose }: AddProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const fields = useFields(plan)(null);
  const add = useVerb(AddStakeholderMutation, {
    said: (_, { input }) => t('stakeholders.said.add', { name: input.name }),
  });
  const save = async ({ name = '', kind, region = '', state, responsible }: Answers) => {
    const facts = { kind: kindOf(kind), state: stateOf(state), responsible: responsible || null };
    if (!(await add.run({ input: { partnership, name, region, ...facts } }))) return;
    onAdded();
    onClose();
  };
  return (
    <AskDialog
      title={t('stakeholders.add')}
      fields={fields}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}

interface EditProps {
  readonly plan: StakeholdersPlan;
  readonly stakeholder: StakeholderFacts;
  readonly onClose: () => void;
}

/** A body's own fields; only what was changed is sent. */
export function EditStakeholder({ plan, stakeholder, onClose }: EditProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { id, version, name } = stakeholder;
  const fieldsFor = useFields(plan);
  const fields = fieldsFor(stakeholder);
  const update = useUpdateStakeholder(stakeholder, fieldsFor);
  const save = async (answers: Answers) => {
    const { kind, state, ...changed } = changedAnswers(fields, answers);
    const typed = { ...(kind && { kind: kindOf(String(kind)) }), ...(state && { state: stateOf(String(state)) }) };
    const given = { ...changed, ...typed };
    if (Object.keys(given).length === 0) return onClose();
    if (await update.run({ input: { partnership, stakeholder: id, expectedVersion: version, ...given } })) onClose();
  };
  return (
    <AskDialog
      title={t('stakeholders.editOf', { name })}
      fields={fields}
      confirm={t('general.save')}
      busy={update.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={update.refusal} />
    </AskDialog>
  );
}
