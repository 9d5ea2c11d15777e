import { Group, NumberInput, Radio } from '@mantine/core';
import { useT } from '../i18n/text.js';
import { Sign } from './Sign.js';

/** How an action goes, as its lead sees it. */
export type HealthValue = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK';
const HEALTHS: readonly HealthValue[] = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

interface HealthChoiceProps {
  readonly id?: string;
  readonly label: string;
  readonly value: HealthValue | null;
  readonly error?: string | undefined;
  readonly onChange: (value: HealthValue) => void;
}

/** The status light: three radio buttons, each with shape, colour and word. */
export function HealthChoice({ id, label, value, error, onChange }: HealthChoiceProps) {
  return (
    <Radio.Group id={id} label={label} value={value} error={error} onChange={(next) => onChange(next)} tabIndex={-1}>
      <Group gap="md" mih={36}>
        {HEALTHS.map((health) => (
          <Radio key={health} value={health} size="xs" label={<Sign name={`health.${health}`} />} />
        ))}
      </Group>
    </Radio.Group>
  );
}

interface PercentProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: number | null;
  readonly error?: string | undefined;
  readonly onChange: (value: number | null) => void;
}

/** Progress in percent. */
export function PercentField({ id, label, value, error, onChange }: PercentProps) {
  const t = useT();
  return (
    <NumberInput
      id={id}
      label={label ?? t('general.progress')}
      w={112}
      min={0}
      max={100}
      step={5}
      clampBehavior="strict"
      allowDecimal={false}
      suffix=" %"
      value={value ?? ''}
      error={error}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
    />
  );
}
