import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useT } from '../../i18n/text.js';
import type { ConditionDraft } from './decision-draft.js';

interface ConditionsProps {
  readonly conditions: readonly ConditionDraft[];
  readonly owners: readonly string[];
  onChange(conditions: readonly ConditionDraft[]): void;
}

/** The conditions of an approval: each becomes a follow-up with an owner and a date. */
export function Conditions({ conditions, owners, onChange }: ConditionsProps) {
  const t = useT();
  const change = (at: number, fields: Partial<ConditionDraft>) =>
    onChange(conditions.map((condition, place) => (place === at ? { ...condition, ...fields } : condition)));
  return (
    <Stack gap="sm">
      {conditions.map((condition, at) => (
        <Group key={at} align="flex-end" grow>
          <TextInput
            label={t('sessions.condition', { number: at + 1 })}
            value={condition.text}
            onChange={(event) => change(at, { text: event.currentTarget.value })}
          />
          <Select
            label={t('sessions.owner')}
            data={[...owners]}
            value={condition.owner || null}
            onChange={(owner) => change(at, { owner: owner ?? '' })}
          />
          <TextInput
            type="date"
            label={t('general.due')}
            value={condition.dueDate}
            onChange={(event) => change(at, { dueDate: event.currentTarget.value })}
          />
          <Button variant="subtle" onClick={() => onChange(conditions.filter((_, place) => place !== at))}>
            {t('general.remove')}
          </Button>
        </Group>
      ))}
      <div>
        <Button variant="default" onClick={() => onChange([...conditions, { text: '', owner: '', dueDate: '' }])}>
          {t('sessions.addCondition')}
        </Button>
      </div>
    </Stack>
  );
}
