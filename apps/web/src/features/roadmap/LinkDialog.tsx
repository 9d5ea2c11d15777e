import { ActionIcon, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useT, useWord } from '../../i18n/text.js';
import { AFTER, HowItWaits, type Waiting } from '../../ui/HowItWaits.js';
import { Refusal } from '../../ui/parts.js';
import classes from './Link.module.css';
import type { ActionFacts } from './schedule.js';
import { useLink } from './useLink.js';

interface LinkDialogProps {
  readonly action: ActionFacts;
  /** What it could wait for. */
  readonly actions: readonly ActionFacts[];
  readonly onClose: () => void;
}

/** What an action waits for: seen, added and taken away without a mouse. */
export default function LinkDialog({ action, actions, onClose }: LinkDialogProps) {
  const t = useT();
  const word = useWord();
  const [dependsOn, setDependsOn] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Waiting>(AFTER);
  const { add, link, unlink } = useLink({ toastRefusals: false });
  const { code, dependencies } = action;
  const known = new Set([code, ...dependencies.map((one) => one.dependsOn.code)]);
  const titleOf = (other: string) => actions.find((one) => one.code === other)?.title;
  const submit = async () => {
    if (dependsOn !== null && (await link(code, dependsOn, waiting))) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roadmap.linksOf', { code })}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <Text size="sm">{action.title}</Text>
          {dependencies.length > 0 && (
            <ul className={classes['list']} aria-label={t('roadmap.waitsFor', { code })}>
              {dependencies.map(({ dependsOn: one, type, lagDays }) => (
                <li key={one.id}>
                  <span>
                    {one.code} {titleOf(one.code)}
                    {(type !== 'FS' || lagDays !== 0) && (
                      <span className={classes['how']}>
                        {word('DependencyType', type)}
                        {lagDays !== 0 && `, ${t('roadmap.byDays', { days: lagDays })}`}
                      </span>
                    )}
                  </span>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('roadmap.unlink', { code: one.code })}
                    onClick={() => void unlink(code, one.code, { type, lagDays })}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          )}
          <Select
            label={t('roadmap.waitsFor', { code })}
            description={t('roadmap.waitsForHint')}
            searchable
            data-autofocus
            limit={50}
            data={actions
              .filter((one) => !known.has(one.code))
              .map((one) => ({ value: one.code, label: `${one.code} · ${one.title}` }))}
            value={dependsOn}
            onChange={setDependsOn}
          />
          <HowItWaits code={code} value={waiting} onChange={setWaiting} />
          <Refusal of={add.refusal} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('general.cancel')}
            </Button>
            <Button type="submit" loading={add.busy} disabled={dependsOn === null}>
              {t('general.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
