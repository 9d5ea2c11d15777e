import { Button, Collapse, NumberInput, Select, Stack } from '@mantine/core';
import { useId, useState } from 'react';
import { useT, useWord } from '../i18n/text.js';
import classes from './parts.module.css';

const TYPES = ['FS', 'SS', 'FF', 'SF'] as const;

/** How one action waits for another. */
export interface Waiting {
  readonly type: (typeof TYPES)[number];
  /** Days in between; negative for an earlier beginning. */
  readonly lagDays: number;
}

/** How nearly every action waits. */
export const AFTER_ITS_END: Waiting = { type: 'FS', lagDays: 0 };

interface DependencyFieldsProps {
  /** Code of the action that waits. */
  readonly waiting: string;
  readonly how: Waiting;
  readonly onChange: (how: Waiting) => void;
}

/** How an action waits for another: out of sight until one asks for it, since nearly all begin after the other's end. */
export function DependencyFields({ waiting, how, onChange }: DependencyFieldsProps) {
  const t = useT();
  const word = useWord();
  const id = useId();
  const [advanced, setAdvanced] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes['start']}
        aria-expanded={advanced}
        aria-controls={id}
        onClick={() => setAdvanced(!advanced)}
      >
        {t('dependency.advanced')}
      </Button>
      <Collapse expanded={advanced} id={id}>
        <Stack gap="sm">
          <Select
            label={t('dependency.type')}
            allowDeselect={false}
            data={TYPES.map((value) => ({
              value,
              label: waiting
                ? `${waiting}: ${word('DependencyType', value)} (${value})`
                : word('DependencyType', value),
            }))}
            value={how.type}
            onChange={(value) => onChange({ ...how, type: TYPES.find((one) => one === value) ?? 'FS' })}
          />
          <NumberInput
            label={t('dependency.lagDays')}
            description={t('dependency.lagHint')}
            value={how.lagDays}
            min={-3650}
            max={3650}
            onChange={(value) => onChange({ ...how, lagDays: Number(value) || 0 })}
          />
        </Stack>
      </Collapse>
    </>
  );
}
