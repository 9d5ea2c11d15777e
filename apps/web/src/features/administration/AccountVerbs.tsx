import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import {
  DisableAccountMutation,
  EnableAccountMutation,
  ResetPasswordMutation,
  type Account,
  type PasswordAddress,
} from './administration.operations.js';

interface AccountVerbsProps {
  readonly of: Account;
  readonly onAddress: (address: PasswordAddress) => void;
}

/** What an administrator may do with an account; with the own one it is another administrator's. */
export function AccountVerbs({ of: { id, name, email, disabled }, onAddress }: AccountVerbsProps) {
  const t = useT();
  const { viewer } = useMember();
  const [asked, setAsked] = useState<'disable' | 'reset' | null>(null);
  const close = () => setAsked(null);
  const enable = useVerb(EnableAccountMutation, {
    said: () => t('administration.enabled', { name }),
    toastRefusals: true,
  });
  const disable = useVerb(DisableAccountMutation, { said: () => t('administration.isDisabled', { name }) });
  const reset = useVerb(ResetPasswordMutation);
  const confirm = async () => {
    if (asked === 'disable' && (await disable.run({ id }))) close();
    if (asked !== 'reset') return;
    const done = await reset.run({ id });
    if (!done) return;
    onAddress({ email, url: done.resetPassword });
    close();
  };
  return (
    <Group gap={4} wrap="nowrap">
      {disabled ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={enable.busy}
          aria-label={`${t('administration.enable')}: ${name}`}
          onClick={() => void enable.run({ id })}
        >
          {t('administration.enable')}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${t('administration.reset')}: ${name}`}
          onClick={() => setAsked('reset')}
        >
          {t('administration.reset')}
        </Button>
      )}
      {!disabled && viewer.id !== id && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${t('administration.disable')}: ${name}`}
          onClick={() => setAsked('disable')}
        >
          {t('administration.disable')}
        </Button>
      )}
      {asked && (
        <AskDialog
          title={t(`administration.${asked}Title`, { name })}
          text={t(`administration.${asked}Text`)}
          confirm={t(`administration.${asked}`)}
          danger={asked === 'disable'}
          busy={disable.busy || reset.busy}
          onClose={close}
          onConfirm={() => void confirm()}
        >
          <Refusal of={asked === 'disable' ? disable.refusal : reset.refusal} />
        </AskDialog>
      )}
    </Group>
  );
}
