import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Refusal } from '../../ui/parts.js';
import { InviteCoordinatorMutation, type Awaiting } from './administration.operations.js';

interface InviteCoordinatorProps {
  readonly code: string;
  readonly name: string;
  readonly onDone: (awaiting: Awaiting) => void;
}

/** Invites somebody to coordinate a partnership that nobody coordinates: the first invitation was lost, or whoever did is gone. */
export function InviteCoordinator({ code, name, onDone }: InviteCoordinatorProps) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const invite = useVerb(InviteCoordinatorMutation);
  const errors = invite.refusal?.fields ?? {};
  const send = async (email: string, language: string) => {
    const done = await invite.run({ input: { partnership: code, email, language } });
    if (!done) return;
    setAsked(false);
    onDone(done.inviteCoordinator);
  };
  return (
    <>
      <Text size="sm">{t('administration.waits')}</Text>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${t('administration.invite')}: ${name}`}
        onClick={() => setAsked(true)}
      >
        {t('administration.invite')}
      </Button>
      {asked && (
        <AskDialog
          title={t('administration.inviteTitle', { name })}
          text={t('administration.inviteText')}
          confirm={t('administration.invite')}
          fields={[
            { name: 'email', label: t('administration.email'), kind: 'line' },
            {
              ...{ name: 'language', label: t('administration.writtenIn'), kind: 'choice', initial: 'en' },
              choices: MESSAGE_LANGUAGES,
            },
          ]}
          errors={errors}
          busy={invite.busy}
          onClose={() => setAsked(false)}
          onConfirm={(answers) => void send(answers['email'] ?? '', answers['language'] ?? 'en')}
        >
          {Object.keys(errors).length === 0 && <Refusal of={invite.refusal} />}
        </AskDialog>
      )}
    </>
  );
}
