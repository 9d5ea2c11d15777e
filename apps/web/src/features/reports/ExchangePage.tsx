import { Anchor, Text } from '@mantine/core';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { Page, Section } from '../../ui/Page.js';
import { ImportSection } from './ImportSection.js';
import classes from './Reports.module.css';

const FILES = [
  { id: 'workbook', path: 'plan.xlsx' },
  { id: 'bundle', path: 'plan.json' },
  { id: 'project', path: 'plan.xml' },
  { id: 'actionsTable', path: 'actions.csv' },
  { id: 'milestonesTable', path: 'milestones.csv' },
  { id: 'deliverablesTable', path: 'deliverables.csv' },
  { id: 'cosmeDeliverables', path: 'deliverables.xlsx?scheme=COSME' },
  { id: 'cosmeMilestones', path: 'milestones.xlsx?scheme=COSME' },
  { id: 'horizonDeliverables', path: 'deliverables.xlsx?scheme=HORIZON_EUROPE' },
  { id: 'horizonMilestones', path: 'milestones.xlsx?scheme=HORIZON_EUROPE' },
] as const;

/** The plan as data: taken along, worked on elsewhere, and brought back. */
export default function ExchangePage() {
  const t = useT();
  const { code, asOf, past } = usePlace();
  const { is } = useMember();
  const address = (path: string): string => {
    const moment = asOf ? `${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}` : '';
    return `/exports/${encodeURIComponent(code)}/${path}${moment}`;
  };
  return (
    <Page title={t('reports.exchange')} question={t('reports.exchangeQuestion')}>
      <Section title={t('reports.exports')} id="exports">
        <ul className={classes['files']}>
          {FILES.map(({ id, path }) => (
            <li key={id}>
              <Anchor href={address(path)} download fw={500} size="sm">
                {t(`reports.file.${id}`)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {t(`reports.fileFor.${id}`)}
              </Text>
            </li>
          ))}
        </ul>
      </Section>
      {is('COORDINATOR') && (
        <Section title={t('reports.import')} id="import">
          {past ? <Text c="dimmed">{t('reports.importPast')}</Text> : <ImportSection />}
        </Section>
      )}
    </Page>
  );
}
