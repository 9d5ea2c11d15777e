import { Modal, Stack, Text } from '@mantine/core';
import { useT } from '../i18n/text.js';
import type { Holder } from './session.js';
import { SignInForm } from './SignInForm.js';

interface SignInAgainProps {
  /** Whose page lies below; null where nobody knows. */
  readonly holder: Holder | null;
  onSignedIn(viewer: Holder): void;
}

/** The session has ended: sign in again above the page, which stays as it is. */
export default function SignInAgain({ holder, onSignedIn }: SignInAgainProps) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('signIn.again')}
    >
      <Stack>
        <Text size="sm">{t('signIn.againText')}</Text>
        <SignInForm {...(holder && { email: holder.email })} onSignedIn={onSignedIn} />
        {holder && (
          <Text size="sm" c="dimmed">
            {t('signIn.another', { email: holder.email })}
          </Text>
        )}
      </Stack>
    </Modal>
  );
}
