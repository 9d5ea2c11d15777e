import { Anchor, Button, Group } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page, Section } from '../../ui/Page.js';
import { Due, Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Agenda } from './Agenda.js';
import { Ballots } from './Ballots.js';
import { DecisionList } from './DecisionList.js';
import { SessionChanges } from './SessionChanges.js';
import { SessionVerbs } from './SessionVerbs.js';
import { SessionQuery, type SessionFacts, type SessionPlan } from './sessions.operations.js';

/** One session of the committee: before, during and after it. */
export default function SessionPage() {
  const t = useT();
  const number = Number(useParams()['number']);
  const answer = usePlan(SessionQuery, { number });
  return (
    <Answer of={answer} rows={10}>
      {({ partnership }) =>
        partnership.session ? (
          <Session session={partnership.session} plan={partnership} />
        ) : (
          <Page title={t('sessions.none', { number })}>
            <Empty action={<PlaceLink to="sessions">{t('sessions.title')}</PlaceLink>}>{t('sessions.noneText')}</Empty>
          </Page>
        )
      }
    </Answer>
  );
}

function Session({ session, plan }: { session: SessionFacts; plan: SessionPlan }) {
  const t = useT();
  const word = useWord();
  const { code, to } = usePlace();
  const { is } = useMember();
  const running = session.status === 'IN_SESSION' || session.status === 'CONVENED';
  return (
    <Page
      title={`${session.number}. ${session.title}`}
      question={
        <>
          {word('SessionKind', session.kind)}, <Day value={session.date} /> · {word('SessionStatus', session.status)}
        </>
      }
      actions={
        <>
          {running && session.kind === 'MEETING' && is('COORDINATOR') && (
            <Button component={Link} to={to(`sessions/${session.number}/live`)}>
              {t('sessions.openLive')}
            </Button>
          )}
          <SessionVerbs session={session} />
        </>
      }
    >
      <Facts
        items={[
          [t('sessions.chair'), <OrganisationName key="chair" organisation={session.chair} />],
          [
            t('sessions.quorum'),
            t('sessions.quorumFigures', { ...session.quorum, met: session.quorum.met ? 'yes' : 'no' }),
          ],
          session.noticeDays !== null && [
            t('sessions.notice'),
            t(session.shortNotice ? 'sessions.shortNotice' : 'sessions.noticeDays', { days: session.noticeDays }),
          ],
          [
            t('sessions.papers'),
            <Group key="papers" gap="xs">
              {(['pdf', 'docx', 'html'] as const).map((format) => (
                <Anchor key={format} href={`/reports/${code}/meeting-file.${format}?session=${session.number}`}>
                  {t('sessions.meetingFile', { format: format.toUpperCase() })}
                </Anchor>
              ))}
            </Group>,
          ],
          [t('sessions.minutes'), <MinutesState key="minutes" session={session} />],
          session.cancelReason !== null && [t('sessions.cancelled'), session.cancelReason],
        ]}
      />
      <Agenda key={session.version} session={session} />
      {session.kind === 'WRITTEN_PROCEDURE' && <Ballots session={session} />}
      {session.decisions.length > 0 && (
        <Section title={t('sessions.decisions')} id="decisions">
          <DecisionList decisions={session.decisions} caption={t('sessions.decisions')} />
        </Section>
      )}
      {session.followUps.length > 0 && (
        <Section title={t('sessions.followUps')} id="follow-ups">
          <ul>
            {session.followUps.map(({ id, text, owner, dueDate, overdue, doneOn }) => (
              <li key={id}>
                {text} · <OrganisationName organisation={owner} /> ·{' '}
                {doneOn ? t('sessions.done') : <Due date={dueDate} overdue={overdue} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SessionChanges session={session} plan={plan} />
    </Page>
  );
}

function MinutesState({ session }: { session: SessionFacts }) {
  const t = useT();
  const link = (text: string) => <PlaceLink to={`sessions/${session.number}/minutes`}>{text}</PlaceLink>;
  if (session.minutesAdoptedOn) return link(t('sessions.minutesAdopted'));
  if (session.minutesCirculatedAt) return link(t('sessions.minutesCirculated'));
  return link(session.minutes ? t('sessions.minutesDrafted') : t('sessions.minutesNone'));
}
