import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import classes from './LivePage.module.css';
import { AttendanceMutation, type SessionFacts, type SessionPlan } from './sessions.operations.js';

type Voter = SessionPlan['organisations'][number];

/** Who is in the room, and who holds whose proxy; saved with every change. */
export function Attendance({ session, voters }: { session: SessionFacts; voters: readonly Voter[] }) {
  const t = useT();
  const { code: partnership, past } = usePlace();
  const record = useVerb(AttendanceMutation);
  const present = session.attendance.filter((one) => one.present).map(({ organisation }) => organisation.shortName);
  const proxies = session.attendance.flatMap(({ organisation, heldBy }) =>
    heldBy ? [{ absent: organisation.shortName, heldBy: heldBy.shortName }] : [],
  );
  const [open, setOpen] = useState(present.length === 0);
  const editable = !past && (session.status === 'IN_SESSION' || session.status === 'CONVENED');
  const save = (next: readonly string[], held = proxies) =>
    void record.run({
      input: {
        partnership,
        session: session.number,
        present: [...next],
        proxies: held.filter(({ absent, heldBy }) => !next.includes(absent) && next.includes(heldBy)),
      },
    });
  if (!editable) return null;
  return (
    <section aria-labelledby="attendance-title">
      <Group justify="space-between">
        <h2 id="attendance-title" className={classes['item']}>
          {t('sessions.attendance')}
        </h2>
        <Group gap="xs">
          <Button
            variant="default"
            onClick={() => save(voters.map(({ shortName }) => shortName))}
            loading={record.busy}
          >
            {t('sessions.allPresent')}
          </Button>
          <Button variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? t('general.less') : t('sessions.showAttendance')}
          </Button>
        </Group>
      </Group>
      <Refusal of={record.refusal} />
      {open && (
        <div className={classes['voters']}>
          {voters.map(({ id, shortName }) => {
            const here = present.includes(shortName);
            return (
              <div key={id}>
                <Checkbox
                  size="md"
                  label={shortName}
                  checked={here}
                  onChange={() => save(here ? present.filter((name) => name !== shortName) : [...present, shortName])}
                />
                {!here && (
                  <Select
                    size="xs"
                    clearable
                    clearButtonProps={{ 'aria-label': t('general.clear') }}
                    aria-label={t('sessions.proxyOf', { organisation: shortName })}
                    placeholder={t('sessions.noProxy')}
                    data={present}
                    value={proxies.find(({ absent }) => absent === shortName)?.heldBy ?? null}
                    onChange={(heldBy) =>
                      save(present, [
                        ...proxies.filter(({ absent }) => absent !== shortName),
                        ...(heldBy ? [{ absent: shortName, heldBy }] : []),
                      ])
                    }
                  />
                )}
              </div>
            );
          })}
        </div>
      )}
    </section>
  );
}
