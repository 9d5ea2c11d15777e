import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useSchemeWords } from '../../ui/scheme.js';
import { DeliverableUpdateMutation, type DeliverableFacts, type DeliverablePlan } from './deliverable.operations.js';

interface EditDeliverableProps {
  readonly deliverable: DeliverableFacts;
  readonly plan: DeliverablePlan;
  /** Whether the committee has adopted the action, so that moving the date asks for a reason. */
  readonly adopted: boolean;
  readonly onClose: () => void;
}

/** The fields of a deliverable as a form; only what was changed is sent. */
export function EditDeliverable({ deliverable, plan, adopted, onClose }: EditDeliverableProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const fields = useFields(deliverable, plan, adopted);
  const { code, version } = deliverable;
  const update = useVerb(DeliverableUpdateMutation, {
    said: () => t('deliverable.said.update', { code }),
    undo: ({ updateDeliverable }, { input }) => {
      const back = Object.keys(input).flatMap((name) => (name in deliverable ? [name as keyof DeliverableFacts] : []));
      const before = Object.fromEntries(back.map((name) => [name, valueOf(deliverable, name)]));
      const common = { partnership, deliverable: code, expectedVersion: updateDeliverable.version };
      return {
        document: DeliverableUpdateMutation,
        variables: { input: { ...before, ...common, reason: input.reason } },
      };
    },
  });
  const save = async (answers: Answers) => {
    const changed = fields.filter(({ name, initial = '' }) => (answers[name] ?? '') !== initial);
    if (changed.length === 0) return onClose();
    const values = changed.map(({ name, kind }) => [name, kind === 'check' ? answers[name] === 'yes' : answers[name]]);
    const common = { partnership, deliverable: code, expectedVersion: version };
    if (await update.run({ input: { ...(Object.fromEntries(values) as object), ...common } })) onClose();
  };
  return (
    <AskDialog
      title={t('deliverable.editOf', { code })}
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

/** A field as an input takes it. */
function valueOf(deliverable: DeliverableFacts, name: keyof DeliverableFacts): unknown {
  return name === 'lead' ? deliverable.lead.shortName : deliverable[name];
}

function useFields(deliverable: DeliverableFacts, plan: DeliverablePlan, adopted: boolean): AskField[] {
  const t = useT();
  const { types, levels } = useSchemeWords(plan.deliverableScheme);
  const members = plan.organisations.filter(
    ({ membership }) => membership === 'COORDINATOR' || membership === 'PARTNER',
  );
  const reason: AskField = {
    name: 'reason',
    label: t('general.reason'),
    kind: 'text',
    optional: true,
    hint: t('deliverable.reasonNeeded'),
  };
  return [
    { name: 'title', label: t('general.title'), kind: 'line', max: 300, initial: deliverable.title },
    { name: 'dueDate', label: t('general.due'), kind: 'date', initial: deliverable.dueDate },
    {
      name: 'lead',
      label: t('deliverable.lead'),
      kind: 'choice',
      initial: deliverable.lead.shortName,
      choices: members.map(({ shortName }) => ({ value: shortName, label: shortName })),
    },
    { name: 'type', label: t('deliverable.type'), kind: 'choice', initial: deliverable.type, choices: types },
    { name: 'level', label: t('deliverable.level'), kind: 'choice', initial: deliverable.level, choices: levels },
    { name: 'main', label: t('deliverable.main'), kind: 'check', initial: deliverable.main ? 'yes' : '' },
    {
      name: 'publicSummary',
      label: t('deliverable.publicSummary'),
      kind: 'text',
      optional: true,
      initial: deliverable.publicSummary ?? '',
    },
    ...(adopted ? [reason] : []),
  ];
}
