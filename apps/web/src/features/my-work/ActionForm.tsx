import { Group, Text, Textarea, TextInput } from '@mantine/core';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { HealthChoice, PercentField, type HealthValue } from '../../ui/ProgressFields.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { Hindered, VerbButton } from '../../ui/VerbButtons.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import {
  OweCompleteActionMutation,
  OweReportProgressMutation,
  OweStartActionMutation,
} from './duty-verbs.operations.js';

/** What an action asks for: to start it, to complete it, or a word on how it goes. */
export function ActionForm(props: DutyFormProps<'ACTION'>) {
  return props.subject.thing.status === 'PLANNED' ? <StartForm {...props} /> : <ProgressForm {...props} />;
}

function StartForm({ duty, subject: { thing }, today, again, done, close }: DutyFormProps<'ACTION'>) {
  const t = useT();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, { date: today });
  const start = useVerb(OweStartActionMutation, {
    said: () => t('myWork.started', { code: thing.code }),
    conflict: () => {
      again();
      return null;
    },
  });
  const transition = thing.transitions.find(({ name }) => name === 'start');
  if (transition && !transition.allowed) {
    return (
      <Group>
        <Hindered label={t('myWork.start')} reasons={transition.blockers} />
        <PlaceLink to={`actions/${thing.code}`}>{t('myWork.toAction')}</PlaceLink>
      </Group>
    );
  }
  const submit = async () => {
    const input = { partnership: code, expectedVersion: thing.version, action: thing.code, date: value.date };
    if (!(await start.run({ input }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.start')}
      submit={t('myWork.start')}
      busy={start.busy}
      ready={value.date !== ''}
      refusal={start.refusal}
      aside={<PlaceLink to={`actions/${thing.code}`}>{t('myWork.toAction')}</PlaceLink>}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Group>
        <TextInput
          type="date"
          data-autofocus
          label={t('myWork.startedOn')}
          max={today}
          value={value.date}
          error={start.refusal?.fields['date']}
          onChange={(event) => put('date', event.currentTarget.value)}
        />
      </Group>
    </QuickForm>
  );
}

interface Progress {
  readonly progress: number | null;
  readonly health: HealthValue | null;
  readonly summary: string;
  readonly nextSteps: string;
}

function ProgressForm({ duty, subject: { thing, reason }, done, close }: DutyFormProps<'ACTION'>) {
  const t = useT();
  const { code } = usePlace();
  const initial: Progress = { progress: thing.progress, health: thing.declaredHealth, summary: '', nextSteps: '' };
  const { value, put, clear } = useFormDraft(duty, initial);
  const report = useVerb(OweReportProgressMutation, { said: () => t('myWork.reported', { code: thing.code }) });
  const { progress, health, summary, nextSteps } = value;
  const submit = async () => {
    if (progress === null || health === null) return;
    const input = { partnership: code, action: thing.code, progress, health, summary, nextSteps: nextSteps || null };
    if (!(await report.run({ input }))) return;
    clear();
    done();
  };
  const last = thing.progressReports[0];
  return (
    <QuickForm
      label={t('myWork.report')}
      submit={t('myWork.report')}
      busy={report.busy}
      ready={progress !== null && health !== null && summary.trim() !== ''}
      refusal={report.refusal}
      aside={
        <>
          {reason === 'END' && <CompleteButton thing={thing} done={done} />}
          <PlaceLink to={`actions/${thing.code}`}>{t('myWork.toAction')}</PlaceLink>
        </>
      }
      onSubmit={() => void submit()}
      onClose={close}
    >
      {last && (
        <Text size="sm" c="dimmed">
          {t('myWork.lastSaid', { text: last.summary })}
        </Text>
      )}
      <Group align="flex-start" gap="lg">
        <PercentField
          value={progress}
          error={report.refusal?.fields['progress']}
          onChange={(next) => put('progress', next)}
        />
        <HealthChoice label={t('myWork.light')} value={health} onChange={(next) => put('health', next)} />
      </Group>
      <Textarea
        label={t('myWork.summary')}
        data-autofocus
        autosize
        minRows={2}
        maxLength={4000}
        value={summary}
        error={report.refusal?.fields['summary']}
        onChange={(event) => put('summary', event.currentTarget.value)}
      />
      <Textarea
        label={t('myWork.nextSteps')}
        autosize
        minRows={1}
        maxLength={4000}
        value={nextSteps}
        error={report.refusal?.fields['nextSteps']}
        onChange={(event) => put('nextSteps', event.currentTarget.value)}
      />
    </QuickForm>
  );
}

type CompleteProps = Pick<DutyFormProps<'ACTION'>, 'done'> & {
  readonly thing: DutyFormProps<'ACTION'>['subject']['thing'];
};

/** Completes an action that is over; one that may not be completed yet tells why. */
function CompleteButton({ thing, done }: CompleteProps) {
  const t = useT();
  const { code } = usePlace();
  const complete = useVerb(OweCompleteActionMutation, {
    said: () => t('myWork.completed', { code: thing.code }),
    toastRefusals: true,
  });
  const transition = thing.transitions.find(({ name }) => name === 'complete');
  if (!transition) return null;
  const run = async () => {
    const input = { partnership: code, expectedVersion: thing.version, action: thing.code };
    const data = await complete.run({ input });
    if (data) done();
    return data;
  };
  return <VerbButton transition={transition} look={{ label: t('myWork.completeAction'), run }} />;
}
