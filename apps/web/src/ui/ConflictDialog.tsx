import { Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../i18n/text.js';
import type { Conflict } from './conflict.js';

/** Both values of every field in which two people collided, and which one stands. */
export default function ConflictDialog({
  conflict,
  onClose,
}: {
  conflict: Conflict<unknown>;
  onClose(variables: unknown): void;
}) {
  const t = useT();
  const [mine, setMine] = useState<ReadonlySet<string>>(() => new Set(conflict.fields.map(({ field }) => field)));
  const choose = (field: string, isMine: boolean) =>
    setMine((old) => {
      const next = new Set(old);
      if (isMine) next.add(field);
      else next.delete(field);
      return next;
    });
  return (
    <Modal
      opened
      onClose={() => onClose(null)}
      title={t('general.conflictTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <Stack>
        <Text size="sm">{t('general.conflictText')}</Text>
        <Table.ScrollContainer minWidth={320} type="native">
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('general.field')}</Table.Th>
                <Table.Th scope="col">{t('general.mine')}</Table.Th>
                <Table.Th scope="col">{t('general.theirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {conflict.fields.map(({ field, label, mine: my, theirs }) => (
                <Table.Tr key={field}>
                  <Table.Th scope="row">{label}</Table.Th>
                  <Table.Td>
                    <Radio name={field} checked={mine.has(field)} onChange={() => choose(field, true)} label={my} />
                  </Table.Td>
                  <Table.Td>
                    <Radio
                      name={field}
                      checked={!mine.has(field)}
                      onChange={() => choose(field, false)}
                      label={theirs}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose(null)}>
            {t('general.cancel')}
          </Button>
          <Button data-autofocus onClick={() => onClose(conflict.resolve(mine))}>
            {t('general.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
