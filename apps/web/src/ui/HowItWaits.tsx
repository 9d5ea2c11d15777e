import { Button, Collapse, NumberInput, Select, Stack } from '@mantine/core';
import { useId, useState } from 'react';
import { useT, useWord } from '../i18n/text.js';

const TYPES = ['FS', 'SS', 'FF', 'SF'] as const;

/** How one action waits for another. */
export interface Waiting {
  readonly type: (typeof TYPES)[number];
  /** Days in between; negative: it may begin earlier. */
  readonly lagDays: number;
}

/** After the end of the other, on the next day: what people mean who say no more. */
export const AFTER: Waiting = { type: 'FS', lagDays: 0 };

/** How an action waits, for those who ask: behind a button, so that nobody has to know. */
export function HowItWaits({
  code,
  value,
  onChange,
}: {
  code: string;
  value: Waiting;
  onChange: (next: Waiting) => void;
}) {
  const t = useT();
  const word = useWord();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="subtle" size="compact-sm" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('dependency.advanced')}
      </Button>
      <Collapse expanded={open} id={id}>
        <Stack gap="sm" pt="sm">
          <Select
            label={t('dependency.type')}
            allowDeselect={false}
            data={TYPES.map((type) => ({ value: type, label: `${code}: ${word('DependencyType', type)} (${type})` }))}
            value={value.type}
            onChange={(type) => onChange({ ...value, type: TYPES.find((one) => one === type) ?? 'FS' })}
          />
          <NumberInput
            label={t('dependency.lagDays')}
            description={t('dependency.lagHint')}
            value={value.lagDays}
            min={-3650}
            max={3650}
            onChange={(days) => onChange({ ...value, lagDays: Number(days) || 0 })}
          />
        </Stack>
      </Collapse>
    </div>
  );
}
