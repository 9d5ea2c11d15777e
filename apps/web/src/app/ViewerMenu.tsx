import { ActionIcon } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/text.js';
import { useMember } from './member.js';

const Items = lazy(() => import('./ViewerMenuItems.js'));

/** Who is signed in; the menu behind it is loaded when it is opened first. */
export function ViewerMenu() {
  const t = useT();
  const { viewer } = useMember();
  const [wanted, setWanted] = useState(false);
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-haspopup="menu"
      aria-label={t('general.account', { name: viewer.name })}
      onClick={() => setWanted(true)}
    >
      <IconUserCircle size={20} stroke={1.6} />
    </ActionIcon>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <Items target={button} />
    </Suspense>
  );
}
