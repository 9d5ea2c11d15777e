import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Moment, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import type { ActionPageFacts } from './action.operations.js';
import type { ReportFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';
import { ProgressPlot } from './ProgressPlot.js';

/** Reports that are shown before somebody asks for more. */
const SHOWN = 5;

interface ReportsProps {
  readonly action: ActionPageFacts;
  /** Newest first. */
  readonly reports: readonly ReportFacts[];
  readonly today: string;
}

/** What was reported over time, drawn against linear time. */
export function Reports({ action, reports, today }: ReportsProps) {
  const t = useT();
  const { percent } = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? reports : reports.slice(0, SHOWN);
  return (
    <Section id="reports" title={t('action.reports')}>
      {reports.length === 0 && <Empty>{t('action.noReports')}</Empty>}
      {reports.length > 1 && <ProgressPlot action={action} reports={reports} today={today} />}
      <ol className={classes['timeline']}>
        {shown.map(({ at, by, progress, health, summary, nextSteps }) => (
          <li key={at}>
            <div className={classes['itemFacts']}>
              <Moment value={at} />
              <span>{by}</span>
              <span className="figures">{percent(progress)}</span>
              <Sign name={`health.${health}`} />
            </div>
            <Text size="sm">{summary}</Text>
            {nextSteps !== null && (
              <Text size="sm" c="dimmed">
                {t('action.nextStepsAre', { text: nextSteps })}
              </Text>
            )}
          </li>
        ))}
      </ol>
      {reports.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {t(all ? 'general.less' : 'general.more')}
        </Button>
      )}
    </Section>
  );
}
