import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { ActionLink, Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import { AddRisk, EditRisk } from './EditRisk.js';
import { chosenRisks, choiceOf, levelSign } from './matrix.js';
import { RiskMatrix } from './RiskMatrix.js';
import classes from './Risks.module.css';
import { RisksQuery, type RiskFacts, type RisksPlan } from './risks.operations.js';
import { useRiskVerbs } from './useRiskVerbs.js';

/** The id of the risk that is written on, `new` for one that is added, null for none. */
type Written = string | null;

/** Reasons that hold for good: whoever they concern is spared the button. */
const NEVER = ['NOT_LEAD', 'NOT_YOUR_ROLE', 'PAST', 'PARTNERSHIP_CLOSED'];

/** What may go wrong, how grave it is, and what is done about it. */
export default function RisksPage() {
  const t = useT();
  const answer = usePlan(RisksQuery);
  const { past } = usePlace();
  const { is } = useMember();
  const [written, setWritten] = useState<Written>(null);
  const may = !past && (is('COORDINATOR') || is('PARTNER'));
  return (
    <Page
      title={t('risks.title')}
      question={t('risks.question')}
      actions={may && <AddButton onAdd={() => setWritten('new')} />}
    >
      <Answer of={answer} rows={8}>
        {({ partnership }) => (
          <Shown plan={partnership} written={past ? null : written} onWrite={setWritten} again={answer.again} />
        )}
      </Answer>
    </Page>
  );
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const t = useT();
  useOffer('risks.add', t('risks.add'), onAdd);
  return (
    <Button size="sm" onClick={onAdd}>
      {t('risks.add')}
    </Button>
  );
}

interface ShownProps {
  readonly plan: RisksPlan;
  readonly written: Written;
  readonly onWrite: (written: Written) => void;
  readonly again: () => void;
}

function Shown({ plan: { risks, organisations }, written, onWrite, again }: ShownProps) {
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
  const form = { organisations, onClose: () => onWrite(null) };
  const edited = risks.find(({ id }) => id === written);
  const writing =
    written === 'new' ? (
      <AddRisk {...form} onAdded={again} />
    ) : (
      edited && <EditRisk key={edited.id} {...form} risk={edited} />
    );
  if (risks.length === 0 && !writing) return <Empty>{t('risks.none')}</Empty>;
  return (
    <>
      <div className={classes['top']}>
        <RiskMatrix risks={shown} choice={choice} />
        {writing ? (
          <section className={classes['writing']} id="writing" aria-labelledby="writing-title">
            <h2 id="writing-title">{edited ? t('risks.editOf', { code: edited.code }) : t('risks.add')}</h2>
            {writing}
          </section>
        ) : (
          <Levels risks={shown} />
        )}
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
        {list.length === 0 ? (
          <Empty>{t('risks.noneHere')}</Empty>
        ) : (
          <List risks={list} title={title} onEdit={onWrite} />
        )}
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

interface ListProps {
  readonly risks: readonly RiskFacts[];
  readonly title: string;
  readonly onEdit: (id: string) => void;
}

function List({ risks, title, onEdit }: ListProps) {
  const t = useT();
  const mine = risks.some((risk) => fitting(risk).length > 0);
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
        ...(mine
          ? [
              {
                key: 'verbs',
                head: t('general.actions'),
                cell: (risk: RiskFacts) => <RiskVerbs risk={risk} onEdit={() => onEdit(risk.id)} />,
              },
            ]
          : []),
      ]}
    />
  );
}

/** The transitions of a risk that are the viewer's, whether they fit now or not. */
function fitting({ transitions }: RiskFacts): RiskFacts['transitions'] {
  return transitions.filter(({ blockers }) => !blockers.some(({ code }) => NEVER.includes(code)));
}

/** What the viewer may do about a risk: the people of its owner, and the coordinator. */
function RiskVerbs({ risk, onEdit }: { risk: RiskFacts; onEdit: () => void }) {
  const t = useT();
  const verbs = useRiskVerbs(risk);
  const transitions = fitting(risk);
  if (transitions.length === 0) return null;
  return (
    <div className={classes['verbs']}>
      {risk.open && (
        <Button
          size="sm"
          variant="default"
          aria-label={t('risks.editOf', { code: risk.code })}
          onClick={() => {
            onEdit();
            document.getElementById('page-title')?.scrollIntoView();
          }}
        >
          {t('general.edit')}
        </Button>
      )}
      <VerbButtons transitions={transitions} onlyFitting verbs={verbs} />
    </div>
  );
}
