import { Button, Group, Popover, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { usePlace } from '../../app/place.js';
import { useT, useWord } from '../../i18n/text.js';
import { Refusal, Segmented } from '../../ui/parts.js';
import { HealthChoice, PercentField } from '../../ui/ProgressFields.js';
import { EDITABLE, type ColumnId } from './columns.js';
import classes from './PlanTable.module.css';
import type { PlanAction } from './plan.operations.js';
import type { PlanRow } from './rows.js';
import { useFieldEdit, useReport, type EditField } from './useFieldEdit.js';
import { PRIORITIES } from './view.js';

interface CellEditorProps {
  readonly row: PlanRow;
  readonly column: ColumnId;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Changes what a cell says, in place; a refusal is told where the value was given. */
export function CellEditor({ row, column, children, onClose }: CellEditorProps) {
  const t = useT();
  const field = EDITABLE[column];
  const label = t('plan.edit', { code: row.action.code, column: t(`plan.column.${column}`) });
  return (
    <Popover
      opened
      onChange={(opened) => {
        if (!opened) onClose();
      }}
      position="bottom-start"
      width={field === 'report' || field === 'title' ? 380 : 300}
      trapFocus
      returnFocus={false}
      closeOnEscape
    >
      <Popover.Target>
        <span className={classes['edited']}>{children}</span>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} onKeyDown={(event) => event.stopPropagation()}>
        {field === 'report' ? (
          <ReportForm action={row.action} onClose={onClose} />
        ) : field ? (
          <FieldForm action={row.action} field={field} onClose={onClose} />
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FormProps {
  readonly action: PlanAction;
  readonly onClose: () => void;
}

function FieldForm({ action, field, onClose }: FormProps & { readonly field: EditField }) {
  const t = useT();
  const { verb, save } = useFieldEdit(action);
  // The editor begins with the value at its opening, and is not changed by what is expected of the answer.
  const [value, setValue] = useState<string>(action[field]);
  const [reason, setReason] = useState('');
  const dated = field === 'plannedStart' || field === 'plannedEnd';
  const adopted = action.status !== 'PROPOSED';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (value === action[field]) return onClose();
    const fields = { [field]: value, ...(reason.trim() && { reason }) };
    if (await save(fields)) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="xs">
        <ValueInput field={field} value={value} error={verb.refusal?.fields[field]} onChange={setValue} />
        {dated && adopted && (
          <TextInput
            label={t('general.reason')}
            description={t('plan.dateReason')}
            value={reason}
            error={verb.refusal?.fields['reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Refusal of={verb.refusal} />
        <Buttons busy={verb.busy} onClose={onClose} />
      </Stack>
    </form>
  );
}

interface ValueInputProps {
  readonly field: EditField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function ValueInput({ field, value, error, onChange }: ValueInputProps) {
  const t = useT();
  const word = useWord();
  const label = t(`plan.column.${field}`);
  if (field === 'priority')
    return (
      <Segmented
        label={label}
        value={value}
        choices={PRIORITIES.map((one) => ({ value: one, label: word('Priority', one) }))}
        onChange={onChange}
      />
    );
  if (field === 'title')
    return (
      <Textarea
        label={label}
        autosize
        maxLength={300}
        data-autofocus
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    );
  return (
    <TextInput
      label={label}
      type="date"
      data-autofocus
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ReportForm({ action, onClose }: FormProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const report = useReport(action);
  const [progress, setProgress] = useState<number | null>(action.progress);
  const [health, setHealth] = useState(action.declaredHealth ?? 'ON_TRACK');
  const [summary, setSummary] = useState('');
  const [nextSteps, setNextSteps] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (progress === null) return;
    const input = { partnership, action: action.code, progress, health, summary, nextSteps: nextSteps || null };
    if (await report.run({ input })) onClose();
  };
  const fields = report.refusal?.fields ?? {};
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="xs">
        <PercentField value={progress} error={fields['progress']} onChange={setProgress} />
        <HealthChoice
          label={t('plan.column.declaredHealth')}
          value={health}
          error={fields['health']}
          onChange={setHealth}
        />
        <Textarea
          label={t('plan.summary')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={4000}
          required
          withAsterisk={false}
          value={summary}
          error={fields['summary']}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
        <Textarea
          label={t('plan.nextSteps')}
          autosize
          maxRows={6}
          maxLength={4000}
          value={nextSteps}
          error={fields['nextSteps']}
          onChange={(event) => setNextSteps(event.currentTarget.value)}
        />
        <Refusal of={report.refusal} />
        <Buttons busy={report.busy} onClose={onClose} label={t('plan.report')} />
      </Stack>
    </form>
  );
}

function Buttons({ busy, label, onClose }: { busy: boolean; label?: string; readonly onClose: () => void }) {
  const t = useT();
  return (
    <Group gap="xs" justify="flex-end">
      <Button size="xs" variant="default" onClick={onClose}>
        {t('general.cancel')}
      </Button>
      <Button size="xs" type="submit" loading={busy}>
        {label ?? t('general.save')}
      </Button>
    </Group>
  );
}
