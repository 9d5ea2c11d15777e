import { Switch } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { ActionLink, Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { chosenRisks, choiceOf, levelSign } from './matrix.js';
import { RiskMatrix } from './RiskMatrix.js';
import classes from './Risks.module.css';
import { RisksQuery, type RiskFacts, type RisksPlan } from './risks.operations.js';

/** What may go wrong, how grave it is, and what is done about it. */
export default function RisksPage() {
  const t = useT();
  const answer = usePlan(RisksQuery);
  return (
    <Page title={t('risks.title')} question={t('risks.question')}>
      <Answer of={answer} rows={8}>
        {({ partnership }) => <Shown plan={partnership} />}
      </Answer>
    </Page>
  );
}

function Shown({ plan: { risks } }: { plan: RisksPlan }) {
  const t = useT();
  const [search, set] = useAddress();
  useHashTarget();
  const choice = choiceOf(search);
  const closed = risks.filter(({ open }) => !open).length;
  const shown = choice.all ? risks : risks.filter(({ open }) => open);
  const list = chosenRisks(risks, choice);
  const title =
    choice.likelihood === null
      ? t('risks.list', { count: list.length })
      : t('risks.listOf', { count: list.length, likelihood: choice.likelihood, impact: choice.impact ?? 0 });
  if (risks.length === 0) return <Empty>{t('risks.none')}</Empty>;
  return (
    <>
      <div className={classes['top']}>
        <RiskMatrix risks={shown} choice={choice} />
        <Levels risks={shown} />
      </div>
      <Section
        id="list"
        title={title}
        aside={
          <>
            {choice.likelihood !== null && (
              <PlaceLink to={choice.all ? 'risks?closed=1' : 'risks'}>{t('risks.everyCell')}</PlaceLink>
            )}
            {closed > 0 && (
              <Switch
                size="xs"
                label={t('risks.withClosed', { count: closed })}
                checked={choice.all}
                onChange={({ currentTarget }) => set('closed', currentTarget.checked ? '1' : null)}
              />
            )}
          </>
        }
      >
        {list.length === 0 ? <Empty>{t('risks.noneHere')}</Empty> : <List risks={list} title={title} />}
      </Section>
    </>
  );
}

/** How many risks there are of each level, and what the levels mean. */
function Levels({ risks }: { risks: readonly RiskFacts[] }) {
  const t = useT();
  const levels = ['risk.HIGH', 'risk.MEDIUM', 'risk.LOW'] as const;
  return (
    <ul className={classes['levels']}>
      {levels.map((level) => (
        <li key={level}>
          <Sign name={level} />
          <span className={classes['count']}>
            {t('risks.count', { count: risks.filter(({ rating }) => levelSign(rating) === level).length })}
          </span>
          <span className={classes['note']}>{t(`risks.${level}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function List({ risks, title }: { risks: readonly RiskFacts[]; title: string }) {
  const t = useT();
  return (
    <Table
      caption={title}
      rows={risks}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'risk',
          head: t('risks.risk'),
          names: true,
          cell: ({ code, title: name, action, open, foreseen }) => (
            <div id={code}>
              <span className={classes['note']}>{code}</span> {name}
              {action && (
                <div className={classes['of']}>
                  <ActionLink action={action} />
                </div>
              )}
              {(!open || !foreseen) && (
                <div className={classes['note']}>
                  {[!open && t('risks.closed'), !foreseen && t('risks.unforeseen')].filter(Boolean).join(' · ')}
                </div>
              )}
            </div>
          ),
        },
        {
          key: 'level',
          head: t('risks.level'),
          cell: ({ rating, likelihood, impact }) => (
            <span className={classes['level']}>
              <Sign name={levelSign(rating)} />
              <span className="figures">{t('risks.rating', { likelihood, impact, rating })}</span>
            </span>
          ),
        },
        { key: 'mitigation', head: t('risks.mitigation'), cell: ({ mitigation }) => mitigation },
        { key: 'owner', head: t('risks.owner'), cell: ({ owner }) => <OrganisationName organisation={owner} /> },
      ]}
    />
  );
}
