import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Draft } from '../../app/draft.js';
import type { VerbHandle } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';

interface DraftDrawerProps<Value, Data, Variables> {
  readonly title: string;
  readonly size: 'lg' | 'xl';
  readonly draft: Draft<Value>;
  readonly verb: VerbHandle<Data, Variables>;
  /** What the button that sends it says. */
  readonly confirm: string;
  /** False while there is nothing to send. */
  readonly ready: boolean;
  /** Sends what is written; true when it was accepted, or there was nothing to send. */
  readonly send: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form beside the page whose contents survive a reload: sent by its button or Ctrl+Enter, or thrown away. */
export function DraftDrawer<Value, Data, Variables>(props: DraftDrawerProps<Value, Data, Variables>) {
  const { title, size, draft, verb, confirm, ready, send, onClose, children } = props;
  const t = useT();
  const leave = () => {
    draft.clear();
    onClose();
  };
  const submit = async () => {
    if (await send()) leave();
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={size}
      title={title}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
      >
        <Stack gap="md">
          {children}
          <Refusal of={verb.refusal} />
          <Group justify="space-between">
            <Text size="xs" c="dimmed">
              {draft.kept ? t('action.draftKept') : ''}
            </Text>
            <Group>
              <Button variant="default" onClick={leave}>
                {t('action.discard')}
              </Button>
              <Button type="submit" loading={verb.busy} disabled={!ready}>
                {confirm}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
