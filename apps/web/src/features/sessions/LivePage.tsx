import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { AddFollowUp } from './AddFollowUp.js';
import { AgendaItem } from './Agenda.js';
import { Attendance } from './Attendance.js';
import { DecisionForm } from './DecisionForm.js';
import { DecisionList } from './DecisionList.js';
import classes from './LivePage.module.css';
import { SessionVerbs } from './SessionVerbs.js';
import { SessionQuery, type SessionFacts, type SessionPlan } from './sessions.operations.js';
import { Timer } from './Timer.js';

/** The session in the meeting room: large type, one item at a time, everything by keyboard. */
export default function LivePage() {
  const t = useT();
  const number = Number(useParams()['number']);
  const answer = usePlan(SessionQuery, { number });
  return (
    <Answer of={answer} rows={10}>
      {({ partnership }) =>
        partnership.session ? (
          <Room session={partnership.session} plan={partnership} />
        ) : (
          <Page title={t('sessions.none', { number })}>
            <Empty action={<PlaceLink to="sessions">{t('sessions.title')}</PlaceLink>}>{t('sessions.noneText')}</Empty>
          </Page>
        )
      }
    </Answer>
  );
}

function Room({ session, plan }: { session: SessionFacts; plan: SessionPlan }) {
  const t = useT();
  const { to } = usePlace();
  const [at, setAt] = useState(0);
  const item = session.agenda[Math.min(at, session.agenda.length - 1)];
  const go = (by: number) => setAt((old) => Math.max(0, Math.min(session.agenda.length - 1, old + by)));
  useOffer('live:next', t('sessions.next'), () => go(1), 'ArrowRight');
  useOffer('live:previous', t('sessions.previous'), () => go(-1), 'ArrowLeft');
  const { quorum } = session;
  return (
    <Page
      wide
      title={`${session.number}. ${session.title}`}
      actions={
        <>
          <SessionVerbs session={session} />
          <Button component={Link} to={to(`sessions/${session.number}`)} variant="default">
            {t('sessions.leaveLive')}
          </Button>
        </>
      }
    >
      <div className={classes['room']}>
        <p className={classes['quorum']} data-met={quorum.met || undefined} role="status">
          {t('sessions.quorumFigures', { ...quorum, met: quorum.met ? 'yes' : 'no' })}
        </p>
        <Attendance session={session} voters={plan.organisations.filter(isVoter)} />
        {item ? (
          <section aria-labelledby="item-title">
            <Group justify="space-between">
              <h2 id="item-title" className={classes['item']}>
                {t('sessions.itemOf', { number: item.position, count: session.agenda.length })}
              </h2>
              <Group gap="xs">
                <Timer key={item.position} minutes={item.minutes} />
                <Button variant="default" onClick={() => go(-1)} disabled={at === 0}>
                  {t('sessions.previous')}
                </Button>
                <Button variant="default" onClick={() => go(1)} disabled={at >= session.agenda.length - 1}>
                  {t('sessions.next')}
                </Button>
              </Group>
            </Group>
            <div className={classes['subject']}>
              <AgendaItem item={item} />
            </div>
            {session.status === 'IN_SESSION' ? (
              <DecisionForm key={item.position} session={session} item={item} plan={plan} />
            ) : (
              <Empty>{t('sessions.notOpen')}</Empty>
            )}
          </section>
        ) : (
          <Empty>{t('sessions.agendaEmpty')}</Empty>
        )}
        {session.decisions.length > 0 && (
          <section aria-labelledby="recorded-title">
            <h2 id="recorded-title" className={classes['item']}>
              {t('sessions.recorded', { count: session.decisions.length })}
            </h2>
            <DecisionList decisions={session.decisions} caption={t('sessions.decisions')} />
          </section>
        )}
        <AddFollowUp session={session} owners={plan.organisations} />
      </div>
    </Page>
  );
}

function isVoter({ membership }: SessionPlan['organisations'][number]): boolean {
  return membership === 'COORDINATOR' || membership === 'PARTNER';
}
