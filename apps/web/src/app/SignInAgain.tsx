import { Modal, Stack, Text } from '@mantine/core';
import { useT } from '../i18n/text.js';
import { SignInForm } from './SignInForm.js';

/** The session has ended: sign in again above the page, which stays as it is. */
export default function SignInAgain({ onSignedIn }: { onSignedIn(): void }) {
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
        <SignInForm onSignedIn={onSignedIn} />
      </Stack>
    </Modal>
  );
}
