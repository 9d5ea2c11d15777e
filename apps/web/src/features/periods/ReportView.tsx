import { Alert, Text } from '@mantine/core';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Facts, Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import type { Report } from './periods.operations.js';
import { GROUPS, groupOf, type ReportLine } from './report-edits.js';
import classes from './ReportForm.module.css';

/** A partner report to be read. */
export function ReportView({ report }: { report: Report }) {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  const said = report.lines.filter(
    ({ text, progress, health, nextSteps }) => text || progress !== null || health || nextSteps,
  );
  const counted = report.indicators.filter(({ value }) => value !== null);
  if (said.length === 0 && counted.length === 0) return <Empty>{t('periods.nothingSaid')}</Empty>;
  return (
    <>
      {report.comment && (
        <Alert color="yellow" variant="light" title={t('periods.returnedWith')} mb="md">
          {report.comment}
        </Alert>
      )}
      {GROUPS.map((group) => {
        const lines = said.filter((line) => groupOf(line) === group);
        if (lines.length === 0) return null;
        return (
          <Section key={group} title={t(`periods.group.${group}`)}>
            {lines.map((line) => (
              <Line key={line.thing + line.id} line={line} />
            ))}
          </Section>
        );
      })}
      {counted.length > 0 && (
        <Section title={t('periods.indicators')}>
          <Facts
            items={counted.map(({ indicator, value }) => [
              word('Indicator', indicator),
              <span className="figures">{number(value ?? '0')}</span>,
            ])}
          />
        </Section>
      )}
      {report.remarks && (
        <Section title={t('periods.remarks')}>
          <Text className={classes['said']}>{report.remarks}</Text>
        </Section>
      )}
    </>
  );
}

function Line({ line }: { line: ReportLine }) {
  const t = useT();
  const { percent } = useFormat();
  return (
    <div className={classes['line']}>
      <div className={classes['title']}>
        {line.code && <span className={classes['code']}>{line.code}</span>}
        <span>{line.title}</span>
      </div>
      {(line.progress !== null || line.health) && (
        <Text size="sm" component="div" className="figures">
          {line.progress !== null && percent(line.progress)} {line.health && <Sign name={`health.${line.health}`} />}
        </Text>
      )}
      {line.text && <Text className={classes['said']}>{line.text}</Text>}
      {line.nextSteps && (
        <Text className={classes['said']} c="dimmed">
          {t('periods.next', { text: line.nextSteps })}
        </Text>
      )}
    </div>
  );
}
