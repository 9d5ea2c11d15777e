import { Center, Loader, VisuallyHidden } from '@mantine/core';
import { useT } from '../i18n/text.js';

/** Something is on its way. */
export function Waiting() {
  const t = useT();
  return (
    <Center mih="40vh" role="status">
      <Loader size="sm" type="dots" aria-hidden />
      <VisuallyHidden>{t('general.loading')}</VisuallyHidden>
    </Center>
  );
}
