import { Group, Textarea, TextInput } from '@mantine/core';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import { OweCompleteFollowUpMutation, OweReopenFollowUpMutation } from './duty-verbs.operations.js';

/** Says that a follow-up was done; who coordinates can take it back. */
export function FollowUpForm({ duty, subject: { thing }, today, done, close }: DutyFormProps<'FOLLOW_UP'>) {
  const t = useT();
  const { code } = usePlace();
  const coordinates = useMember().is('COORDINATOR');
  const { value, put, clear } = useFormDraft(duty, { date: today, evidence: '' });
  const complete = useVerb(OweCompleteFollowUpMutation, {
    said: () => t('myWork.followUpDone'),
    undo: () =>
      coordinates
        ? {
            document: OweReopenFollowUpMutation,
            variables: { input: { partnership: code, followUp: thing.id, reason: t('myWork.takenBack') } },
          }
        : null,
  });
  const submit = async () => {
    if (!(await complete.run({ input: { partnership: code, followUp: thing.id, ...value } }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.complete')}
      submit={t('myWork.complete')}
      busy={complete.busy}
      ready={value.evidence.trim() !== '' && value.date !== ''}
      refusal={complete.refusal}
      aside={<Origin of={thing} />}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Textarea
        label={t('myWork.evidence')}
        data-autofocus
        autosize
        minRows={2}
        value={value.evidence}
        error={complete.refusal?.fields['evidence']}
        onChange={(event) => put('evidence', event.currentTarget.value)}
      />
      <Group>
        <TextInput
          type="date"
          label={t('myWork.doneOn')}
          max={today}
          value={value.date}
          error={complete.refusal?.fields['date']}
          onChange={(event) => put('date', event.currentTarget.value)}
        />
      </Group>
    </QuickForm>
  );
}

/** The decision or the session that it comes from. */
function Origin({ of: { decision, session } }: { of: DutyFormProps<'FOLLOW_UP'>['subject']['thing'] }) {
  const t = useT();
  if (decision) {
    return (
      <PlaceLink to={`decisions/${decision.number}`}>{t('myWork.decision', { number: decision.number })}</PlaceLink>
    );
  }
  if (!session) return null;
  return <PlaceLink to={`sessions/${session.number}`}>{t('myWork.session', { number: session.number })}</PlaceLink>;
}
