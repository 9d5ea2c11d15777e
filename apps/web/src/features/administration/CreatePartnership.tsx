import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { Field, type AskField } from '../../ui/AskDialog.js';
import { localDay } from '../../ui/day.js';
import { MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Announce, Refusal } from '../../ui/parts.js';
import classes from './administration.module.css';
import { CreatePartnershipMutation, type Awaiting, type InstallationQuery } from './administration.operations.js';
import { emptyForm, inputOf, KINDS, SCHEMES, SCRATCH, type NewForm } from './new-partnership.js';

type Template = ResultOf<typeof InstallationQuery>['installation']['templates'][number];
type Choices = NonNullable<AskField['choices']>;

interface CreatePartnershipProps {
  readonly templates: readonly Template[];
  readonly onClose: () => void;
  readonly onDone: (awaiting: Awaiting) => void;
}

/** A new partnership: from scratch or after another one, and who is invited to coordinate it. What is written survives a reload. */
export function CreatePartnership({ templates, onClose, onDone }: CreatePartnershipProps) {
  const t = useT();
  const { viewer } = useMember();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const draft = useDraft<NewForm>(
    `partnership:new:${viewer.id}`,
    emptyForm(localDay(new Date().toISOString(), zone), zone),
  );
  const form = draft.value;
  const create = useVerb(CreatePartnershipMutation);
  const errors = create.refusal?.fields ?? {};
  const groups = useFields(form, templates);
  const submit = async () => {
    const done = await create.run({ input: inputOf(form) });
    if (!done) return;
    draft.clear();
    onDone(done.createPartnership);
  };
  return (
    <form
      className={classes['form']}
      aria-label={t('administration.createPartnership')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="lg">
        {groups.map(({ legend, hint, fields }) => (
          <Fieldset key={legend} legend={legend} variant="unstyled" classNames={{ legend: classes['legend'] ?? '' }}>
            <Stack gap="sm">
              {hint && (
                <Text size="sm" c="dimmed">
                  {hint}
                </Text>
              )}
              {fields.map((field) => (
                <Field
                  key={field.name}
                  field={field}
                  error={errors[field.name]}
                  value={form[field.name] ?? ''}
                  onChange={(value) => draft.set((old) => ({ ...old, [field.name]: value }))}
                />
              ))}
            </Stack>
          </Fieldset>
        ))}
        <Announce>{create.busy ? t('administration.creating') : ''}</Announce>
        <Refusal of={create.refusal} />
        <Group gap="xs">
          <Button type="submit" loading={create.busy}>
            {t('administration.createPartnership')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldGroup {
  readonly legend: string;
  readonly hint?: string;
  readonly fields: readonly AskField[];
}

function useFields(form: NewForm, templates: readonly Template[]): readonly FieldGroup[] {
  const t = useT();
  const word = useWord();
  const zones = useMemo(
    () =>
      // The list of places lacks UTC, and may lack the zone that the browser is in.
      [...new Set([...Intl.supportedValuesOf('timeZone'), form['timeZone'] ?? 'UTC', 'UTC'])].map(
        (value): Choices[number] => ({ value, label: value }),
      ),
    [form],
  );
  const after: Choices = templates.map(({ template, name, builtIn }) => ({
    value: template,
    label: builtIn ? t('administration.builtIn', { name }) : `${template} – ${name}`,
  }));
  return [
    {
      legend: t('administration.beginning'),
      fields: [
        {
          ...{ name: 'template', label: t('administration.template'), kind: 'choice', optional: true },
          choices: [{ value: SCRATCH, label: t('administration.scratch') }, ...after],
          hint: t('administration.templateHint'),
        },
        ...((form['template'] ?? SCRATCH) === SCRATCH ? [] : takenAlong(t)),
      ],
    },
    {
      legend: t('administration.partnership'),
      fields: [
        { name: 'code', label: t('administration.code'), kind: 'line', hint: t('administration.codeHint'), max: 20 },
        { name: 'name', label: t('administration.name'), kind: 'line', max: 200 },
        { name: 'startDate', label: t('administration.startDate'), kind: 'date' },
        { name: 'endDate', label: t('administration.endDate'), kind: 'date' },
        { name: 'timeZone', label: t('administration.timeZone'), kind: 'choice', choices: zones },
        {
          ...{ name: 'contentLanguage', label: t('administration.contentLanguage'), kind: 'choice' },
          choices: MESSAGE_LANGUAGES,
        },
        {
          ...{ name: 'deliverableScheme', label: t('administration.scheme'), kind: 'choice' },
          choices: SCHEMES.map((value) => ({ value, label: t(`administration.scheme.${value}`) })),
        },
      ],
    },
    {
      legend: t('administration.coordinator'),
      hint: t('administration.coordinatorHint'),
      fields: [
        { name: 'coordinator.shortName', label: t('administration.shortName'), kind: 'line', max: 60 },
        { name: 'coordinator.name', label: t('administration.wholeName'), kind: 'line', max: 200 },
        {
          ...{ name: 'coordinator.kind', label: t('administration.kind'), kind: 'choice' },
          choices: KINDS.map((value) => ({ value, label: word('OrganisationKind', value) })),
        },
        { name: 'coordinator.region', label: t('administration.region'), kind: 'line', max: 200 },
        { name: 'coordinator.country', label: t('administration.country'), kind: 'line', max: 2 },
      ],
    },
    {
      legend: t('administration.firstCoordinator'),
      hint: t('administration.firstCoordinatorHint'),
      fields: [
        { name: 'email', label: t('administration.email'), kind: 'line' },
        { name: 'language', label: t('administration.writtenIn'), kind: 'choice', choices: MESSAGE_LANGUAGES },
      ],
    },
  ];
}

/** What of a template is taken along beside its lists and settings. */
function takenAlong(t: ReturnType<typeof useT>): readonly AskField[] {
  return (['withOrganisations', 'withActions'] as const).map((name) => ({
    ...{ name, kind: 'check', label: t(`administration.${name}`), hint: t(`administration.${name}Hint`) },
  }));
}
