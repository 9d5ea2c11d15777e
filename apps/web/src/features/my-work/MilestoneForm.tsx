import { Group, Text, Textarea, TextInput } from '@mantine/core';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import { OweReachMilestoneMutation } from './duty-verbs.operations.js';

/** Reaches a milestone: when, and what shows it. */
export function MilestoneForm({ duty, subject: { thing }, today, again, done, close }: DutyFormProps<'MILESTONE'>) {
  const t = useT();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, { date: today, evidence: '' });
  const reach = useVerb(OweReachMilestoneMutation, {
    said: () => t('myWork.reached', { code: thing.code }),
    conflict: () => {
      again();
      return null;
    },
  });
  const submit = async () => {
    const { date, evidence } = value;
    const input = { partnership: code, expectedVersion: thing.version, milestone: thing.code, date, evidence };
    if (!(await reach.run({ input }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.reach')}
      submit={t('myWork.reach')}
      busy={reach.busy}
      ready={value.evidence.trim() !== '' && value.date !== ''}
      refusal={reach.refusal}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Text size="sm" c="dimmed">
        {t('myWork.verification', { text: thing.verification })}
      </Text>
      <Textarea
        label={t('myWork.evidence')}
        data-autofocus
        autosize
        minRows={2}
        value={value.evidence}
        error={reach.refusal?.fields['evidence']}
        onChange={(event) => put('evidence', event.currentTarget.value)}
      />
      <Group>
        <TextInput
          type="date"
          label={t('myWork.reachedOn')}
          max={today}
          value={value.date}
          error={reach.refusal?.fields['date']}
          onChange={(event) => put('date', event.currentTarget.value)}
        />
      </Group>
    </QuickForm>
  );
}
