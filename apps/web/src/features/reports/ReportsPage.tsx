import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { choiceOf, type Choices } from './choice.js';
import { Delivery } from './Delivery.js';
import { Preview } from './Preview.js';
import { ReportList } from './ReportList.js';
import { ReportOptions } from './ReportOptions.js';
import classes from './Reports.module.css';
import { ReportChoicesQuery } from './reports.operations.js';

/** Which report do I need, and what does it look like? */
export default function ReportsPage() {
  const t = useT();
  const answer = usePlan(ReportChoicesQuery);
  return (
    <Page title={t('reports.title')} question={t('reports.question')} wide>
      <Answer of={answer}>{({ partnership }) => <Reports choices={partnership} />}</Answer>
    </Page>
  );
}

function Reports({ choices }: { choices: Choices }) {
  const { locale } = useIntl();
  const [address, change] = useAddress();
  const choice = useMemo(() => choiceOf(address, locale.split('-')[0] ?? 'en'), [address, locale]);
  return (
    <div className={classes['layout']}>
      <ReportList chosen={choice.kind.name} onChoose={(name) => change('report', name)} />
      <div className={classes['report']}>
        <ReportOptions choice={choice} choices={choices} change={change} />
        <Delivery choice={choice} choices={choices} change={change} />
        <Preview choice={choice} choices={choices} />
      </div>
    </div>
  );
}
