import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import classes from './CompliancePage.module.css';
import { ComplianceQuery, type CompliancePlan, type FindingFacts } from './compliance.operations.js';
import { brokenRules, metRules, SEVERITIES, subjectPath, type BrokenRule, type Severity } from './rules.js';

/** What does not hold together in the plan, who can mend it, and how. */
export default function CompliancePage() {
  const t = useT();
  const answer = usePlan(ComplianceQuery);
  return (
    <Page title={t('compliance.title')} question={t('compliance.question')}>
      <Answer of={answer} rows={8}>
        {({ partnership }) => <Shown plan={partnership} />}
      </Answer>
    </Page>
  );
}

function Shown({ plan }: { plan: CompliancePlan }) {
  const t = useT();
  const [search] = useAddress();
  const severity = SEVERITIES.find((one) => one === search.get('severity')) ?? null;
  const broken = brokenRules(plan.findings, severity);
  return (
    <>
      <Severities plan={plan} chosen={severity} />
      {broken.length === 0 && <Empty>{t(severity ? 'compliance.noneOfThese' : 'compliance.none')}</Empty>}
      {broken.map((rule) => (
        <Rule key={rule.rule} broken={rule} plan={plan} />
      ))}
      <Met rules={metRules(plan.findings, severity)} />
    </>
  );
}

/** How many findings there are of each severity; each a link that shows these only. */
function Severities({ plan: { findings }, chosen }: { plan: CompliancePlan; chosen: Severity | null }) {
  const t = useT();
  const { to } = usePlace();
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return (
    <nav className={classes['severities']} aria-label={t('compliance.severity')}>
      <Link to={to('compliance')} aria-current={chosen === null ? 'page' : undefined}>
        {t('compliance.all', { count: findings.length })}
      </Link>
      {SEVERITIES.map((severity) => (
        <Link
          key={severity}
          to={to(`compliance?severity=${severity}`)}
          aria-current={chosen === severity ? 'page' : undefined}
        >
          <Sign name={`severity.${severity}`} /> {count(severity)}
        </Link>
      ))}
    </nav>
  );
}

function Rule({ broken: { rule, severity, findings }, plan }: { broken: BrokenRule; plan: CompliancePlan }) {
  const t = useT();
  return (
    <section className={classes['rule']} aria-labelledby={rule}>
      <h2 id={rule}>
        {t(`compliance.rule.${rule}`)} <Sign name={`severity.${severity}`} />
      </h2>
      <ul>
        {findings.map((finding) => (
          <Finding key={`${finding.subjects.join()} ${finding.message}`} finding={finding} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

function Finding({ finding: { subjects, message, repair }, plan }: { finding: FindingFacts; plan: CompliancePlan }) {
  return (
    <li>
      <div className={classes['subjects']}>
        {subjects.map((subject) => {
          const path = subjectPath(subject, plan);
          return <span key={subject}>{path ? <PlaceLink to={path}>{subject}</PlaceLink> : subject}</span>;
        })}
      </div>
      <div>
        <p>{message}</p>
        <p className={classes['repair']}>{repair}</p>
      </div>
    </li>
  );
}

/** What holds: so that one sees what was looked at. */
function Met({ rules }: { rules: readonly string[] }) {
  const t = useT();
  if (rules.length === 0) return null;
  return (
    <section className={classes['rule']} aria-labelledby="met">
      <h2 id="met">
        {t('compliance.met', { count: rules.length })} <Sign name="criterion.MET" />
      </h2>
      <ul className={classes['met']}>
        {rules.map((rule) => (
          <li key={rule}>{t(`compliance.rule.${rule}`)}</li>
        ))}
      </ul>
    </section>
  );
}
