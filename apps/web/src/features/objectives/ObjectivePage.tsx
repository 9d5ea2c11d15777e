import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page, Section } from '../../ui/Page.js';
import { ActionLink, Empty, OrganisationName, PlaceLink, ProgressBar } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { PHASES, servedBy } from './board.js';
import { Indicator } from './Indicator.js';
import { AddIndicator } from './IndicatorForms.js';
import classes from './Objectives.module.css';
import { ObjectiveQuery, type ObjectivePageFacts, type ObjectivePlan } from './objectives.operations.js';

/** One objective: how far it is reached, and which actions serve it in which phase. */
export default function ObjectivePage() {
  const t = useT();
  const { objective: given = '' } = useParams();
  const answer = usePlan(ObjectiveQuery);
  return (
    <Answer of={answer} rows={10}>
      {({ partnership }) => {
        const found = partnership.objectives.find(({ code }) => code === given.trim().toUpperCase());
        return found ? (
          <Shown key={found.id} objective={found} plan={partnership} again={answer.again} />
        ) : (
          <Page title={given}>
            <Empty action={<PlaceLink to="objectives">{t('objectives.toBoard')}</PlaceLink>}>
              {t('objectives.unknown', { code: given })}
            </Empty>
          </Page>
        );
      }}
    </Answer>
  );
}

interface ShownProps {
  readonly objective: ObjectivePageFacts;
  readonly plan: ObjectivePlan;
  readonly again: () => void;
}

function Shown({ objective, plan, again }: ShownProps) {
  const t = useT();
  const { past } = usePlace();
  const { is } = useMember();
  const [adding, setAdding] = useState(false);
  useHashTarget();
  const { code, text, kind, indicators } = objective;
  const may = !past && is('COORDINATOR');
  return (
    <Page
      name={`${code} ${text}`}
      title={
        <>
          <span className={classes['code']}>{code}</span> {text}
        </>
      }
      question={t(`objectives.kind.${kind}`)}
      actions={may && <AddButton onPress={() => setAdding(true)} />}
    >
      <Section id="indicators" title={t('objectives.indicators')}>
        {indicators.length === 0 ? (
          <Empty>{t('objectives.noIndicator')}</Empty>
        ) : (
          indicators.map((indicator) => (
            <Indicator key={indicator.id} indicator={indicator} plan={plan} may={may} again={again} />
          ))
        )}
      </Section>
      <Coverage objective={objective} />
      <Actions objective={objective} />
      {adding && <AddIndicator objective={code} again={again} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function AddButton({ onPress }: { onPress: () => void }) {
  const t = useT();
  useOffer('objectives.add', t('objectives.add'), onPress);
  return (
    <Button size="sm" onClick={onPress}>
      {t('objectives.add')}
    </Button>
  );
}

type PhaseFacts = ObjectivePageFacts['coverage'][number];

/** How many actions serve it in each phase, by status, and how many are to come. */
function Coverage({ objective }: { objective: ObjectivePageFacts }) {
  const t = useT();
  const word = useWord();
  const { coverage } = objective;
  const most = Math.max(...coverage.map(({ now, later }) => now + later), 1);
  const columns: readonly Column<PhaseFacts>[] = [
    { key: 'phase', head: t('objectives.phase'), names: true, cell: ({ phase }) => word('Phase', phase) },
    {
      key: 'bar',
      head: t('objectives.served'),
      cell: ({ now, later }) => (
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden className={classes['bar']}>
          <rect width={(now * 100) / most} height="10" className={classes['now']} />
          <rect x={(now * 100) / most} width={(later * 100) / most} height="10" className={classes['later']} />
        </svg>
      ),
    },
    {
      key: 'now',
      head: t('objectives.now'),
      cell: ({ now, byStatus }) => (
        <span className={classes['states']}>
          <span className="figures">{now}</span>
          {byStatus.map(({ status, count }) => (
            <span key={status}>
              <Sign name={`status.${status}`} /> <span className="figures">{count}</span>
            </span>
          ))}
        </span>
      ),
    },
    { key: 'later', head: t('objectives.later'), figures: true, cell: ({ later }) => later },
  ];
  return (
    <Section id="coverage" title={t('objectives.coverage')}>
      <Table
        caption={t('objectives.coverage')}
        columns={columns}
        rows={PHASES.flatMap((phase) => coverage.filter((one) => one.phase === phase))}
        keyOf={({ phase }) => phase}
      />
    </Section>
  );
}

type ActionFacts = ObjectivePageFacts['actions'][number];

function Actions({ objective }: { objective: ObjectivePageFacts }) {
  const t = useT();
  const word = useWord();
  const columns: readonly Column<ActionFacts>[] = [
    { key: 'action', head: t('objectives.action'), names: true, cell: (action) => <ActionLink action={action} /> },
    { key: 'status', head: t('general.status'), cell: ({ status }) => <Sign name={`status.${status}`} /> },
    { key: 'phase', head: t('objectives.phase'), cell: ({ phase }) => word('Phase', phase) },
    { key: 'lead', head: t('objectives.lead'), cell: ({ lead }) => <OrganisationName organisation={lead} /> },
    { key: 'progress', head: t('general.progress'), cell: ({ progress }) => <ProgressBar value={progress} /> },
  ];
  const title = t('objectives.actions', { count: servedBy(objective) });
  return (
    <Section id="actions" title={title}>
      {objective.actions.length === 0 ? (
        <Empty>{t('objectives.unserved')}</Empty>
      ) : (
        <Table caption={title} columns={columns} rows={objective.actions} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}
