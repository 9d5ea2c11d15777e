import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { More } from './More.js';
import classes from './Overview.module.css';
import type { OverviewPlan } from './overview.operations.js';

const SEVERITIES = ['BLOCKER', 'WARNING', 'NOTE'] as const;
/** As many as are told in full. */
const TOLD = 4;

/** What the compliance check finds, the gravest first, with what mends it. */
export function Findings({ findings }: Pick<OverviewPlan, 'findings'>) {
  const t = useT();
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <Section
      id="findings"
      title={t('overview.findings')}
      aside={<More to="compliance">{t('overview.toFindings', { count: findings.length })}</More>}
    >
      {findings.length === 0 ? (
        <Empty>{t('overview.noFindings')}</Empty>
      ) : (
        <>
          <ul className={classes['severities']}>
            {SEVERITIES.map((severity) => (
              <li key={severity}>
                <PlaceLink to={`compliance?severity=${severity}`}>
                  <Sign name={`severity.${severity}`} />{' '}
                  {findings.filter((finding) => finding.severity === severity).length}
                </PlaceLink>
              </li>
            ))}
          </ul>
          <ul className={classes['findings']}>
            {sorted.slice(0, TOLD).map(({ rule, severity, subjects, message, repair }) => (
              <li key={`${rule} ${subjects.join()}`}>
                <Sign name={`severity.${severity}`} quiet />
                <div>
                  <div>{message}</div>
                  <div className={classes['note']}>{repair}</div>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
