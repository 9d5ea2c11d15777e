import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { notifications, Notifications } from '@mantine/notifications';
import type { Toast } from './toast.js';

const SHOWN_MS = 6_000;
/** Long enough to read, decide and reach the button. */
const UNDO_MS = 10_000;

/** Shows one message. @param close the name of the button that takes it away */
export function show({ text, reasons = [], tone = 'done', undo }: Toast, close: string): void {
  const id = notifications.show({
    color: tone === 'refused' ? 'red' : 'accent',
    autoClose: tone === 'refused' ? false : undo ? UNDO_MS : SHOWN_MS,
    closeButtonProps: { 'aria-label': close },
    role: tone === 'refused' ? 'alert' : 'status',
    message: (
      <Stack gap={4}>
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{text}</Text>
          {undo && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                notifications.hide(id);
                undo.run();
              }}
            >
              {undo.label}
            </Button>
          )}
        </Group>
        {reasons.length > 0 && (
          <List size="sm">
            {reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
        )}
      </Stack>
    ),
  });
}

/** Where messages appear. */
export default function Toaster() {
  return <Notifications position="bottom-left" limit={4} transitionDuration={120} />;
}
