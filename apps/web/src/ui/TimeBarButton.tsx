import { ActionIcon, Button, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { PartnershipHeadQuery } from '../app/app.operations.js';
import { usePlace } from '../app/place.js';
import { usePlan } from '../graphql/usePlan.js';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/text.js';
import { endOf, localDay } from './day.js';
import classes from './TimeBar.module.css';

const TimeBar = lazy(() => import('./TimeBar.js'));

/** Opens the time bar below the header, wherever one is: the whole application goes into the past with it. */
export function TimeButton({ opened, onToggle }: { opened: boolean; onToggle(): void }) {
  const t = useT();
  const { past } = usePlace();
  return (
    <ActionIcon
      variant={past ? 'filled' : 'subtle'}
      color={past ? undefined : 'gray'}
      size="lg"
      title={t('history.time.look')}
      aria-label={t('history.time.look')}
      aria-expanded={opened}
      aria-controls="time-bar"
      onClick={onToggle}
    >
      <IconHistory size={18} />
    </ActionIcon>
  );
}

/** The place of the time bar, below the header; Escape closes it. */
export function TimeRow({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const t = useT();
  return (
    <section
      id="time-bar"
      aria-label={t('history.time.look')}
      className={classes['row']}
      hidden={!opened}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      {opened && (
        <Suspense>
          <TimeBar />
        </Suspense>
      )}
    </section>
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
