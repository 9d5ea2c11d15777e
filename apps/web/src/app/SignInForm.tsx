import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { refusalOf } from '../graphql/refusal.js';
import { useT } from '../i18n/text.js';
import { SignInMutation } from './app.operations.js';
import type { ResultOf } from '../graphql/graphql.js';
import { Alert } from '@mantine/core';

type SignedIn = ResultOf<typeof SignInMutation>['signIn'];

interface SignInFormProps {
  /** Given where it is known who signs in again. */
  readonly email?: string;
  onSignedIn(viewer: SignedIn): void;
}

/** E-mail and password. */
export function SignInForm({ email: known, onSignedIn }: SignInFormProps) {
  const t = useT();
  const signIn = useSignIn();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const submit = async () => {
    const viewer = await signIn.run(email, password);
    if (viewer) onSignedIn(viewer);
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
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        {signIn.message && (
          <Alert color="red" variant="light" role="alert">
            {signIn.message}
          </Alert>
        )}
        <Button type="submit" loading={signIn.busy} mt={4}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}

/** Signs in; a wrong password is a sentence, not a lost session. */
export function useSignIn() {
  const client = useClient();
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const run = async (email: string, password: string): Promise<SignedIn | null> => {
    setBusy(true);
    setMessage(null);
    const { data, error } = await client.mutation(SignInMutation, { email, password }, { signingIn: true }).toPromise();
    setBusy(false);
    if (data) return data.signIn;
    const refusal = error ? refusalOf(error) : null;
    setMessage(refusal && refusal.kind !== 'OFFLINE' ? refusal.message : t('general.offline'));
    return null;
  };
  return { run, busy, message };
}
