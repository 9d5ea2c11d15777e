import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, PlaceLink, Refusal } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import { useOffer } from '../../app/verbs.js';
import { PlanSessionMutation, SessionsQuery, type SessionRow } from './sessions.operations.js';

/** The committee's sessions: the next one first, then those that are over. */
export default function SessionsPage() {
  const t = useT();
  const answer = usePlan(SessionsQuery);
  const { is } = useMember();
  const { past } = usePlace();
  return (
    <Page
      title={t('sessions.title')}
      question={t('sessions.question')}
      actions={is('COORDINATOR') && !past && <PlanSession />}
    >
      <Answer of={answer}>
        {({ partnership: { sessions } }) => (
          <>
            <Section title={t('sessions.ahead')} id="ahead">
              <Sessions rows={sessions.filter(isAhead)} caption={t('sessions.ahead')} empty={t('sessions.noneAhead')} />
            </Section>
            <Section title={t('sessions.over')} id="over">
              <Sessions
                rows={sessions.filter((session) => !isAhead(session)).toReversed()}
                caption={t('sessions.over')}
                empty={t('sessions.noneOver')}
              />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}

function isAhead({ status }: SessionRow): boolean {
  return status === 'PLANNED' || status === 'CONVENED' || status === 'IN_SESSION';
}

function Sessions({ rows, caption, empty }: { rows: readonly SessionRow[]; caption: string; empty: string }) {
  const t = useT();
  const word = useWord();
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'title',
          head: t('general.title'),
          names: true,
          cell: ({ number, title }) => (
            <PlaceLink to={`sessions/${number}`}>
              {number}. {title}
            </PlaceLink>
          ),
        },
        { key: 'date', head: t('general.date'), cell: ({ date }) => <Day value={date} /> },
        { key: 'kind', head: t('sessions.kind'), cell: ({ kind }) => word('SessionKind', kind) },
        { key: 'status', head: t('general.status'), cell: ({ status }) => word('SessionStatus', status) },
        { key: 'agenda', head: t('sessions.items'), figures: true, cell: ({ agenda }) => agenda.length },
        { key: 'decisions', head: t('sessions.decisions'), figures: true, cell: ({ decisions }) => decisions.length },
      ]}
    />
  );
}

function PlanSession() {
  const t = useT();
  const word = useWord();
  const navigate = useNavigate();
  const { code, to } = usePlace();
  const [asking, setAsking] = useState(false);
  const plan = useVerb(PlanSessionMutation, {
    said: ({ planSession }) => t('sessions.planned', { number: planSession.number }),
  });
  useOffer('sessions:plan', t('sessions.plan'), () => setAsking(true), 'n');
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('sessions.plan')}</Button>
      {asking && (
        <AskDialog
          title={t('sessions.plan')}
          fields={[
            { name: 'title', kind: 'line', label: t('general.title') },
            { name: 'date', kind: 'date', label: t('general.date') },
            {
              name: 'kind',
              kind: 'choice',
              label: t('sessions.kind'),
              initial: 'MEETING',
              choices: (['MEETING', 'WRITTEN_PROCEDURE'] as const).map((value) => ({
                value,
                label: word('SessionKind', value),
              })),
            },
          ]}
          confirm={t('sessions.plan')}
          busy={plan.busy}
          onClose={() => setAsking(false)}
          onConfirm={({ title = '', date = '', kind }) =>
            void plan
              .run({ input: { partnership: code, title, date, kind: kind === 'WRITTEN_PROCEDURE' ? kind : 'MEETING' } })
              .then((done) => done && void navigate(to(`sessions/${done.planSession.number}`)))
          }
        >
          <Refusal of={plan.refusal} />
        </AskDialog>
      )}
    </>
  );
}
