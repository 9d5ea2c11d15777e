import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import { AcceptInvitationMutation } from './invitation.operations.js';
import type { Opened } from './InvitationPage.js';

/** The fewest characters of a password; the server says so too. */
const LEAST = 8;

interface AcceptFormProps {
  readonly secret: string;
  readonly invitation: Opened;
  readonly onEntered: (viewer: ResultOf<typeof AcceptInvitationMutation>['acceptInvitation']) => void;
}

/** Asks for what is missing: a name and a new password, or the password that there is. */
export function AcceptForm({ secret, invitation: { kind, email, accountExists }, onEntered }: AcceptFormProps) {
  const t = useT();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const accept = useVerb(AcceptInvitationMutation);
  const fields = accept.refusal?.fields ?? {};
  const known = kind === 'PARTNERSHIP' && accountExists;
  const submit = async () => {
    const done = await accept.run({ secret, name, password });
    if (done) onEntered(done.acceptInvitation);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('signIn.email')}
          name="email"
          type="email"
          autoComplete="username"
          readOnly
          value={email}
          description={known ? t('invitation.known') : undefined}
        />
        {!accountExists && (
          <TextInput
            label={t('invitation.name')}
            description={t('invitation.nameHint')}
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            error={fields['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <PasswordInput
          label={t(known ? 'signIn.password' : 'invitation.newPassword')}
          description={known ? undefined : t('invitation.newPasswordHint', { least: LEAST })}
          name="password"
          autoComplete={known ? 'current-password' : 'new-password'}
          required
          withAsterisk={false}
          value={password}
          error={fields['password']}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        {Object.keys(fields).length === 0 && <Refusal of={accept.refusal} />}
        <Button type="submit" loading={accept.busy} mt={4}>
          {t(kind === 'PARTNERSHIP' ? 'invitation.accept' : 'invitation.set')}
        </Button>
      </Stack>
    </form>
  );
}
