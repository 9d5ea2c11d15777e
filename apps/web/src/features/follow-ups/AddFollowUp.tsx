import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { AddFollowUpMutation } from './follow-ups.operations.js';

interface AddFollowUpProps {
  readonly organisations: readonly { readonly shortName: string }[];
  readonly sessions: readonly { readonly number: number; readonly title: string }[];
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Notes what is to be done, by whom and until when; on its own or as left by a session. */
export function AddFollowUp({ organisations, sessions, again, onClose }: AddFollowUpProps) {
  const t = useT();
  const { code } = usePlace();
  const add = useVerb(AddFollowUpMutation, { said: () => t('followUps.added') });
  const run = async ({ text = '', owner = '', dueDate = '', session = '' }: Answers) => {
    const input = { partnership: code, text, owner, dueDate, session: session ? Number(session) : null };
    if (!(await add.run({ input }))) return;
    again();
    onClose();
  };
  const names = organisations.map(({ shortName }) => shortName).sort();
  return (
    <AskDialog
      title={t('followUps.add')}
      confirm={t('general.add')}
      busy={add.busy}
      fields={[
        { name: 'text', label: t('followUps.what'), kind: 'text' },
        {
          name: 'owner',
          label: t('followUps.owner'),
          kind: 'choice',
          choices: names.map((name) => ({ value: name, label: name })),
        },
        { name: 'dueDate', label: t('general.due'), kind: 'date' },
        {
          name: 'session',
          label: t('followUps.from'),
          kind: 'choice',
          optional: true,
          choices: [...sessions]
            .reverse()
            .map(({ number, title }) => ({ value: String(number), label: `${number} · ${title}` })),
        },
      ]}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}
