import { Text, UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/text.js';
import { useMember } from './member.js';
import classes from './Shell.module.css';

const Items = lazy(() => import('./SwitcherItems.js'));

/** The name of the partnership; for those who are in several a menu of them, loaded when it is opened first. */
export function Switcher({ name }: { name: string | undefined }) {
  const t = useT();
  const several = useMember().viewer.memberships.length > 1;
  const [wanted, setWanted] = useState(false);
  const text = (
    <Text size="sm" c="dimmed" truncate component="span">
      {name}
    </Text>
  );
  if (!several || !name) return <span className={classes['partnership']}>{text}</span>;
  const button = (
    <UnstyledButton
      className={classes['switcher']}
      aria-haspopup="menu"
      aria-label={t('general.switch', { name })}
      onClick={() => setWanted(true)}
    >
      {text}
      <IconSelector size={16} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <Items target={button} />
    </Suspense>
  );
}
