import { useState } from 'react';
import type { VerbHandle } from '../graphql/useVerb.js';
import { useT } from '../i18n/text.js';
import { changedAnswers } from './answers.js';
import { AskDialog, type Answers, type AskField } from './AskDialog.js';
import { Refusal } from './parts.js';

interface EditDialogProps<Data, Variables> {
  readonly title: string;
  /** The fields as they begin. */
  readonly fields: readonly AskField[];
  /** When a reason is needed; no reason is asked for without. */
  readonly reasonHint?: string | null;
  readonly verb: VerbHandle<Data, Variables>;
  /** The variables that send what was changed. */
  readonly variables: (changed: Record<string, string | boolean>) => Variables;
  readonly onClose: () => void;
}

/** The fields of a thing as a form; only what was changed is sent, and nothing where nothing was. */
export function EditDialog<Data, Variables>({
  title,
  fields,
  reasonHint = null,
  verb,
  variables,
  onClose,
}: EditDialogProps<Data, Variables>) {
  const t = useT();
  // As it was opened: what others save meanwhile is a conflict to be shown, and nothing to be overwritten unseen.
  const [begun] = useState({ fields, variables });
  const save = async (answers: Answers) => {
    const changed = changedAnswers(begun.fields, answers);
    if (Object.keys(changed).length === 0) return onClose();
    const reason = answers['reason']?.trim();
    if (await verb.run(begun.variables({ ...changed, ...(reason && { reason }) }))) onClose();
  };
  const reason: AskField[] =
    reasonHint === null
      ? []
      : [{ name: 'reason', label: t('general.reason'), kind: 'text', optional: true, hint: reasonHint }];
  return (
    <AskDialog
      title={title}
      fields={[...begun.fields, ...reason]}
      errors={verb.refusal?.fields}
      confirm={t('general.save')}
      busy={verb.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={verb.refusal} />
    </AskDialog>
  );
}
