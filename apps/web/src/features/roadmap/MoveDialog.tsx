import { Button, Drawer, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { daysFrom, plusDays } from '../../ui/day.js';
import { Refusal } from '../../ui/parts.js';
import { useReturnFocus } from '../../ui/useReturnFocus.js';
import { datesOf, type Move } from './move.js';
import { MoveActionMutation, MovePreviewQuery } from './move.operations.js';
import { MovePreview } from './MovePreview.js';

/** So long one may go on typing a date before it is asked what it brings. */
const PAUSE_MS = 250;

/** Other dates for an action, and what they bring along, before it is done: shown, then confirmed or given up. */
export default function MoveDialog({ move, onClose }: { move: Move; onClose: () => void }) {
  const t = useT();
  const { day } = useFormat();
  const { code: partnership } = usePlace();
  useReturnFocus();
  const { action } = move;
  const { code, version } = action;
  const [dates, setDates] = useState(() => datesOf(move));
  const [reason, setReason] = useState('');
  const { plannedStart, plannedEnd } = dates;
  const valid = plannedStart !== '' && plannedEnd >= plannedStart;
  const moved = plannedStart !== action.plannedStart || plannedEnd !== action.plannedEnd;
  const [asked] = useDebouncedValue(dates, PAUSE_MS);
  const preview = usePlan(MovePreviewQuery, { action: code, ...asked }, { pause: !valid || !moved || asked !== dates });
  const verb = useVerb(MoveActionMutation, {
    said: ({ moveAction: { moveRequests, ...now } }) => {
      const asked = moveRequests.filter(({ status }) => status === 'REQUESTED');
      const partners = asked.map(({ organisation }) => organisation.shortName).join(', ');
      // Of an action that somebody else leads, its lead is asked.
      if (now.plannedStart !== plannedStart || now.plannedEnd !== plannedEnd)
        return t('roadmap.onlyAsked', { code, partners });
      if (partners !== '') return t('roadmap.movedAndAsked', { code, partners });
      return t('roadmap.moved', { code, start: day(plannedStart), end: day(plannedEnd) });
    },
  });
  const submit = async () => {
    const input = { partnership, action: code, expectedVersion: version, plannedStart, plannedEnd, reason };
    if (await verb.run({ input })) onClose();
  };
  const setStart = (start: string) => {
    // The length is kept, as it is by dragging.
    const length = daysFrom(plannedStart, plannedEnd);
    setDates({ plannedStart: start, plannedEnd: start === '' ? plannedEnd : plusDays(start, length) });
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={t('roadmap.moveOf', { code })}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <Text size="sm">{action.title}</Text>
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={t('roadmap.start')}
              value={plannedStart}
              data-autofocus
              error={verb.refusal?.fields['plannedStart']}
              onChange={({ currentTarget: { value } }) => setStart(value)}
            />
            <TextInput
              type="date"
              label={t('roadmap.end')}
              value={plannedEnd}
              min={plannedStart}
              error={valid ? verb.refusal?.fields['plannedEnd'] : t('roadmap.endBeforeStart')}
              onChange={({ currentTarget: { value } }) => setDates({ plannedStart, plannedEnd: value })}
            />
          </Group>
          {moved && valid ? (
            <Answer of={preview} rows={4}>
              {({ partnership: { movePreview } }) => movePreview && <MovePreview preview={movePreview} action={code} />}
            </Answer>
          ) : (
            <Text size="sm" c="dimmed">
              {t('roadmap.moveHint')}
            </Text>
          )}
          <Textarea
            label={t('general.reason')}
            description={t('roadmap.moveReason')}
            autosize
            minRows={2}
            required
            withAsterisk={false}
            value={reason}
            error={verb.refusal?.fields['reason']}
            onChange={({ currentTarget: { value } }) => setReason(value)}
          />
          <Refusal of={verb.refusal} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('general.cancel')}
            </Button>
            <Button
              type="submit"
              loading={verb.busy}
              disabled={!moved || !valid || reason.trim() === '' || !preview.data}
            >
              {t('roadmap.move')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
