import { Button, Group, Radio, Text } from '@mantine/core';
import { useT, useWord } from '../../i18n/text.js';
import { countOf, type VoteValue } from './decision-draft.js';
import classes from './LivePage.module.css';
import type { SessionFacts } from './sessions.operations.js';

const VOTES: readonly VoteValue[] = ['FOR', 'AGAINST', 'ABSTAIN'];

interface RollCallProps {
  readonly session: SessionFacts;
  readonly votes: Readonly<Record<string, VoteValue>>;
  onChange(votes: Readonly<Record<string, VoteValue>>): void;
}

/** The vote of every organisation that is present or represented; arrow keys choose. */
export function RollCall({ session, votes, onChange }: RollCallProps) {
  const t = useT();
  const word = useWord();
  const voters = session.attendance.filter(({ present, heldBy }) => present || heldBy !== null);
  const count = countOf(votes);
  return (
    <section aria-label={t('sessions.rollCall')} className={classes['roll']}>
      <Group justify="space-between">
        <Text fw={500} role="status">
          {t('sessions.voteFigures', { for: count.FOR, against: count.AGAINST, abstain: count.ABSTAIN })}
        </Text>
        <Button
          variant="default"
          onClick={() =>
            onChange(Object.fromEntries(voters.map(({ organisation }) => [organisation.shortName, 'FOR'])))
          }
        >
          {t('sessions.allFor')}
        </Button>
      </Group>
      {voters.map(({ organisation: { id, shortName } }) => (
        <Radio.Group
          key={id}
          label={shortName}
          value={votes[shortName] ?? ''}
          onChange={(value) => {
            const vote = VOTES.find((one) => one === value);
            if (vote) onChange({ ...votes, [shortName]: vote });
          }}
        >
          <Group>
            {VOTES.map((value) => (
              <Radio key={value} value={value} label={word('Vote', value)} />
            ))}
          </Group>
        </Radio.Group>
      ))}
    </section>
  );
}
