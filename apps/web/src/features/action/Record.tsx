import { usePlan } from '../../graphql/usePlan.js';
import { Day, Span, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Section } from '../../ui/Page.js';
import { Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import { ActionRecordQuery, type ActionPageFacts, type ActionRecord } from './action.operations.js';
import classes from './ActionPage.module.css';
import { Calls } from './Calls.js';
import { History } from './History.js';
import { Reports } from './Reports.js';

/** What was reported, what threatens, what helps, what was decided, and what changed. */
export function Record({ action, today }: { action: ActionPageFacts; today: string }) {
  const answer = usePlan(ActionRecordQuery, { action: action.code });
  return (
    <>
      <Answer of={answer} rows={4}>
        {({ partnership: { action: record } }) =>
          record && (
            <>
              <Reports action={action} reports={record.progressReports} today={today} />
              <Risks risks={record.risks} />
              <Resources record={record} />
              <Calls suggestions={record.callSuggestions} />
              <Decisions decisions={record.decisions} />
            </>
          )
        }
      </Answer>
      <History code={action.code} />
    </>
  );
}

/** The level of a risk by its rating, 1 to 25, as the reports tell it. */
function levelOf(rating: number): 'risk.LOW' | 'risk.MEDIUM' | 'risk.HIGH' {
  if (rating >= 15) return 'risk.HIGH';
  return rating >= 8 ? 'risk.MEDIUM' : 'risk.LOW';
}

function Risks({ risks }: { risks: ActionRecord['risks'] }) {
  const t = useT();
  const open = risks.filter((risk) => risk.open);
  return (
    <Section id="risks" title={t('action.risks')} aside={<PlaceLink to="risks">{t('action.allRisks')}</PlaceLink>}>
      {open.length === 0 ? (
        <Empty>{t('action.noRisks')}</Empty>
      ) : (
        <Table
          caption={t('action.risks')}
          rows={open}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'title',
              head: t('action.risk'),
              names: true,
              cell: ({ code, title }) => (
                <>
                  <span className={classes['code']}>{code}</span> {title}
                </>
              ),
            },
            { key: 'level', head: t('action.rating'), cell: ({ rating }) => <Sign name={levelOf(rating)} /> },
            { key: 'mitigation', head: t('action.mitigation'), cell: ({ mitigation }) => mitigation },
            { key: 'owner', head: t('action.owner'), cell: ({ owner }) => <OrganisationName organisation={owner} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Resources({ record: { toolbox, investments } }: { record: ActionRecord }) {
  const t = useT();
  const word = useWord();
  const { money } = useFormat();
  return (
    <Section id="resources" title={t('action.resources')}>
      {toolbox.length + investments.length === 0 && <Empty>{t('action.noResources')}</Empty>}
      <ul className={classes['items']}>
        {investments.map(({ id, code, title, stage, trl, owner, budget }) => (
          <li key={id}>
            <div className={classes['itemHead']}>
              <span className={classes['itemTitle']}>
                <span className={classes['code']}>{code}</span> {title}
              </span>
              <span>{word('InvestmentStage', stage)}</span>
            </div>
            <div className={classes['itemFacts']}>
              <OrganisationName organisation={owner} />
              {trl !== null && <span>{t('action.trl', { level: trl })}</span>}
              {budget && <span>{money(budget.amount, budget.currency)}</span>}
            </div>
          </li>
        ))}
        {toolbox.map(({ id, name, kind, start, end }) => (
          <li key={id}>
            <div className={classes['itemHead']}>
              <span className={classes['itemTitle']}>
                <PlaceLink to={`toolbox#item-${id}`}>{name}</PlaceLink>
              </span>
              <span>{word('ToolboxKind', kind)}</span>
            </div>
            {start !== null && (
              <div className={classes['itemFacts']}>
                {end === null ? <Day value={start} /> : <Span from={start} to={end} />}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decisions({ decisions }: { decisions: ActionRecord['decisions'] }) {
  const t = useT();
  const word = useWord();
  return (
    <Section id="decisions" title={t('action.decisions')}>
      {decisions.length === 0 && <Empty>{t('action.noDecisions')}</Empty>}
      <ul className={classes['items']}>
        {decisions.map(({ id, number, kind, outcome, effect, text, session }) => (
          <li key={id}>
            <div className={classes['itemHead']}>
              <span className={classes['itemTitle']}>
                <PlaceLink to={`decisions/${number}`}>
                  {t('action.decision', { number })}: {word('DecisionKind', kind)}
                </PlaceLink>
              </span>
              <Sign name={`outcome.${outcome}`} />
            </div>
            <div className={classes['itemFacts']}>
              <PlaceLink to={`sessions/${session.number}`}>{t('action.session', { number: session.number })}</PlaceLink>
              <Day value={session.date} />
              <span>{word('DecisionEffect', effect)}</span>
            </div>
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
