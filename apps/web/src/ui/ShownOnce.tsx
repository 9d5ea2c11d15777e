import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/text.js';
import { Announce } from './parts.js';

interface ShownOnceProps {
  /** What it is: an address, a token. */
  readonly label: string;
  readonly value: string;
  /** What it is for, and how long. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A secret that the server tells once: to be copied before it is put away. */
export function ShownOnce({ label, value, children, onClose }: ShownOnceProps) {
  const t = useT();
  return (
    <Alert variant="light" role="group" aria-label={label} mb="md">
      <Stack gap="xs">
        <Text size="sm">
          {children} {t('general.shownOnce')}
        </Text>
        <Group gap="xs" align="flex-end">
          <TextInput
            label={label}
            readOnly
            value={value}
            flex="1 1 16rem"
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={value} timeout={3000}>
            {({ copied, copy }) => (
              <>
                <Button
                  variant="default"
                  leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                  onClick={copy}
                  data-autofocus
                >
                  {copied ? t('general.copied') : t('general.copy')}
                </Button>
                <Announce>{copied ? t('general.copied') : ''}</Announce>
              </>
            )}
          </CopyButton>
          <Button variant="subtle" onClick={onClose}>
            {t('general.close')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
