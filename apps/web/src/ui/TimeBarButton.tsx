import { ActionIcon, Button, Popover, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { PartnershipHeadQuery } from '../app/app.operations.js';
import { usePlace } from '../app/place.js';
import { usePlan } from '../graphql/usePlan.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/text.js';
import { endOf, localDay } from './day.js';
import classes from './TimeBar.module.css';

const TimeBar = lazy(() => import('./TimeBar.js'));

/** Opens the time bar wherever one is: the whole application goes into the past with it. */
export function TimeButton() {
  const t = useT();
  const { past } = usePlace();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width="min(40rem, 100vw - 2rem)"
      position="bottom-end"
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <ActionIcon
          variant={past ? 'filled' : 'subtle'}
          color={past ? undefined : 'gray'}
          size="lg"
          title={t('history.time.look')}
          aria-label={t('history.time.look')}
          onClick={() => setOpened((open) => !open)}
        >
          <IconHistory size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('history.time.look')}>
        {opened && (
          <Suspense>
            <TimeBar />
          </Suspense>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Says clearly that the past is shown, and leads back. */
export function PastBar() {
  const t = useT();
  const { day, moment } = useFormat();
  const { asOf, setAsOf } = usePlace();
  const { data } = usePlan(PartnershipHeadQuery);
  if (asOf === null) return null;
  const date = data && localDay(asOf, data.partnership.timeZone);
  // The end of a day where the partnership is, is that day for whoever reads it elsewhere.
  const shown = date && endOf(date, data.partnership.timeZone) === asOf ? day(date) : moment(asOf);
  return (
    <div className={classes['past']} role="status">
      <Text size="sm" fw={500}>
        {t('history.time.past', { moment: shown })}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => setAsOf(null)}>
        {t('history.time.back')}
      </Button>
    </div>
  );
}
