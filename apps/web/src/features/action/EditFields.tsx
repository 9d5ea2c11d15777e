import { ActionIcon, Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { ActionChoicesQuery } from './action.operations.js';
import type { ActionForm, Responsibility } from './edit.js';
import classes from './EditFields.module.css';
import { useFieldTexts } from './field-texts.js';

const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'] as const;
const RESPONSIBILITIES: readonly Responsibility[] = ['RESPONSIBLE', 'SUPPORT', 'CONSULTED', 'INFORMED'];

interface EditFieldsProps {
  readonly form: ActionForm;
  readonly lead: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<ActionForm>) => void;
}

/** The fields of an action, each with its label and what is wrong with it. */
export function EditFields({ form, lead, errors, onChange }: EditFieldsProps) {
  const word = useWord();
  const { labelOf } = useFieldTexts();
  const { data } = usePlan(ActionChoicesQuery);
  const plan = data?.partnership;
  const common = (field: keyof ActionForm) => ({ label: labelOf(field), error: errors[field] });
  const date = (field: 'plannedStart' | 'plannedEnd') => (
    <TextInput
      {...common(field)}
      type="date"
      value={form[field]}
      onChange={(event) => event.currentTarget.value && onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <TextInput
        {...common('title')}
        maxLength={300}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        data-autofocus
      />
      <Textarea
        {...common('description')}
        autosize
        minRows={4}
        maxRows={16}
        maxLength={10_000}
        value={form.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <div className={classes['row']}>
        {date('plannedStart')}
        {date('plannedEnd')}
        <Select
          {...common('priority')}
          allowDeselect={false}
          data={PRIORITIES.map((value) => ({ value, label: word('Priority', value) }))}
          value={form.priority}
          onChange={(value) => value && onChange({ priority: value })}
        />
        <Select
          {...common('finalPhase')}
          allowDeselect={false}
          data={PHASES.map((value) => ({ value, label: word('Phase', value) }))}
          value={form.finalPhase}
          onChange={(value) => value && onChange({ finalPhase: value })}
        />
      </div>
      <MultiSelect
        {...common('objectives')}
        searchable
        data={(plan?.objectives ?? []).map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        value={[...form.objectives]}
        onChange={(objectives) => onChange({ objectives })}
      />
      <MultiSelect
        {...common('thematicAreas')}
        searchable
        data={(plan?.thematicAreas ?? []).map(({ code, title }) => ({ value: code, label: title }))}
        value={[...form.thematicAreas]}
        onChange={(thematicAreas) => onChange({ thematicAreas })}
      />
      <Contributors
        form={form}
        error={errors['contributors']}
        names={(plan?.organisations ?? []).map(({ shortName }) => shortName).filter((name) => name !== lead)}
        onChange={(contributors) => onChange({ contributors })}
      />
    </>
  );
}

interface ContributorsProps {
  readonly form: ActionForm;
  readonly names: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (contributors: ActionForm['contributors']) => void;
}

function Contributors({ form: { contributors }, names, error, onChange }: ContributorsProps) {
  const t = useT();
  const word = useWord();
  const free = names.filter((name) => !contributors.some(({ organisation }) => organisation === name));
  const replace = (at: number, part: Partial<(typeof contributors)[number]>) =>
    onChange(contributors.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes['fieldset']}>
      <legend>{t('action.field.contributors')}</legend>
      <Stack gap="xs">
        {contributors.map(({ organisation, responsibility }, at) => (
          <Group key={organisation} gap="xs" wrap="nowrap">
            <Select
              flex={1}
              searchable
              allowDeselect={false}
              aria-label={t('general.organisation')}
              data={[organisation, ...free]}
              value={organisation}
              onChange={(value) => value && replace(at, { organisation: value })}
            />
            <Select
              flex={1}
              allowDeselect={false}
              aria-label={t('action.responsibility', { organisation })}
              data={RESPONSIBILITIES.map((value) => ({ value, label: word('Responsibility', value) }))}
              value={responsibility}
              onChange={(value) => value && replace(at, { responsibility: value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('action.removeContributor', { organisation })}
              onClick={() => onChange(contributors.filter((_, index) => index !== at))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {error && (
          <p role="alert" className={classes['error']}>
            {error}
          </p>
        )}
        {free.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['add']}
            onClick={() => onChange([...contributors, { organisation: free[0]!, responsibility: 'SUPPORT' }])}
          >
            {t('action.addContributor')}
          </Button>
        )}
      </Stack>
    </fieldset>
  );
}
