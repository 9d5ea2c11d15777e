import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import { OweAcceptMoveMutation, OweRefuseMoveMutation } from './move-request.operations.js';

type Props = DutyFormProps<'MOVE_REQUEST'>;

/** What another organisation asks to move: accepted, or refused with a reason. */
export function MoveRequestForm(props: Props) {
  const [refusing, setRefusing] = useState(false);
  const { thing } = props.subject;
  return (
    <Stack gap="sm">
      <Asked of={thing} />
      {refusing ? (
        <RefuseForm {...props} close={() => setRefusing(false)} />
      ) : (
        <AcceptForm {...props} refuse={() => setRefusing(true)} />
      )}
    </Stack>
  );
}

/** Who asks, why, and which actions would go where. */
function Asked({ of: { requester, action, reason, moves } }: { of: Props['subject']['thing'] }) {
  const t = useT();
  const { day } = useFormat();
  const wished = moves.some((move) => move.action.id === action.id);
  const named = { requester: requester.shortName, code: action.code, title: action.title, reason };
  return (
    <Stack gap={4}>
      <Text size="sm">{t(wished ? 'myWork.moveWished' : 'myWork.moveAsked', named)}</Text>
      {moves.map((move) => (
        <Text key={move.action.id} size="sm" className="figures">
          {t('myWork.moveOf', { ...move.action, from: day(move.toStart), to: day(move.toEnd) })} (
          {move.days < 0 ? t('myWork.moveEarlier', { days: -move.days }) : t('myWork.moveDays', { days: move.days })})
        </Text>
      ))}
    </Stack>
  );
}

function AcceptForm({ duty, subject: { thing }, done, close, refuse }: Props & { refuse: () => void }) {
  const t = useT();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, { answer: '', reason: '' });
  const accept = useVerb(OweAcceptMoveMutation, { said: () => t('myWork.moveAccepted', { code: thing.code }) });
  const submit = async () => {
    const answer = value.answer.trim() || null;
    const input = { partnership: code, request: thing.code, expectedVersion: thing.version, answer };
    if (!(await accept.run({ input }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.acceptMove')}
      submit={t('myWork.acceptMove')}
      busy={accept.busy}
      refusal={accept.refusal}
      aside={
        <>
          <Button size="sm" variant="default" onClick={refuse}>
            {t('myWork.refuseMove')}
          </Button>
          <PlaceLink to="roadmap">{t('myWork.toRoadmap')}</PlaceLink>
        </>
      }
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Textarea
        label={t('myWork.moveAnswer')}
        data-autofocus
        autosize
        minRows={1}
        value={value.answer}
        error={accept.refusal?.fields['answer']}
        onChange={(event) => put('answer', event.currentTarget.value)}
      />
    </QuickForm>
  );
}

function RefuseForm({ duty, subject: { thing }, done, close }: Props) {
  const t = useT();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, { answer: '', reason: '' });
  const refuse = useVerb(OweRefuseMoveMutation, { said: () => t('myWork.moveRefused', { code: thing.code }) });
  const submit = async () => {
    const input = { partnership: code, request: thing.code, expectedVersion: thing.version, reason: value.reason };
    if (!(await refuse.run({ input }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.refuseMove')}
      submit={t('myWork.refuseMove')}
      busy={refuse.busy}
      ready={value.reason.trim() !== ''}
      refusal={refuse.refusal}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Textarea
        label={t('myWork.moveWhyNot')}
        autoFocus
        autosize
        minRows={2}
        value={value.reason}
        error={refuse.refusal?.fields['reason']}
        onChange={(event) => put('reason', event.currentTarget.value)}
      />
    </QuickForm>
  );
}
