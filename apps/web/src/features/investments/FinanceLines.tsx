import { ActionIcon, Autocomplete, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useT, useWord } from '../../i18n/text.js';
import { amountOf } from './amounts.js';
import type { BudgetForm, MixForm } from './finances-form.js';
import type { ProposalPlan } from './investments.operations.js';
import classes from './Investments.module.css';
import { SURE } from './MoneyBar.js';

const SOURCES = ['REGIONAL', 'NATIONAL', 'EU', 'PRIVATE'] as const;

interface LineProps<Form> {
  readonly at: number;
  readonly line: Form;
  readonly plan: ProposalPlan;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (line: Form) => void;
  readonly onRemove: () => void;
}

/** One line of the budget: who spends how much, where, on what and when. */
export function BudgetLineFields({ at, line, plan, errors, onChange, onRemove }: LineProps<BudgetForm>) {
  const t = useT();
  const put = (fields: Partial<BudgetForm>) => onChange({ ...line, ...fields });
  const error = (field: keyof BudgetForm) => errors[`lines.${at}.${field}`];
  return (
    <fieldset className={`${classes['line']} ${classes['budgetLines']}`}>
      <legend>{t('investments.line', { number: at + 1 })}</legend>
      <Select
        size="xs"
        label={t('general.organisation')}
        clearable
        searchable
        clearButtonProps={{ 'aria-label': t('general.clear') }}
        data={plan.organisations.map(({ shortName }) => shortName)}
        value={line.organisation || null}
        error={error('organisation')}
        onChange={(value) => put({ organisation: value ?? '', region: regionOf(plan, value) ?? line.region })}
      />
      <Select
        size="xs"
        label={t('investments.region')}
        searchable
        data={plan.regions.map(({ name }) => name)}
        value={line.region || null}
        error={error('region')}
        onChange={(value) => put({ region: value ?? '' })}
      />
      <TextInput
        size="xs"
        label={t('investments.category')}
        maxLength={200}
        value={line.category}
        error={error('category')}
        onChange={({ currentTarget: { value } }) => put({ category: value })}
      />
      <YearField value={line.year} error={error('year')} onChange={(year) => put({ year })} />
      <AmountField value={line.amount} error={error('amount')} onChange={(amount) => put({ amount })} />
      <RemoveLine at={at} onRemove={onRemove} />
    </fieldset>
  );
}

/** One line of the funding mix: who brings how much, from where, for what and when, and how sure it is. */
export function MixLineFields({ at, line, plan, errors, onChange, onRemove }: LineProps<MixForm>) {
  const t = useT();
  const word = useWord();
  const put = (fields: Partial<MixForm>) => onChange({ ...line, ...fields });
  // The lines of the mix have the one name where it is saved alone, and the other where the budget is saved with it.
  const error = (field: keyof MixForm) => errors[`fundingMix.${at}.${field}`] ?? errors[`lines.${at}.${field}`];
  const schemes = plan.toolbox.filter(({ kind }) => kind === 'FUNDING_SCHEME').map(({ name }) => name);
  return (
    <fieldset className={`${classes['line']} ${classes['mixLines']}`}>
      <legend>{t('investments.line', { number: at + 1 })}</legend>
      <Select
        size="xs"
        label={t('investments.source')}
        allowDeselect={false}
        data={SOURCES.map((value) => ({ value, label: word('FundingSource', value) }))}
        value={line.source}
        onChange={(value) => put({ source: value ?? line.source })}
      />
      <Autocomplete
        size="xs"
        label={t('investments.scheme')}
        maxLength={200}
        data={[...new Set(schemes)]}
        value={line.scheme}
        error={error('scheme')}
        onChange={(scheme) => put({ scheme })}
      />
      <Autocomplete
        size="xs"
        label={t('investments.investor')}
        maxLength={200}
        data={plan.organisations.map(({ shortName }) => shortName)}
        value={line.investor}
        error={error('investor')}
        onChange={(investor) => put({ investor })}
      />
      <TextInput
        size="xs"
        label={t('investments.cost')}
        maxLength={200}
        value={line.cost}
        error={error('cost')}
        onChange={({ currentTarget: { value } }) => put({ cost: value })}
      />
      <Select
        size="xs"
        label={t('general.status')}
        allowDeselect={false}
        data={SURE.map((value) => ({ value, label: word('FundingStatus', value) }))}
        value={line.status}
        onChange={(value) => put({ status: value ?? line.status })}
      />
      <YearField value={line.year} error={error('year')} onChange={(year) => put({ year })} />
      <AmountField value={line.amount} error={error('amount')} onChange={(amount) => put({ amount })} />
      <RemoveLine at={at} onRemove={onRemove} />
    </fieldset>
  );
}

function regionOf(plan: ProposalPlan, shortName: string | null): string | undefined {
  return plan.organisations.find((one) => one.shortName === shortName)?.region.name;
}

interface FieldProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function YearField({ value, error, onChange }: FieldProps) {
  const t = useT();
  return (
    <TextInput
      size="xs"
      label={t('investments.year')}
      inputMode="numeric"
      maxLength={4}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replace(/\D/g, ''))}
    />
  );
}

function AmountField({ value, error, onChange }: FieldProps) {
  const t = useT();
  const wrong = value.trim() !== '' && amountOf(value) === null;
  return (
    <TextInput
      size="xs"
      label={t('investments.amount')}
      inputMode="decimal"
      className="figures"
      value={value}
      error={error ?? (wrong && t('investments.noAmount'))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function RemoveLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const t = useT();
  return (
    <ActionIcon
      variant="subtle"
      size={30}
      aria-label={t('investments.removeLine', { number: at + 1 })}
      title={t('general.remove')}
      onClick={onRemove}
    >
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
