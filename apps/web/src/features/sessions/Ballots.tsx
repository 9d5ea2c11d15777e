import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Refusal } from '../../ui/parts.js';
import { AgendaItem } from './Agenda.js';
import classes from './Agenda.module.css';
import { CastVoteMutation, type AgendaItemFacts, type SessionFacts } from './sessions.operations.js';

const VOTES = ['FOR', 'AGAINST', 'ABSTAIN'] as const;

/** A written procedure: my organisation's vote on every item, and the votes that may be seen. */
export function Ballots({ session }: { session: SessionFacts }) {
  const t = useT();
  return (
    <Section title={t('sessions.ballots')} id="ballots">
      <ol className={classes['items']}>
        {session.agenda
          .filter(({ kind }) => kind !== null)
          .map((item) => (
            <li key={item.position}>
              <AgendaItem item={item} />
              <Ballot session={session} item={item} />
            </li>
          ))}
      </ol>
    </Section>
  );
}

function Ballot({ session, item }: { session: SessionFacts; item: AgendaItemFacts }) {
  const t = useT();
  const word = useWord();
  const { code: partnership, past } = usePlace();
  const { organisation } = useMember();
  const cast = session.ballots.filter(({ position }) => position === item.position);
  const own = cast.find((ballot) => ballot.organisation.id === organisation?.id);
  const [vote, setVote] = useState<string>(own?.vote ?? '');
  const [comment, setComment] = useState(own?.comment ?? '');
  const send = useVerb(CastVoteMutation, { said: () => t('sessions.voteCast') });
  const submit = () => {
    const chosen = VOTES.find((one) => one === vote);
    if (!chosen) return;
    void send.run({
      input: { partnership, session: session.number, position: item.position, vote: chosen, comment: comment || null },
    });
  };
  return (
    <Stack gap="xs" mt="xs">
      {session.status === 'IN_SESSION' && !past && (
        <>
          <Radio.Group
            label={t('sessions.myVote', { organisation: organisation?.shortName ?? '' })}
            value={vote}
            onChange={setVote}
          >
            <Group>
              {VOTES.map((value) => (
                <Radio key={value} value={value} label={word('Vote', value)} />
              ))}
            </Group>
          </Radio.Group>
          <Textarea
            label={t('general.comment')}
            autosize
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Refusal of={send.refusal} />
          <Button variant="default" disabled={!vote} loading={send.busy} onClick={submit} className={classes['vote']}>
            {own ? t('sessions.voteAgain') : t('sessions.vote')}
          </Button>
        </>
      )}
      <Text size="sm" c="dimmed">
        {t('sessions.ballotsCast', { count: cast.length })}
        {cast.map((ballot) => ` · ${ballot.organisation.shortName}: ${word('Vote', ballot.vote)}`).join('')}
      </Text>
    </Stack>
  );
}
