import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { QuickForm } from '../../ui/QuickForm.js';
import { useFormDraft, type DutyFormProps } from './form.js';
import { OweCastVoteMutation, OweObjectToMinutesMutation } from './duty-verbs.operations.js';

type Vote = 'FOR' | 'AGAINST' | 'ABSTAIN';
interface Ballots {
  readonly votes: Readonly<Record<number, Vote>>;
  readonly comment: string;
}

const EMPTY: Ballots = { votes: {}, comment: '' };
const VOTES: readonly Vote[] = ['FOR', 'AGAINST', 'ABSTAIN'];

/** Casts the ballots that are missing in a written procedure, one for each item. */
export function VoteForm({ duty, subject: { thing, items }, done, close }: DutyFormProps<'VOTE'>) {
  const t = useT();
  const word = useWord();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, EMPTY);
  const cast = useVerb(OweCastVoteMutation);
  const chosen = items.filter(({ position }) => value.votes[position] !== undefined);
  const submit = async () => {
    for (const { position } of chosen) {
      const vote = value.votes[position]!;
      const comment = value.comment.trim() || null;
      const data = await cast.run({ input: { partnership: code, session: thing.number, position, vote, comment } });
      if (!data) return;
    }
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.vote')}
      submit={t('myWork.vote')}
      busy={cast.busy}
      ready={chosen.length > 0}
      refusal={cast.refusal}
      aside={<PlaceLink to={`sessions/${thing.number}`}>{t('myWork.session', { number: thing.number })}</PlaceLink>}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Stack gap="sm">
        {items.map(({ position, title }, at) => (
          <Radio.Group
            key={position}
            label={`${position}. ${title}`}
            value={value.votes[position] ?? null}
            onChange={(vote) => put('votes', { ...value.votes, [position]: vote })}
          >
            <Group gap="md" mih={32}>
              {VOTES.map((vote, index) => (
                <Radio
                  key={vote}
                  value={vote}
                  size="xs"
                  label={word('Vote', vote)}
                  {...(at === 0 && index === 0 && { 'data-autofocus': true })}
                />
              ))}
            </Group>
          </Radio.Group>
        ))}
      </Stack>
      <Textarea
        label={t('general.comment')}
        autosize
        minRows={1}
        value={value.comment}
        error={cast.refusal?.fields['comment']}
        onChange={(event) => put('comment', event.currentTarget.value)}
      />
    </QuickForm>
  );
}

type MinutesProps = DutyFormProps<'MINUTES'> & { onRead: () => void };

/** Circulated minutes: to be read and agreed with, or objected to. */
export function MinutesForm(props: MinutesProps) {
  const { thing } = props.subject;
  const t = useT();
  const [objecting, setObjecting] = useState(false);
  return (
    <Stack gap="sm">
      <Text size="sm">
        <PlaceLink to={`sessions/${thing.number}/minutes`}>
          {t('myWork.readMinutes', { number: thing.number })}
        </PlaceLink>
      </Text>
      {objecting ? (
        <ObjectForm {...props} close={() => setObjecting(false)} />
      ) : (
        <QuickForm
          label={t('myWork.agree')}
          submit={t('myWork.agree')}
          refusal={null}
          aside={
            <Button size="sm" variant="default" onClick={() => setObjecting(true)}>
              {t('myWork.object')}
            </Button>
          }
          onSubmit={props.onRead}
          onClose={props.close}
        />
      )}
    </Stack>
  );
}

function ObjectForm({ duty, subject: { thing }, done, close }: MinutesProps) {
  const t = useT();
  const { code } = usePlace();
  const { value, put, clear } = useFormDraft(duty, { reason: '' });
  const object = useVerb(OweObjectToMinutesMutation, {
    said: () => t('myWork.objected', { number: thing.number }),
  });
  const submit = async () => {
    if (!(await object.run({ partnership: code, number: thing.number, reason: value.reason }))) return;
    clear();
    done();
  };
  return (
    <QuickForm
      label={t('myWork.object')}
      submit={t('myWork.object')}
      busy={object.busy}
      ready={value.reason.trim() !== ''}
      refusal={object.refusal}
      onSubmit={() => void submit()}
      onClose={close}
    >
      <Textarea
        label={t('myWork.objection')}
        autoFocus
        autosize
        minRows={2}
        value={value.reason}
        error={object.refusal?.fields['reason']}
        onChange={(event) => put('reason', event.currentTarget.value)}
      />
    </QuickForm>
  );
}
