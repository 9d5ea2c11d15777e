import { Input, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { changedAnswers } from '../../ui/answers.js';
import { Segmented } from '../../ui/parts.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { Sign } from '../../ui/Sign.js';
import { levelSign, STEPS } from './matrix.js';
import { fieldsOf, formOf, isWhole, withNumbers, type RiskForm } from './risk-form.js';
import classes from './Risks.module.css';
import { AddRiskMutation, RiskActionsQuery, type RiskFacts, type RisksPlan } from './risks.operations.js';
import { useUpdateRisk } from './useRiskVerbs.js';

const CHOICES = STEPS.map((step) => ({ value: String(step), label: String(step) }));

interface FormProps {
  readonly organisations: RisksPlan['organisations'];
  readonly onClose: () => void;
}

/** A new risk, beside the matrix. */
export function AddRisk({ onAdded, onClose, ...props }: FormProps & { readonly onAdded: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { is, organisation, viewer } = useMember();
  const own = is('PARTNER') ? (organisation?.shortName ?? '') : '';
  const draft = useDraft<RiskForm>(`risk:${partnership}:new:${viewer.id}`, formOf(null, own));
  const add = useVerb(AddRiskMutation, { said: ({ addRisk }) => t('risks.said.add', { code: addRisk.code }) });
  const save = async () => {
    const { likelihood, impact, action, ...rest } = draft.value;
    const steps = { likelihood: Number(likelihood), impact: Number(impact) };
    if (!(await add.run({ input: { partnership, ...rest, ...steps, action: action || null } }))) return;
    draft.clear();
    onAdded();
    onClose();
  };
  return (
    <QuickForm
      label={t('risks.add')}
      submit={t('general.add')}
      busy={add.busy}
      ready={isWhole(draft.value)}
      refusal={add.refusal}
      onSubmit={() => void save()}
      onClose={() => {
        draft.clear();
        onClose();
      }}
    >
      <Fields {...props} form={draft.value} fixed={!is('COORDINATOR')} errors={add.refusal?.fields} set={draft.set} />
    </QuickForm>
  );
}

/** A risk's own fields, beside the matrix; only what was changed is sent. */
export function EditRisk({ risk, onClose, ...props }: FormProps & { readonly risk: RiskFacts }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { viewer } = useMember();
  const before = formOf(risk, '');
  const draft = useDraft<RiskForm>(`risk:${partnership}:${risk.code}:${viewer.id}`, before);
  const update = useUpdateRisk(risk);
  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async () => {
    const changed = changedAnswers(fieldsOf(before, String), draft.value);
    if (Object.keys(changed).length === 0) return close();
    const about = { partnership, risk: risk.code, expectedVersion: risk.version };
    if (await update.run({ input: { ...about, ...withNumbers(changed) } })) close();
  };
  return (
    <QuickForm
      label={t('risks.editOf', { code: risk.code })}
      submit={t('general.save')}
      busy={update.busy}
      ready={isWhole(draft.value)}
      refusal={update.refusal}
      onSubmit={() => void save()}
      onClose={close}
    >
      <Fields {...props} form={draft.value} threatened={risk.action} errors={update.refusal?.fields} set={draft.set} />
    </QuickForm>
  );
}

interface FieldsProps {
  readonly organisations: RisksPlan['organisations'];
  readonly form: RiskForm;
  /** The owner is the viewer's own organisation and no other. */
  readonly fixed?: boolean;
  readonly threatened?: RiskFacts['action'];
  readonly errors: RefusalFacts['fields'] | undefined;
  readonly set: (change: (old: RiskForm) => RiskForm) => void;
}

function Fields({ organisations, form, fixed = false, threatened = null, errors = {}, set }: FieldsProps) {
  const t = useT();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const put = (name: keyof RiskForm, value: string) => set((old) => ({ ...old, [name]: value }));
  const members = organisations.filter(({ membership }) => membership === 'PARTNER' || membership === 'COORDINATOR');
  const owners = [...new Set([...members.map(({ shortName }) => shortName), form.owner])].filter(Boolean).sort();
  return (
    <>
      <TextInput
        label={t('risks.titleField')}
        ref={first}
        maxLength={300}
        value={form.title}
        error={errors['title']}
        onChange={(event) => put('title', event.currentTarget.value)}
      />
      <div className={classes['steps']}>
        <Step label={t('risks.likelihood')} value={form.likelihood} onChange={(value) => put('likelihood', value)} />
        <Step label={t('risks.impact')} value={form.impact} onChange={(value) => put('impact', value)} />
        <span className={classes['level']}>
          <Sign name={levelSign(Number(form.likelihood) * Number(form.impact))} />
        </span>
      </div>
      <Textarea
        label={t('risks.mitigation')}
        autosize
        minRows={2}
        maxRows={8}
        value={form.mitigation}
        error={errors['mitigation']}
        onChange={(event) => put('mitigation', event.currentTarget.value)}
      />
      <ActionField
        value={form.action}
        known={threatened}
        error={errors['action']}
        onChange={(value) => put('action', value)}
      />
      <Select
        label={t('risks.owner')}
        allowDeselect={false}
        searchable={owners.length > 8}
        disabled={fixed}
        data={owners}
        value={form.owner || null}
        error={errors['owner']}
        onChange={(value) => put('owner', value ?? '')}
      />
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

function Step({ label, value, onChange }: StepProps) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <div>
        <Segmented label={label} value={value} choices={CHOICES} onChange={onChange} />
      </div>
    </Input.Wrapper>
  );
}

interface ActionFieldProps {
  readonly value: string;
  readonly known: RiskFacts['action'];
  readonly error: string | undefined;
  onChange(value: string): void;
}

/** Which action it threatens, found by code or title; none: the partnership as a whole. */
function ActionField({ value, known, error, onChange }: ActionFieldProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const { data } = usePlan(RiskActionsQuery, { search: search.split(' · ')[0] ?? '' });
  const found = data?.partnership.actions.items ?? [];
  const listed = known && !found.some(({ code }) => code === known.code) ? [known, ...found] : found;
  return (
    <Select
      label={t('risks.action')}
      description={t('risks.actionHint')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('general.clear') }}
      nothingFoundMessage={t('risks.noAction')}
      filter={({ options }) => options}
      data={listed.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }))}
      searchValue={search}
      onSearchChange={setSearch}
      value={value || null}
      error={error}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
