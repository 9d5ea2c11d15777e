import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { Empty, PlaceLink, Segmented } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import classes from './CompliancePage.module.css';
import { ComplianceQuery, type CompliancePlan, type FindingFacts } from './compliance.operations.js';
import { brokenRules, metRules, SEVERITIES, subjectPath, type BrokenRule } from './rules.js';

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
  const [search, set] = useAddress();
  const severity = SEVERITIES.find((one) => one === search.get('severity')) ?? null;
  const broken = brokenRules(plan.findings, severity);
  const count = (one: string): number => plan.findings.filter((finding) => finding.severity === one).length;
  const choices = [
    { value: 'all', label: t('compliance.all', { count: plan.findings.length }) },
    ...SEVERITIES.map((one) => ({ value: one, label: t(`compliance.${one}`, { count: count(one) }) })),
  ];
  return (
    <>
      <Segmented
        label={t('compliance.severity')}
        value={severity ?? 'all'}
        choices={choices}
        onChange={(value) => set('severity', value === 'all' ? null : value)}
      />
      {broken.length === 0 && <Empty>{t(severity ? 'compliance.noneOfThese' : 'compliance.none')}</Empty>}
      {broken.map((rule) => (
        <Rule key={rule.rule} broken={rule} plan={plan} />
      ))}
      <Met rules={metRules(plan.findings, severity)} />
    </>
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
