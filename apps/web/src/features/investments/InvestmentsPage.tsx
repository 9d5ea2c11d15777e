import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Filters, useAddress, type FilterField } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import {
  InvestmentsQuery,
  InvestmentTotalsQuery,
  type PipelinePlan,
  type TotalsFacts,
} from './investments.operations.js';
import { Pipeline } from './Pipeline.js';
import { choiceOf, chosen } from './pipeline.js';
import { ProposeInvestment } from './ProposeInvestment.js';
import { Stages } from './Stages.js';
import { Totals } from './Totals.js';

/** Which investments come out of the plan, how far are they, and is their money there? */
export default function InvestmentsPage() {
  const t = useT();
  const { past } = usePlace();
  const { is } = useMember();
  const [proposing, setProposing] = useState(false);
  const answer = usePlan(InvestmentsQuery);
  const figures = usePlan(InvestmentTotalsQuery);
  const may = !past && (is('COORDINATOR') || is('PARTNER'));
  return (
    <Page
      title={t('investments.title')}
      question={figures.data && <Summary totals={figures.data.partnership.investmentTotals} />}
      actions={may && <ProposeButton onPress={() => setProposing(true)} />}
    >
      <Answer of={answer} rows={10}>
        {({ partnership }) => (
          <>
            <Shown plan={partnership} totals={figures.data?.partnership.investmentTotals} />
            {proposing && (
              <ProposeInvestment organisations={partnership.organisations} onClose={() => setProposing(false)} />
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function ProposeButton({ onPress }: { onPress: () => void }) {
  const t = useT();
  useOffer('investments.propose', t('investments.propose'), onPress);
  return (
    <Button size="sm" onClick={onPress}>
      {t('investments.propose')}
    </Button>
  );
}

/** How much money the pipeline is about, and how much of it is there; a sentence for each currency. */
function Summary({ totals: { overall } }: { totals: TotalsFacts }) {
  const t = useT();
  const { money } = useFormat();
  if (overall.length === 0) return t('investments.question');
  return overall.map(({ currency, proposals, budget, secured, requested }) => (
    <span key={currency}>
      {t('investments.summary', {
        proposals,
        budget: money(budget, currency),
        secured: money(secured, currency),
        requested: money(requested, currency),
      })}{' '}
    </span>
  ));
}

function Shown({ plan, totals }: { plan: PipelinePlan; totals: TotalsFacts | undefined }) {
  const t = useT();
  const [search] = useAddress();
  const { investments } = plan;
  if (investments.length === 0) return <Empty>{t('investments.none')}</Empty>;
  const choice = choiceOf(search);
  const shown = chosen(investments, choice);
  return (
    <>
      <Stages proposals={chosen(investments, { ...choice, stage: null })} totals={totals?.byStage} />
      <Section
        id="proposals"
        title={t('investments.list', { count: shown.length })}
        aside={<Choices investments={investments} />}
      >
        {shown.length === 0 ? <Empty>{t('investments.noneHere')}</Empty> : <Pipeline proposals={shown} />}
      </Section>
      {totals && <Totals totals={totals} />}
    </>
  );
}

/** By whom and where; the stage is chosen above the list. */
function Choices({ investments }: Pick<PipelinePlan, 'investments'>) {
  const t = useT();
  const named = (name: string, label: string, values: readonly string[]): FilterField => ({
    name,
    label,
    choices: [...new Set(values)].sort().map((value) => ({ value, label: value })),
  });
  return (
    <Filters
      fields={[
        named(
          'owner',
          t('investments.owner'),
          investments.map(({ owner }) => owner.shortName),
        ),
        named(
          'region',
          t('investments.region'),
          investments.map(({ owner }) => owner.region.name),
        ),
      ]}
    />
  );
}
