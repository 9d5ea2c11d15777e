import { Group, NumberInput, Slider, Text, Textarea } from '@mantine/core';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { HealthChoice, type HealthValue } from '../../ui/ProgressFields.js';
import type { ActionPageFacts } from './action.operations.js';
import { ActionReportMutation } from './change.operations.js';
import { DraftDrawer } from './DraftDrawer.js';

interface Report {
  readonly progress: number;
  readonly health: HealthValue;
  readonly summary: string;
  readonly nextSteps: string;
}

/** A progress report: how far, how it goes, and two sentences. What is written survives a reload. */
export function ReportProgress({ action, onClose }: { action: ActionPageFacts; readonly onClose: () => void }) {
  const t = useT();
  const { percent } = useFormat();
  const { code } = usePlace();
  const { viewer } = useMember();
  const draft = useDraft<Report>(`action-report:${code}:${action.code}:${viewer.id}`, {
    progress: action.progress,
    health: action.declaredHealth ?? action.computedHealth,
    summary: '',
    nextSteps: '',
  });
  const { progress, health, summary, nextSteps } = draft.value;
  const put = (part: Partial<Report>) => draft.set((old) => ({ ...old, ...part }));
  const report = useVerb(ActionReportMutation, {
    said: () => t('action.said.report', { code: action.code }),
  });
  const send = async () => {
    const input = { partnership: code, action: action.code, progress, health, summary, nextSteps: nextSteps || null };
    return summary.trim() !== '' && (await report.run({ input })) !== null;
  };
  const fields = report.refusal?.fields ?? {};
  return (
    <DraftDrawer
      title={t('action.reportOf', { code: action.code })}
      size="lg"
      draft={draft}
      verb={report}
      confirm={t('action.send')}
      ready={summary.trim() !== ''}
      send={send}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {action.title}
      </Text>
      <Group align="flex-end" wrap="nowrap">
        <NumberInput
          w={96}
          label={t('action.progress')}
          min={0}
          max={100}
          clampBehavior="strict"
          suffix=" %"
          value={progress}
          error={fields['progress']}
          onChange={(value) => put({ progress: Number(value) || 0 })}
          data-autofocus
        />
        <Slider
          flex={1}
          mb={12}
          min={0}
          max={100}
          step={5}
          value={progress}
          label={percent(progress)}
          thumbLabel={t('action.progress')}
          onChange={(value) => put({ progress: value })}
        />
      </Group>
      <HealthChoice label={t('action.health')} value={health} onChange={(value) => put({ health: value })} />
      <Textarea
        label={t('action.summary')}
        description={t('action.summaryHint')}
        autosize
        minRows={3}
        maxLength={4000}
        required
        withAsterisk={false}
        value={summary}
        error={fields['summary']}
        onChange={(event) => put({ summary: event.currentTarget.value })}
      />
      <Textarea
        label={t('action.nextSteps')}
        description={t('action.nextStepsHint')}
        autosize
        minRows={2}
        maxLength={4000}
        value={nextSteps}
        error={fields['nextSteps']}
        onChange={(event) => put({ nextSteps: event.currentTarget.value })}
      />
    </DraftDrawer>
  );
}
