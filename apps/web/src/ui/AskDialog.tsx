import { Button, Checkbox, Group, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/text.js';

/** What a dialog asks for. Dates are local dates, numbers are numbers, everything else is text. */
export interface AskField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'text' | 'date' | 'number' | 'choice' | 'check';
  readonly hint?: string;
  readonly optional?: boolean;
  readonly initial?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly max?: number;
}

/** By the fields' names; empty text where nothing was given, `yes` for a checked box. */
export type Answers = Readonly<Record<string, string>>;

interface AskDialogProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly fields?: readonly AskField[];
  /** What the server found wrong with the fields, by their names. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The label of the button that does it. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** A refusal, a preview. */
  readonly children?: ReactNode;
  onClose(): void;
  onConfirm(answers: Answers): void;
}

/** Asks for what a verb needs, or only whether it is meant. Ctrl+Enter confirms, Escape goes back. */
export function AskDialog({
  title,
  text,
  fields = [],
  errors = {},
  confirm,
  danger,
  busy,
  children,
  onClose,
  onConfirm,
}: AskDialogProps) {
  const t = useT();
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(fields.map((f) => [f.name, f.initial ?? ''])),
  );
  const missing = fields.some((field) => !field.optional && field.kind !== 'check' && !answers[field.name]?.trim());
  const submit = () => {
    if (!missing && !busy) onConfirm(answers);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('general.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      >
        <Stack>
          {text && <Text size="sm">{text}</Text>}
          {fields.map((field, at) => (
            <Field
              key={field.name}
              field={field}
              error={errors[field.name]}
              first={at === 0}
              value={answers[field.name] ?? ''}
              onChange={(value) => setAnswers((old) => ({ ...old, [field.name]: value }))}
            />
          ))}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('general.cancel')}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={missing}
              {...(danger && { color: 'red' })}
              {...(fields.length === 0 && { 'data-autofocus': true })}
            >
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FieldProps {
  readonly field: AskField;
  /** What the server found wrong with it. */
  readonly error: string | undefined;
  readonly value: string;
  readonly first?: boolean;
  onChange(value: string): void;
}

/** One field of a form by its kind. */
export function Field({ field, error, value, first, onChange }: FieldProps) {
  const common = {
    label: field.label,
    description: field.hint,
    error,
    required: !field.optional,
    withAsterisk: false,
    ...(first && { 'data-autofocus': true }),
  };
  const typed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  switch (field.kind) {
    case 'text':
      return (
        <Textarea {...common} autosize minRows={3} maxRows={12} maxLength={field.max} value={value} onChange={typed} />
      );
    case 'date':
      return <TextInput {...common} type="date" value={value} onChange={typed} />;
    case 'number':
      return <NumberInput {...common} value={value} onChange={(next) => onChange(String(next))} />;
    case 'choice':
      return (
        <Select
          {...common}
          data={[...(field.choices ?? [])]}
          searchable={(field.choices?.length ?? 0) > 8}
          value={value || null}
          onChange={(next) => onChange(next ?? '')}
        />
      );
    case 'check':
      return (
        <Checkbox
          label={field.label}
          description={field.hint}
          checked={value === 'yes'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'line':
      return <TextInput {...common} maxLength={field.max} value={value} onChange={typed} />;
  }
}
