import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Refusal } from '../../ui/parts.js';
import { ChangePasswordMutation } from './account.operations.js';
import classes from './account.module.css';

/** The fewest characters of a password; the server says so too. */
const LEAST = 8;

/** Changes the password, which ends the other sessions. */
export function Password() {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Section title={t('account.password')} id="password">
      {open ? (
        <PasswordForm onClose={() => setOpen(false)} />
      ) : (
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('account.changePassword')}
        </Button>
      )}
    </Section>
  );
}

function PasswordForm({ onClose }: { onClose: () => void }) {
  const t = useT();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useVerb(ChangePasswordMutation, { said: () => t('account.passwordChanged') });
  const submit = async () => {
    if (await change.run({ current, new: next })) onClose();
  };
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('signIn.showPassword') } };
  const fields = change.refusal?.fields ?? {};
  return (
    <form
      className={classes['form']}
      aria-label={t('account.changePassword')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <PasswordInput
          label={t('account.currentPassword')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={current}
          error={fields['current']}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          {...toggle}
        />
        <PasswordInput
          label={t('account.newPassword')}
          description={t('account.newPasswordHint', { least: LEAST })}
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={LEAST}
          value={next}
          error={fields['new']}
          onChange={(event) => setNext(event.currentTarget.value)}
          {...toggle}
        />
        {Object.keys(fields).length === 0 && <Refusal of={change.refusal} />}
        <Group gap="xs">
          <Button type="submit" loading={change.busy}>
            {t('account.changePassword')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
