import { useParams } from 'react-router';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, Moment } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page, Section } from '../../ui/Page.js';
import { Due, Empty, OrganisationName, PlaceLink, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import { pathOf } from '../../ui/codes.js';
import { DecisionsQuery, VetoMutation, type DecisionFacts } from './sessions.operations.js';

/** One decision: what was decided, by whom, on what grounds, and what it did. */
export default function DecisionPage() {
  const t = useT();
  const number = Number(useParams()['number']);
  const answer = usePlan(DecisionsQuery);
  return (
    <Answer of={answer}>
      {({ partnership }) => {
        const decision = partnership.decisions.find((one) => one.number === number);
        return decision ? (
          <Decision decision={decision} />
        ) : (
          <Page title={t('sessions.unknownDecision', { number })}>
            <Empty action={<PlaceLink to="decisions">{t('sessions.decisions')}</PlaceLink>}>
              {t('sessions.noneText')}
            </Empty>
          </Page>
        );
      }}
    </Answer>
  );
}

function Decision({ decision }: { decision: DecisionFacts }) {
  const t = useT();
  const word = useWord();
  const { code: partnership } = usePlace();
  const veto = useVerb(VetoMutation, { said: () => t('sessions.vetoed') });
  const { session, votes } = decision;
  return (
    <Page
      title={t('sessions.decisionTitle', { number: decision.number })}
      question={decision.text}
      actions={
        decision.effect === 'PENDING' && (
          <VerbButtons
            onlyFitting
            transitions={decision.transitions}
            verbs={{
              veto: {
                label: t('sessions.veto'),
                danger: true,
                asks: [{ name: 'reason', kind: 'text', label: t('general.reason') }],
                run: ({ reason = '' }) => veto.run({ input: { partnership, decision: decision.number, reason } }),
                refusal: <Refusal of={veto.refusal} />,
              },
            }}
          />
        )
      }
    >
      <Facts
        items={[
          [t('sessions.outcome'), <Sign key="outcome" name={`outcome.${decision.outcome}`} />],
          [t('sessions.effect'), word('DecisionEffect', decision.effect)],
          [t('sessions.decisionKind'), word('DecisionKind', decision.kind)],
          [
            t('sessions.session'),
            <PlaceLink key="session" to={`sessions/${session.number}`}>
              {session.number}. {session.title}, <Day value={session.date} />
            </PlaceLink>,
          ],
          [t('sessions.method'), word('DecisionMethod', decision.method)],
          decision.method === 'VOTE' && [t('sessions.votes'), t('sessions.voteFigures', votes)],
          decision.vetoUntil !== null && [t('sessions.vetoUntil'), <Day key="until" value={decision.vetoUntil} />],
          decision.overrideReason !== null && [t('sessions.override'), decision.overrideReason],
          [
            t('sessions.revision'),
            <PlaceLink key="revision" to={`history?subject=${decision.number}`}>
              {decision.revision}
            </PlaceLink>,
          ],
        ]}
      />
      {decision.subjects.length > 0 && (
        <Section title={t('sessions.subjects')} id="subjects">
          <Subjects codes={decision.subjects} />
        </Section>
      )}
      {decision.veto && (
        <Section title={t('sessions.vetoTitle')} id="veto">
          <OrganisationName organisation={decision.veto.organisation} />, <Moment value={decision.veto.at} />:{' '}
          {decision.veto.reason}
        </Section>
      )}
      {decision.rollCall.length > 0 && (
        <Section title={t('sessions.rollCall')} id="roll-call">
          <ul>
            {decision.rollCall.map(({ organisation, vote }) => (
              <li key={organisation.id}>
                <OrganisationName organisation={organisation} />: {word('Vote', vote)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decision.followUps.length > 0 && (
        <Section title={t('sessions.conditions')} id="conditions">
          <ul>
            {decision.followUps.map(({ id, text, owner, dueDate, overdue, doneOn }) => (
              <li key={id}>
                {text} · <OrganisationName organisation={owner} /> ·{' '}
                {doneOn ? t('sessions.done') : <Due date={dueDate} overdue={overdue} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Subjects({ codes }: { codes: readonly string[] }) {
  return codes.map((code, at) => {
    const path = pathOf(code);
    return (
      <span key={code}>
        {at > 0 && ', '}
        {path === null ? code : <PlaceLink to={path}>{code}</PlaceLink>}
      </span>
    );
  });
}
