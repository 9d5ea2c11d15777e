import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { SuggestionsQuery, type Suggestion } from './competence-map.operations.js';
import classes from './CompetenceMap.module.css';
import { RecordMatch } from './RecordMatch.js';
import { matchable, type Subject } from './subject.js';

/** Who is suggested for a subject, each with its reasons in sentences. */
export function Suggested({ subject }: { subject: Subject }) {
  const t = useT();
  const answer = usePlan(SuggestionsQuery, { [subject.kind]: subject.name });
  return (
    <Answer of={answer} rows={6}>
      {({ partnership: { suggestions } }) => (
        <Section id="suggested" title={t('competenceMap.suggested', { count: suggestions.length })}>
          {suggestions.length === 0 ? (
            <Empty>{t('competenceMap.noSuggestion')}</Empty>
          ) : (
            <>
              <Already of={suggestions[0]!} subject={subject} />
              <ol className={classes['suggested']}>
                {suggestions.map((suggestion) => (
                  <Item
                    key={suggestion.organisation.id}
                    suggestion={suggestion}
                    subject={subject}
                    again={answer.again}
                  />
                ))}
              </ol>
            </>
          )}
        </Section>
      )}
    </Answer>
  );
}

/** Who is in it already, and how the order comes about. */
function Already({ of: { complements }, subject }: { of: Suggestion; subject: Subject }) {
  const t = useT();
  const { list } = useFormat();
  const names = complements.map(({ shortName, region }) => `${shortName} (${region.name})`);
  return (
    <p className={classes['sentence']}>
      {subject.kind !== 'organisation' && t('competenceMap.already', { count: names.length, partners: list(names) })}{' '}
      {t('competenceMap.order')}
    </p>
  );
}

interface ItemProps {
  readonly suggestion: Suggestion;
  readonly subject: Subject;
  readonly again: () => void;
}

function Item({ suggestion, subject, again }: ItemProps) {
  const t = useT();
  const { past } = usePlace();
  const member = useMember();
  const [recording, setRecording] = useState(false);
  const { organisation, reasons, matches } = suggestion;
  const own = member.organisation?.shortName ?? null;
  const inside = member.is('COORDINATOR') || member.is('PARTNER');
  const others = inside && !past ? matchable(suggestion, own, member.is('COORDINATOR')) : [];
  return (
    <li>
      <div>
        <h3>
          <PlaceLink to={`partners/${encodeURIComponent(organisation.shortName)}`}>{organisation.shortName}</PlaceLink>
        </h3>
        <p className={classes['note']}>{organisation.region.name}</p>
      </div>
      <ul className={classes['reasons']}>
        {reasons.map(({ code, message }) => (
          <li key={code}>{message}</li>
        ))}
      </ul>
      <div className={classes['made']}>
        {matches.map((match) => (
          <span key={match.id} className={classes['match']}>
            <Sign name={`match.${match.status}`} />
            <PlaceLink to="map?part=matches">
              {match.organisations.map(({ shortName }) => shortName).join(' – ')}
            </PlaceLink>
          </span>
        ))}
        {others.length > 0 && (
          <Button
            size="sm"
            variant="default"
            aria-label={t('competenceMap.recordWith', { partner: organisation.shortName })}
            onClick={() => setRecording(true)}
          >
            {t('competenceMap.record')}
          </Button>
        )}
        {recording && (
          <RecordMatch
            first={organisation.shortName}
            others={others}
            subject={subject}
            again={again}
            onClose={() => setRecording(false)}
          />
        )}
      </div>
    </li>
  );
}
