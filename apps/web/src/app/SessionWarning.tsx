import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useRead } from '../graphql/usePlan.js';
import { useT } from '../i18n/text.js';
import { SessionEndQuery } from './app.operations.js';
import { useSession } from './session.js';
import classes from './SessionWarning.module.css';

/** How long before the session's end the warning is shown. */
const WARN_MS = 5 * 60_000;
/** Browsers hold no longer timers than some weeks. */
const LONGEST_MS = 2 ** 31 - 1;

/** Warns before the session ends, so that nobody is surprised; drafts are kept either way. */
export function SessionWarning() {
  const t = useT();
  const intl = useIntl();
  const { askToSignIn } = useSession();
  const end = useRead(SessionEndQuery, {}).data?.viewer?.sessionExpiresAt ?? null;
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  useEffect(() => {
    if (end === null) return undefined;
    const wait = Math.max(0, Date.parse(end) - Date.now() - WARN_MS);
    const timer = setTimeout(() => setWarnedOf(end), Math.min(wait, LONGEST_MS));
    return () => clearTimeout(timer);
  }, [end]);
  if (end === null || warnedOf !== end) return null;
  return (
    <Group className={classes['banner']} role="alert" justify="space-between">
      <Text size="sm">{t('signIn.endsSoon', { time: intl.formatTime(end) })}</Text>
      <Button size="compact-sm" variant="default" onClick={askToSignIn}>
        {t('signIn.submit')}
      </Button>
    </Group>
  );
}
