import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { ActionLink, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { centsOf } from './amounts.js';
import type { PipelineProposal } from './investments.operations.js';
import classes from './Investments.module.css';
import { BarLegend, MoneyBar } from './MoneyBar.js';
import { sumsOf } from './pipeline.js';

/** The proposals as a table, each with its funding as a bar against its budget. */
export function Pipeline({ proposals }: { proposals: readonly PipelineProposal[] }) {
  const t = useT();
  const word = useWord();
  const { money } = useFormat();
  const longest = Math.max(
    ...proposals.map(({ budget, fundingSum }) => Math.max(Number(budget?.amount ?? 0), Number(fundingSum))),
  );
  const columns: readonly Column<PipelineProposal>[] = [
    {
      key: 'proposal',
      head: t('investments.proposal'),
      names: true,
      cell: ({ code, title, action }) => (
        <>
          <div className={classes['name']}>
            <PlaceLink to={`investments/${code}`}>
              <span className={classes['note']}>{code}</span> {title}
            </PlaceLink>
          </div>
          {action && (
            <div className={classes['of']}>
              <ActionLink action={action} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'stage',
      head: t('investments.stage'),
      cell: ({ stage, endorsed }) => (
        <span className={classes['money']}>
          {word('InvestmentStage', stage)}
          {endorsed && <span className={classes['note']}>{t('investments.endorsed')}</span>}
        </span>
      ),
    },
    { key: 'trl', head: t('investments.trl'), figures: true, cell: ({ trl }) => trl ?? '–' },
    {
      key: 'owner',
      head: t('investments.owner'),
      cell: ({ owner }) => (
        <span className={classes['money']}>
          <OrganisationName organisation={owner} />
          <span className={classes['note']}>{owner.region.name}</span>
        </span>
      ),
    },
    {
      key: 'budget',
      head: t('investments.budget'),
      figures: true,
      cell: ({ budget }) => (budget ? money(budget.amount, budget.currency) : '–'),
    },
    {
      key: 'funding',
      head: t('investments.funding'),
      cell: (proposal) => <Funding proposal={proposal} longest={longest} />,
    },
  ];
  return (
    <>
      <Table caption={t('investments.title')} columns={columns} rows={proposals} keyOf={({ id }) => id} />
      <BarLegend budget />
    </>
  );
}

function Funding({ proposal, longest }: { proposal: PipelineProposal; longest: number }) {
  const t = useT();
  const { money } = useFormat();
  const { budget, fundingMix, fundingGap } = proposal;
  const currency = budget?.currency ?? 'EUR';
  const gap = fundingGap === null ? 0n : centsOf(fundingGap);
  const amount = money(fundingGap?.replace('-', '') ?? '0', currency);
  return (
    <span className={classes['money']}>
      <MoneyBar sums={sumsOf(fundingMix)} budget={budget?.amount ?? null} longest={longest} />
      {budget === null ? (
        <span className={classes['note']}>{t('investments.noBudget')}</span>
      ) : gap === 0n ? (
        <span className={classes['note']}>{t('investments.addsUp')}</span>
      ) : (
        <span className={classes['lacks']}>
          {t(gap > 0n ? 'investments.lacks' : 'investments.tooMuch', { amount })}
        </span>
      )}
    </span>
  );
}
