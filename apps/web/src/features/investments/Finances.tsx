import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOffer } from '../../app/verbs.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Facts, Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { centsOf } from './amounts.js';
import { EditFinances } from './EditFinances.js';
import type { ProposalFacts, ProposalPlan } from './investments.operations.js';
import classes from './Investments.module.css';
import { BarLegend, MoneyBar } from './MoneyBar.js';
import { sumsOf } from './pipeline.js';

interface FinancesProps {
  readonly proposal: ProposalFacts;
  readonly plan: ProposalPlan;
  readonly may: boolean;
}

/** What a proposal costs, who pays for it and whether it adds up; a form for whoever may change it. */
export function Finances({ proposal, plan, may }: FinancesProps) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  if (editing && may) {
    return (
      <Section id="money" title={t('investments.editMoney')}>
        <EditFinances proposal={proposal} plan={plan} onClose={() => setEditing(false)} />
      </Section>
    );
  }
  return (
    <>
      <Section id="money" title={t('investments.money')} aside={may && <EditButton onPress={() => setEditing(true)} />}>
        <Standing proposal={proposal} />
      </Section>
      <BudgetLines proposal={proposal} />
      <FundingMix proposal={proposal} />
      <Investors proposal={proposal} />
    </>
  );
}

function EditButton({ onPress }: { onPress: () => void }) {
  const t = useT();
  useOffer('investments.editMoney', t('investments.editMoney'), onPress);
  return (
    <Button size="sm" variant="default" onClick={onPress}>
      {t('investments.editMoney')}
    </Button>
  );
}

/** Budget and funding side by side, and what keeps them from holding. */
function Standing({ proposal }: { proposal: ProposalFacts }) {
  const t = useT();
  const { exact } = useFormat();
  const { budget, fundingMix, fundingSum, fundingGap, fundingBlockers } = proposal;
  const currency = budget?.currency ?? 'EUR';
  const longest = Math.max(Number(budget?.amount ?? 0), Number(fundingSum));
  const gap = fundingGap === null ? 0n : centsOf(fundingGap);
  return (
    <>
      <Facts
        items={[
          [t('investments.budget'), budget ? exact(budget.amount, currency) : t('investments.noBudget')],
          [t('investments.funding'), exact(fundingSum, currency)],
          gap !== 0n && [
            t(gap > 0n ? 'investments.lacking' : 'investments.over'),
            <span key="gap" className={classes['lacks']}>
              {exact(fundingGap?.replace('-', '') ?? '0', currency)}
            </span>,
          ],
        ]}
      />
      {longest > 0 && (
        <div className={classes['wide']}>
          <MoneyBar sums={sumsOf(fundingMix)} budget={budget?.amount ?? null} longest={longest} />
          <BarLegend budget />
        </div>
      )}
      {fundingBlockers.length === 0 ? (
        <p className={classes['holds']}>{t('investments.holds')}</p>
      ) : (
        <ul className={classes['reasons']}>
          {fundingBlockers.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type BudgetLine = ProposalFacts['budgetLines'][number] & { readonly at: number };

function BudgetLines({ proposal: { budget, budgetLines } }: { proposal: ProposalFacts }) {
  const t = useT();
  const word = useWord();
  const { exact } = useFormat();
  const currency = budget?.currency ?? 'EUR';
  const columns: readonly Column<BudgetLine>[] = [
    { key: 'category', head: t('investments.category'), names: true, cell: ({ category }) => category },
    { key: 'who', head: t('general.organisation'), cell: ({ organisation }) => organisation?.shortName ?? '–' },
    {
      key: 'region',
      head: t('investments.region'),
      cell: ({ region: { name, cohesionCategory } }) =>
        cohesionCategory === 'LESS_DEVELOPED' ? `${name}, ${word('CohesionCategory', cohesionCategory)}` : name,
    },
    { key: 'year', head: t('investments.year'), figures: true, cell: ({ year }) => year ?? '–' },
    { key: 'amount', head: t('investments.amount'), figures: true, cell: ({ amount }) => exact(amount, currency) },
  ];
  return (
    <Section id="budget" title={t('investments.budgetLines')}>
      {budgetLines.length === 0 ? (
        <Empty>{t('investments.notSplit')}</Empty>
      ) : (
        <Table
          caption={t('investments.budgetLines')}
          columns={columns}
          rows={budgetLines.map((line, at) => ({ ...line, at }))}
          keyOf={({ at }) => String(at)}
        />
      )}
    </Section>
  );
}

type FundingLine = ProposalFacts['fundingMix'][number] & { readonly at: number };

function FundingMix({ proposal: { budget, fundingMix } }: { proposal: ProposalFacts }) {
  const t = useT();
  const word = useWord();
  const { exact } = useFormat();
  const currency = budget?.currency ?? 'EUR';
  const columns: readonly Column<FundingLine>[] = [
    { key: 'source', head: t('investments.source'), names: true, cell: ({ source }) => word('FundingSource', source) },
    { key: 'scheme', head: t('investments.scheme'), cell: ({ scheme }) => scheme ?? '–' },
    {
      key: 'investor',
      head: t('investments.investor'),
      cell: ({ organisation, investor }) => organisation?.shortName ?? investor ?? '–',
    },
    { key: 'cost', head: t('investments.cost'), cell: ({ cost }) => cost ?? '–' },
    { key: 'status', head: t('general.status'), cell: ({ status }) => word('FundingStatus', status) },
    { key: 'year', head: t('investments.year'), figures: true, cell: ({ year }) => year ?? '–' },
    { key: 'amount', head: t('investments.amount'), figures: true, cell: ({ amount }) => exact(amount, currency) },
  ];
  return (
    <Section id="funding" title={t('investments.mix')}>
      {fundingMix.length === 0 ? (
        <Empty>{t('investments.noMix')}</Empty>
      ) : (
        <Table
          caption={t('investments.mix')}
          columns={columns}
          rows={fundingMix.map((line, at) => ({ ...line, at }))}
          keyOf={({ at }) => String(at)}
        />
      )}
    </Section>
  );
}

type Investor = ProposalFacts['investors'][number];

/** Who brings money, or has been named as one who will. */
function Investors({ proposal: { budget, investors } }: { proposal: ProposalFacts }) {
  const t = useT();
  const { exact } = useFormat();
  const currency = budget?.currency ?? 'EUR';
  if (investors.length === 0) return null;
  const columns: readonly Column<Investor>[] = [
    {
      key: 'name',
      head: t('investments.investor'),
      names: true,
      cell: ({ name, coInvestor }) => (
        <>
          {name} {coInvestor && <span className={classes['note']}>{t('investments.coInvestor')}</span>}
        </>
      ),
    },
    { key: 'amount', head: t('investments.brings'), figures: true, cell: ({ amount }) => exact(amount, currency) },
    {
      key: 'secured',
      head: t('fundingStatus.SECURED'),
      figures: true,
      cell: ({ secured }) => exact(secured, currency),
    },
  ];
  return (
    <Section id="investors" title={t('investments.investors')}>
      <Table caption={t('investments.investors')} columns={columns} rows={investors} keyOf={({ name }) => name} />
    </Section>
  );
}
