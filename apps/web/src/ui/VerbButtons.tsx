import { Button, Group, List, Popover, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/text.js';
import { AskDialog, type AskField, type Answers } from './AskDialog.js';

interface Reason {
  readonly code: string;
  readonly message: string;
  readonly mendedBy?: string | null;
}

/** A verb of a thing as the server lists it in `transitions`. */
export interface TransitionFacts {
  readonly name: string;
  readonly allowed: boolean;
  readonly blockers: readonly Reason[];
  readonly requires: readonly string[];
}

/** How a verb is shown and done. */
export interface VerbLook {
  readonly label: string;
  /** What the dialog asks for; `requires` of the transition that are named here are asked. */
  readonly asks?: readonly AskField[];
  /** Said before it is done; with it, or with `asks`, a dialog opens. */
  readonly confirm?: string;
  readonly main?: boolean;
  readonly danger?: boolean;
  /** Resolves to false when it was refused: the dialog stays open. */
  run(answers: Answers): Promise<unknown>;
  /** What stands in the open dialog when it was refused. */
  readonly refusal?: ReactNode;
}

interface VerbButtonsProps {
  readonly transitions: readonly TransitionFacts[];
  /** By the transition's name; transitions without a look are not shown. */
  readonly verbs: Readonly<Record<string, VerbLook>>;
  /** Leaves out what the state makes senseless (code WRONG_STATE), so that few buttons remain. */
  readonly onlyFitting?: boolean;
}

/** One button for every verb; one that may not be used now tells every reason why, and who can mend it. */
export function VerbButtons({ transitions, verbs, onlyFitting = false }: VerbButtonsProps) {
  const shown = transitions.filter(
    ({ name, blockers }) => verbs[name] && !(onlyFitting && blockers.some(({ code }) => code === 'WRONG_STATE')),
  );
  if (shown.length === 0) return null;
  return (
    <Group gap="xs">
      {shown.map((transition) => (
        <VerbButton key={transition.name} transition={transition} look={verbs[transition.name]!} />
      ))}
    </Group>
  );
}

/** A single verb's button. */
export function VerbButton({ transition, look }: { transition: TransitionFacts; look: VerbLook }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!transition.allowed) return <Hindered label={look.label} reasons={transition.blockers} />;
  const run = async (answers: Answers) => {
    setBusy(true);
    const done = await look.run(answers);
    setBusy(false);
    if (done !== false && done !== null) setAsking(false);
  };
  const asks = look.asks ?? [];
  return (
    <>
      <Button
        size="sm"
        variant={look.main ? 'filled' : 'default'}
        loading={busy && !asking}
        onClick={() => (asks.length > 0 || look.confirm ? setAsking(true) : void run({}))}
      >
        {look.label}
      </Button>
      {asking && (
        <AskDialog
          title={look.label}
          text={look.confirm}
          fields={asks}
          confirm={look.label}
          danger={look.danger}
          busy={busy}
          onClose={() => setAsking(false)}
          onConfirm={(answers) => void run(answers)}
        >
          {look.refusal}
        </AskDialog>
      )}
    </>
  );
}

/** A button that cannot be used now: it takes the focus, and tells why when it is pressed. */
export function Hindered({ label, reasons }: { label: string; reasons: readonly Reason[] }) {
  const t = useT();
  return (
    <Popover width={360} position="bottom-start" withArrow trapFocus={false}>
      <Popover.Target>
        <Button size="sm" variant="default" aria-disabled c="dimmed">
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm" fw={500}>
            {t('general.whyNot', { count: reasons.length })}
          </Text>
          <Reasons reasons={reasons} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Reasons as a list, each with who can mend it. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useT();
  return (
    <List size="sm" spacing={4}>
      {reasons.map(({ code, message, mendedBy }) => (
        <List.Item key={code + message}>
          {message}
          {mendedBy && <Text size="sm">{t('general.mendedBy', { who: mendedBy })}</Text>}
        </List.Item>
      ))}
    </List>
  );
}
