import { Button, Group, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import {
  OweAcknowledgeNoticeMutation,
  OweHoldDisseminationMutation,
  OweMoveDisseminationMutation,
} from './duty-verbs.operations.js';

/** Acknowledges that one was informed of an accepted main deliverable. */
export function NoticeForm({ duty, subject: { thing }, today, done, close }: DutyFormProps<'NOTICE'>) {
  const t = useT();
  const { code } = usePlace();
  const { moment } = useFormat();
  const { value, put, clear } = useFormDraft(duty, { date: today, text: '' });
  const acknowledge = useVerb(OweAcknowledgeNoticeMutation, {
    said: () => t('myWork.acknowledged', { code: thing.deliverable.code }),
  });
  const submit = async () => {
    const input = { partnership: code, notice: thing.id, date: value.date, text: value.text.trim() || null };
    if (!(await acknowledge.run({ input }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.acknowledge')}
      submit={t('myWork.acknowledge')}
      busy={acknowledge.busy}
      ready={value.date !== ''}
      refusal={acknowledge.refusal}
      aside={<PlaceLink to={`deliverables/${thing.deliverable.code}`}>{t('myWork.toDeliverable')}</PlaceLink>}
      onSubmit={() => void submit()}
      onClose={close}
    >
      {thing.deliverable.publicSummary && <Text size="sm">{thing.deliverable.publicSummary}</Text>}
      {thing.sentAt && (
        <Text size="sm" c="dimmed">
          {t('myWork.informedOn', { moment: moment(thing.sentAt) })}
        </Text>
      )}
      <TextInput
        label={t('myWork.answer')}
        data-autofocus
        value={value.text}
        error={acknowledge.refusal?.fields['text']}
        onChange={(event) => put('text', event.currentTarget.value)}
      />
    </QuickForm>
  );
}

/** Says that a dissemination session was held, or moves it. */
export function DisseminationForm(props: DutyFormProps<'DISSEMINATION'>) {
  const [moving, setMoving] = useState(false);
  if (moving) return <MoveForm {...props} close={() => setMoving(false)} />;
  return <HoldForm {...props} onMove={() => setMoving(true)} />;
}

type HoldProps = DutyFormProps<'DISSEMINATION'> & { onMove: () => void };

function HoldForm({ duty, subject: { thing }, today, done, close, onMove }: HoldProps) {
  const t = useT();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, {
    date: thing.date < today ? thing.date : today,
    participants: null as number | null,
    summary: '',
  });
  const hold = useVerb(OweHoldDisseminationMutation, { said: () => t('myWork.held') });
  const { date, participants, summary } = value;
  const submit = async () => {
    if (participants === null) return;
    const input = { partnership: code, dissemination: thing.id, date, participants, summary };
    if (!(await hold.run({ input }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.hold')}
      submit={t('myWork.hold')}
      busy={hold.busy}
      ready={date !== '' && participants !== null && summary.trim() !== ''}
      refusal={hold.refusal}
      aside={
        <Button size="sm" variant="default" onClick={onMove}>
          {t('myWork.move')}
        </Button>
      }
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Textarea
        label={t('myWork.outcome')}
        data-autofocus
        autosize
        minRows={2}
        value={summary}
        error={hold.refusal?.fields['summary']}
        onChange={(event) => put('summary', event.currentTarget.value)}
      />
      <Group>
        <NumberInput
          label={t('myWork.participants')}
          min={0}
          allowDecimal={false}
          value={participants ?? ''}
          error={hold.refusal?.fields['participants']}
          onChange={(next) => put('participants', next === '' ? null : Number(next))}
        />
        <TextInput
          type="date"
          label={t('myWork.heldOn')}
          max={today}
          value={date}
          error={hold.refusal?.fields['date']}
          onChange={(event) => put('date', event.currentTarget.value)}
        />
      </Group>
    </QuickForm>
  );
}

function MoveForm({ subject: { thing }, close }: DutyFormProps<'DISSEMINATION'>) {
  const t = useT();
  const { code } = usePlace();
  const { day } = useFormat();
  const [date, setDate] = useState(thing.date);
  const [reason, setReason] = useState('');
  const move = useVerb(OweMoveDisseminationMutation, {
    said: (_, { input }) => t('myWork.moved', { date: day(input.date) }),
    undo: () => ({
      document: OweMoveDisseminationMutation,
      variables: { input: { partnership: code, dissemination: thing.id, date: thing.date } },
    }),
  });
  const submit = async () => {
    const input = { partnership: code, dissemination: thing.id, date, reason: reason.trim() || null };
    if (await move.run({ input })) close();
  };
  return (
    <QuickForm
      label={t('myWork.move')}
      submit={t('myWork.move')}
      busy={move.busy}
      ready={date !== '' && date !== thing.date}
      refusal={move.refusal}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Group align="flex-start">
        <TextInput
          type="date"
          autoFocus
          label={t('myWork.newDay')}
          value={date}
          error={move.refusal?.fields['date']}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          label={t('general.reason')}
          value={reason}
          error={move.refusal?.fields['reason']}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Group>
    </QuickForm>
  );
}
