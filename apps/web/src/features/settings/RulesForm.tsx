import { NumberInput, Select, Text, Textarea } from '@mantine/core';
import { useClient } from 'urql';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import type { Conflict } from '../../ui/conflict.js';
import { languageName, MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { QuickForm } from '../../ui/QuickForm.js';
import {
  changedFields,
  DAYS,
  formOf,
  inputOf,
  SHARES,
  shareChoices,
  type FieldName,
  type RulesForm as Form,
  type SettingsFacts,
} from './rules.js';
import classes from './settings.module.css';
import { SettingsQuery, UpdateSettingsMutation } from './settings.operations.js';

type Update = VariablesOf<typeof UpdateSettingsMutation>;

interface RulesFormProps {
  readonly of: SettingsFacts;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

interface Edited {
  /** The version that the form began with, and what stood in it. */
  readonly version: number;
  readonly base: Form;
  readonly form: Form;
  readonly reason: string;
}

/** The rules as a form. Only what was changed is sent, with a reason; what is written survives a reload. */
export function RulesForm({ of, onClose, onDone }: RulesFormProps) {
  const t = useT();
  const { code } = usePlace();
  const { viewer } = useMember();
  const base = formOf(of);
  const draft = useDraft<Edited>(`settings:${code}:${viewer.id}`, {
    version: of.version,
    base,
    form: base,
    reason: '',
  });
  const { form, reason, version } = draft.value;
  const changed = changedFields(draft.value.base, form);
  const update = useUpdate();
  const errors = update.refusal?.fields ?? {};
  const put = (name: FieldName, value: string) =>
    draft.set((old) => ({ ...old, form: { ...old.form, [name]: value } }));
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = async () => {
    const input = { partnership: code, expectedVersion: version, reason, ...inputOf(form, changed) };
    if (!(await update.run({ input }))) return;
    onDone();
    leave();
  };
  return (
    <div className={classes['form']}>
      <QuickForm
        label={t('settings.changeRules')}
        submit={t('general.save')}
        busy={update.busy}
        ready={changed.length > 0 && reason.trim() !== ''}
        refusal={update.refusal}
        onSubmit={() => void submit()}
        onClose={leave}
      >
        {SHARES.map((name) => (
          <Select
            key={name}
            label={t(`settings.${name}`)}
            description={t(`settings.${name}Hint`)}
            error={errors[name]}
            allowDeselect={false}
            data={[...shareChoices(base[name])]}
            value={form[name]}
            onChange={(value) => put(name, value ?? base[name])}
          />
        ))}
        <div className={classes['days']}>
          {DAYS.map((name) => (
            <NumberInput
              key={name}
              label={t(`settings.${name}`)}
              description={t(`settings.${name}Hint`)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              error={errors[name]}
              allowDecimal={false}
              min={0}
              max={365}
              value={form[name]}
              onChange={(value) => put(name, String(value))}
            />
          ))}
        </div>
        <Select
          label={t('settings.contentLanguage')}
          description={t('settings.contentLanguageHint')}
          error={errors['contentLanguage']}
          allowDeselect={false}
          data={[...MESSAGE_LANGUAGES]}
          value={form.contentLanguage}
          onChange={(value) => put('contentLanguage', value ?? base.contentLanguage)}
        />
        <Textarea
          label={t('general.reason')}
          description={t('settings.reasonHint')}
          autosize
          minRows={2}
          value={reason}
          error={errors['reason']}
          onChange={(event) => {
            const text = event.currentTarget.value;
            draft.set((old) => ({ ...old, reason: text }));
          }}
        />
        {changed.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('settings.nothingChanged')}
          </Text>
        )}
      </QuickForm>
    </div>
  );
}

/** Saves; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate() {
  const t = useT();
  const client = useClient();
  const conflict = async ({ input }: Update): Promise<Conflict<Update> | null> => {
    const variables = { code: input.partnership };
    const { data } = await client.query(SettingsQuery, variables, { requestPolicy: 'network-only' }).toPromise();
    if (!data) return null;
    const theirs = formOf(data.partnership);
    const mine: Form = { ...theirs, ...written(input) };
    const fields = changedFields(theirs, mine);
    const textOf = (field: FieldName, form: Form): string =>
      field === 'contentLanguage' ? languageName(form[field]) : form[field];
    return {
      fields: fields.map((field) => ({
        field,
        label: t(`settings.${field}`),
        mine: textOf(field, mine),
        theirs: textOf(field, theirs),
      })),
      resolve: (kept) => {
        const still = fields.filter((field) => kept.has(field));
        if (still.length === 0) return null;
        const { partnership, reason } = input;
        return { input: { partnership, reason, expectedVersion: data.partnership.version, ...inputOf(mine, still) } };
      },
    };
  };
  return useVerb(UpdateSettingsMutation, { said: () => t('settings.rulesChanged'), conflict });
}

/** What an input holds, as the form writes it. */
function written({ partnership: _partnership, expectedVersion: _version, reason: _reason, ...rest }: Update['input']) {
  const given = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.join('/') : String(value)]),
  );
}
