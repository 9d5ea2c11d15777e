import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { Waiting } from '../../app/Waiting.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, Moment } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, OrganisationName, PlaceLink, Refusal } from '../../ui/parts.js';
import { VerbButton, VerbButtons } from '../../ui/VerbButtons.js';
import {
  CirculateMinutesMutation,
  DraftMinutesMutation,
  ObjectToMinutesMutation,
  SessionQuery,
  type SessionFacts,
} from './sessions.operations.js';

const Editor = lazy(() => import('./MinutesEditor.js'));

/** The minutes of a session: drafted from what was recorded, edited, circulated, objected to, adopted. */
export default function MinutesPage() {
  const t = useT();
  const number = Number(useParams()['number']);
  const answer = usePlan(SessionQuery, { number });
  return (
    <Answer of={answer} rows={10}>
      {({ partnership: { session } }) =>
        session ? (
          <Minutes session={session} />
        ) : (
          <Page title={t('sessions.none', { number })}>
            <Empty action={<PlaceLink to="sessions">{t('sessions.title')}</PlaceLink>}>{t('sessions.noneText')}</Empty>
          </Page>
        )
      }
    </Answer>
  );
}

function Minutes({ session }: { session: SessionFacts }) {
  const t = useT();
  const { is } = useMember();
  const { past } = usePlace();
  const over = session.status === 'CLOSED' || session.status === 'MINUTES_ADOPTED';
  const editable = is('COORDINATOR') && !past && over && session.minutesAdoptedOn === null;
  return (
    <Page
      title={t('sessions.minutesTitle', { number: session.number })}
      question={<State session={session} />}
      actions={<Verbs session={session} editable={editable} />}
    >
      {session.minutes ? (
        <Suspense fallback={<Waiting />}>
          <Editor key={editable ? session.id : session.version} session={session} editable={editable} />
        </Suspense>
      ) : (
        <Empty>{t(over ? 'sessions.minutesToDraft' : 'sessions.minutesLater')}</Empty>
      )}
      {session.objections.length > 0 && (
        <Section title={t('sessions.objections')} id="objections">
          <ul>
            {session.objections.map(({ organisation, reason, at }) => (
              <li key={organisation.id + at}>
                <OrganisationName organisation={organisation} />, <Moment value={at} />: {reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function State({ session }: { session: SessionFacts }) {
  const t = useT();
  const { minutesAdoptedOn: adopted, minutesAdoptedTacitlyOn: tacit, minutesCirculatedAt: circulated } = session;
  return (
    <>
      <PlaceLink to={`sessions/${session.number}`}>{session.title}</PlaceLink>
      {' · '}
      {adopted ? (
        <>
          {t('sessions.minutesAdopted')} <Day value={adopted} />
        </>
      ) : circulated ? (
        <>
          {t('sessions.minutesCirculated')} <Moment value={circulated} />
          {tacit && (
            <>
              {' · '}
              {t('sessions.tacit')} <Day value={tacit} />
            </>
          )}
        </>
      ) : (
        t(session.minutes ? 'sessions.minutesDrafted' : 'sessions.minutesNone')
      )}
    </>
  );
}

function Verbs({ session, editable }: { session: SessionFacts; editable: boolean }) {
  const t = useT();
  const { code: partnership, past } = usePlace();
  const { is } = useMember();
  const { number } = session;
  const draft = useVerb(DraftMinutesMutation, { said: () => t('sessions.minutesWereDrafted'), toastRefusals: true });
  const circulate = useVerb(CirculateMinutesMutation, { said: () => t('sessions.minutesWereCirculated') });
  const object = useVerb(ObjectToMinutesMutation, { said: () => t('sessions.objected') });
  const mayObject = session.minutesCirculatedAt !== null && session.minutesAdoptedOn === null && is('PARTNER') && !past;
  return (
    <>
      {editable && !session.minutes && (
        <Button loading={draft.busy} onClick={() => void draft.run({ partnership, number })}>
          {t('sessions.draftMinutes')}
        </Button>
      )}
      {session.minutes !== null && (
        <VerbButtons
          onlyFitting
          transitions={session.transitions}
          verbs={{
            circulateMinutes: {
              label: t('sessions.circulate'),
              main: true,
              confirm: t('sessions.circulateText'),
              run: () => circulate.run({ partnership, number }),
              refusal: <Refusal of={circulate.refusal} />,
            },
          }}
        />
      )}
      {mayObject && (
        <VerbButton
          transition={{ name: 'object', allowed: true, blockers: [], requires: ['reason'] }}
          look={{
            label: t('sessions.object'),
            asks: [{ name: 'reason', kind: 'text', label: t('general.reason') }],
            run: ({ reason = '' }) => object.run({ partnership, number, reason }),
            refusal: <Refusal of={object.refusal} />,
          }}
        />
      )}
    </>
  );
}
