import { Button, Group, Text } from '@mantine/core';
import { Moment } from '../i18n/format.js';
import { useT } from '../i18n/text.js';
import { usePlace } from './place.js';
import classes from './Time.module.css';

/** Opens the time slider. */
export function TimeButton() {
  return null;
}

/** Says clearly that the past is shown, and leads back. */
export function PastBanner() {
  const t = useT();
  const { asOf, setAsOf } = usePlace();
  if (asOf === null) return null;
  return (
    <Group className={classes['banner']} role="status" justify="space-between">
      <Text size="sm" fw={500}>
        {t('general.past')} <Moment value={asOf} />. {t('general.pastNothing')}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => setAsOf(null)}>
        {t('general.backToNow')}
      </Button>
    </Group>
  );
}
