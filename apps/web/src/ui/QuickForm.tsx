import { Button, Group, Stack } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { RefusalFacts } from '../graphql/refusal.js';
import { useT } from '../i18n/text.js';
import { Refusal } from './parts.js';

interface QuickFormProps {
  /** What is done here, for screen readers. */
  readonly label: string;
  /** The label of the button that does it. */
  readonly submit: string;
  readonly busy?: boolean;
  /** False while something is missing. */
  readonly ready?: boolean;
  readonly refusal: RefusalFacts | null;
  /** Further buttons and links. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** A small form in place: Ctrl+Enter does it, Escape puts it away. What is missing is told by the fields. */
export function QuickForm(props: QuickFormProps) {
  const { label, submit, busy = false, ready = true, refusal, aside, children, onSubmit, onClose } = props;
  const t = useT();
  const send = () => {
    if (ready && !busy) onSubmit();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <form
      aria-label={label}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="sm">
        {children}
        <Refusal of={refusal} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={busy} disabled={!ready} aria-keyshortcuts="Control+Enter">
            {submit}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('general.cancel')}
          </Button>
          {aside}
        </Group>
      </Stack>
    </form>
  );
}
