import { Progress, Stack, Text } from '@mantine/core';
import { useT } from '../../i18n/text.js';
import type { ScheduleReading } from './useSchedule.js';

/** How far the plan has come; large ones take more than one answer. */
export function Loading({ progress }: { progress: ScheduleReading['progress'] }) {
  const t = useT();
  const text = progress ? t('roadmap.reading', { read: progress.read, total: progress.total }) : t('general.loading');
  return (
    <Stack gap="xs" role="status" aria-busy>
      <Text c="dimmed">{text}</Text>
      <Progress value={progress ? (100 * progress.read) / progress.total : 8} size="sm" aria-label={text} />
    </Stack>
  );
}
