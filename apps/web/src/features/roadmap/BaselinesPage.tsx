import { Group, Select } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import classes from './Baselines.module.css';
import { BaselineComparisonQuery, BaselinesQuery, type BaselineFacts } from './baselines.operations.js';
import { compared, comparedOf, type Compared } from './comparison.js';
import { ComparisonTables } from './ComparisonTables.js';
import { ShiftPlot } from './ShiftPlot.js';

/** What became of the dates from one baseline to another, or to the plan as it stands. */
export default function BaselinesPage() {
  const t = useT();
  const answer = usePlan(BaselinesQuery);
  return (
    <Page
      title={t('roadmap.compare')}
      question={t('roadmap.compareQuestion')}
      actions={<PlaceLink to="roadmap">{t('roadmap.toRoadmap')}</PlaceLink>}
    >
      <Answer of={answer}>{({ partnership: { baselines } }) => <Chosen baselines={baselines} />}</Answer>
    </Page>
  );
}

function Chosen({ baselines }: { baselines: readonly BaselineFacts[] }) {
  const t = useT();
  const { day } = useFormat();
  const [address, change] = useAddress();
  const both = comparedOf(address, baselines);
  if (!both) return <Empty>{t('roadmap.noBaseline')}</Empty>;
  const choices = baselines.map(({ number, date, decision }) => ({
    value: String(number),
    label: t(decision ? 'roadmap.baselineDecided' : 'roadmap.baselineNumber', {
      number,
      date: day(date),
      decision: decision?.number ?? '',
    }),
  }));
  const plan = { value: '', label: t('roadmap.planNow') };
  return (
    <>
      <Group className={classes['choices']} align="flex-end">
        <Select
          label={t('roadmap.compareFrom')}
          allowDeselect={false}
          data={choices}
          value={String(both.from)}
          onChange={(number) => change('from', number)}
        />
        <Select
          label={t('roadmap.compareTo')}
          allowDeselect={false}
          data={[...choices, plan]}
          value={both.to === null ? '' : String(both.to)}
          onChange={(number) => change('to', number)}
        />
      </Group>
      <Between both={both} />
    </>
  );
}

function Between({ both }: { both: Compared }) {
  const t = useT();
  const answer = usePlan(BaselineComparisonQuery, both);
  return (
    <Answer of={answer} rows={8}>
      {({ partnership: { baselineComparison } }) => {
        const comparison = compared(baselineComparison);
        const { moved, added, removed, unchanged } = comparison;
        return (
          <>
            <p role="status" className={classes['summary']}>
              {t('roadmap.comparison', {
                moved: moved.length,
                added: added.length,
                removed: removed.length,
                unchanged,
              })}
            </p>
            <ShiftPlot moved={moved} />
            <ComparisonTables comparison={comparison} />
          </>
        );
      }}
    </Answer>
  );
}
