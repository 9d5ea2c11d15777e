import { Button, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { centsOf, lackOf } from './amounts.js';
import { BudgetLineFields, MixLineFields } from './FinanceLines.js';
import {
  budgetOf,
  EMPTY_BUDGET_LINE,
  EMPTY_MIX_LINE,
  formOf,
  isWhole,
  linesSum,
  partsChanged,
  type FinancesForm,
} from './finances-form.js';
import type { ProposalFacts, ProposalPlan } from './investments.operations.js';
import classes from './Investments.module.css';
import { useSaveFinances } from './useSaveFinances.js';

interface EditProps {
  readonly proposal: ProposalFacts;
  readonly plan: ProposalPlan;
  readonly onClose: () => void;
}

/** What is written, and the version that it began with: whoever saves meanwhile is not overwritten unseen. */
interface Begun {
  readonly version: number;
  readonly before: FinancesForm;
  readonly form: FinancesForm;
}

/** The budget and the funding mix line by line, with exact sums while one types. What is written is kept until it is saved. */
export function EditFinances({ proposal, plan, onClose }: EditProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { viewer } = useMember();
  // What others save meanwhile does not change what is written here; it is asked about when this is saved.
  const [begun] = useState<Begun>(() => {
    const before = formOf(proposal);
    return { version: proposal.version, before, form: before };
  });
  const draft = useDraft<Begun>(`finances:${partnership}:${proposal.code}:${viewer.id}`, begun);
  const [reason, setReason] = useState('');
  const { version, before, form } = draft.value;
  const save = useSaveFinances(proposal.code, version, before, plan.organisations);
  const set: PartProps['set'] = (change) => draft.set((old) => ({ ...old, form: change(old.form) }));
  const parts = partsChanged(before, form);
  const close = () => {
    draft.clear();
    onClose();
  };
  const submit = async () => {
    if (!parts.budget && !parts.mix) return close();
    if (await save.run(form, parts, reason)) close();
  };
  const errors = save.refusal?.fields ?? {};
  return (
    <QuickForm
      label={t('investments.editMoney')}
      submit={t('general.save')}
      busy={save.busy}
      ready={isWhole(form)}
      refusal={save.refusal}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <h3>{t('investments.budgetLines')}</h3>
      <BudgetPart form={form} plan={plan} errors={errors} set={set} />
      <h3>{t('investments.mix')}</h3>
      <MixPart form={form} plan={plan} errors={errors} set={set} />
      <Running form={form} />
      <Textarea
        label={t('general.reason')}
        description={t('investments.reasonHint')}
        autosize
        minRows={1}
        maxRows={4}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </QuickForm>
  );
}

interface PartProps {
  readonly form: FinancesForm;
  readonly plan: ProposalPlan;
  readonly errors: Readonly<Record<string, string>>;
  readonly set: (change: (old: FinancesForm) => FinancesForm) => void;
}

function BudgetPart({ form, plan, errors, set }: PartProps) {
  const t = useT();
  const { exact } = useFormat();
  const change = (next: (lines: FinancesForm['budgetLines']) => FinancesForm['budgetLines']) =>
    set((old) => ({ ...old, budgetLines: next(old.budgetLines) }));
  return (
    <>
      <Lines
        add={t('investments.addBudgetLine')}
        onAdd={() => change((lines) => [...lines, EMPTY_BUDGET_LINE])}
        count={form.budgetLines.length}
        line={(at) => (
          <BudgetLineFields
            key={at}
            at={at}
            line={form.budgetLines[at]!}
            plan={plan}
            errors={errors}
            onChange={(next) => change((lines) => lines.map((one, place) => (place === at ? next : one)))}
            onRemove={() => change((lines) => lines.filter((_, place) => place !== at))}
          />
        )}
      />
      <div className={classes['whole']}>
        <TextInput
          label={t('investments.whole')}
          description={t('investments.wholeHint')}
          inputMode="decimal"
          placeholder={form.budgetLines.length > 0 ? exact(linesSum(form.budgetLines), currencyOf(form)) : ''}
          value={form.amount}
          error={errors['amount']}
          onChange={({ currentTarget: { value } }) => set((old) => ({ ...old, amount: value }))}
        />
        <TextInput
          label={t('investments.currency')}
          description={t('investments.currencyHint')}
          maxLength={3}
          value={form.currency}
          error={errors['currency']}
          onChange={({ currentTarget: { value } }) => set((old) => ({ ...old, currency: value.toUpperCase() }))}
        />
      </div>
    </>
  );
}

function MixPart({ form, plan, errors, set }: PartProps) {
  const t = useT();
  const change = (next: (lines: FinancesForm['fundingMix']) => FinancesForm['fundingMix']) =>
    set((old) => ({ ...old, fundingMix: next(old.fundingMix) }));
  return (
    <>
      <Lines
        add={t('investments.addMixLine')}
        onAdd={() => change((lines) => [...lines, EMPTY_MIX_LINE])}
        count={form.fundingMix.length}
        line={(at) => (
          <MixLineFields
            key={at}
            at={at}
            line={form.fundingMix[at]!}
            plan={plan}
            errors={errors}
            onChange={(next) => change((lines) => lines.map((one, place) => (place === at ? next : one)))}
            onRemove={() => change((lines) => lines.filter((_, place) => place !== at))}
          />
        )}
      />
    </>
  );
}

interface LinesProps {
  readonly count: number;
  /** What the button says that adds a line. */
  readonly add: string;
  readonly onAdd: () => void;
  readonly line: (at: number) => ReactNode;
}

/** Lines one below the other. A new one gets the focus; where one is removed, the button that adds one gets it. */
function Lines({ count, add, onAdd, line }: LinesProps) {
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const seen = useRef(count);
  useEffect(() => {
    if (count > seen.current) list.current?.querySelector<HTMLInputElement>('fieldset:last-child input')?.focus();
    else if (count < seen.current) button.current?.focus();
    seen.current = count;
  }, [count]);
  return (
    <>
      <div className={classes['lines']} ref={list}>
        {Array.from({ length: count }, (_, at) => line(at))}
      </div>
      <div>
        <Button size="xs" variant="default" ref={button} onClick={onAdd}>
          {add}
        </Button>
      </div>
    </>
  );
}

/** A currency that the browser can write; three letters that are none are told by the server. */
function currencyOf({ currency }: FinancesForm): string {
  return /^[A-Z]{3}$/.test(currency) ? currency : 'EUR';
}

/** The exact sums while one types, and whether they meet. */
function Running({ form }: { form: FinancesForm }) {
  const t = useT();
  const { exact } = useFormat();
  const currency = currencyOf(form);
  const budget = budgetOf(form);
  const split = linesSum(form.budgetLines);
  const mix = linesSum(form.fundingMix);
  const lack = lackOf(budget, mix);
  const unsplit = form.budgetLines.length > 0 ? lackOf(budget, split) : '0.00';
  const gap = centsOf(lack);
  const told = (amount: string) => exact(amount.replace('-', ''), currency);
  return (
    <p className={classes['sum']} role="status">
      <span>{t('investments.sumBudget', { amount: told(budget) })}</span>
      <span>{t('investments.sumMix', { amount: told(mix) })}</span>
      {centsOf(unsplit) !== 0n && (
        <span className={classes['lacks']}>{t('investments.sumUnsplit', { amount: told(unsplit) })}</span>
      )}
      {gap === 0n ? (
        <span className={classes['holds']}>{t('investments.addsUp')}</span>
      ) : (
        <span className={classes['lacks']}>
          {t(gap > 0n ? 'investments.lacks' : 'investments.tooMuch', { amount: told(lack) })}
        </span>
      )}
    </p>
  );
}
