import { Button, Collapse, Group, Modal, NumberInput, Select, Stack } from '@mantine/core';
import { useId, useState } from 'react';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import classes from './ActionPage.module.css';
import { ActionNamesQuery, type ActionPageFacts } from './action.operations.js';
import { ActionAddDependencyMutation, ActionRemoveDependencyMutation } from './change.operations.js';

const TYPES = ['FS', 'SS', 'FF', 'SF'] as const;

/** Chooses what the action waits for; how it waits is for those who ask. */
export function AddDependency({ action, onClose }: { action: ActionPageFacts; readonly onClose: () => void }) {
  const t = useT();
  const word = useWord();
  const id = useId();
  const { code: partnership } = usePlace();
  const [dependsOn, setDependsOn] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [type, setType] = useState<(typeof TYPES)[number]>('FS');
  const [lagDays, setLagDays] = useState(0);
  const [advanced, setAdvanced] = useState(false);
  const { data } = usePlan(ActionNamesQuery, { search: search.split(' · ')[0] ?? '' });
  const found = (data?.partnership.actions.items ?? []).filter(({ code }) => code !== action.code);
  const add = useVerb(ActionAddDependencyMutation, {
    said: () => t('action.said.dependencyAdded', { code: dependsOn ?? '' }),
    undo: (_, { input }) => ({ document: ActionRemoveDependencyMutation, variables: { input } }),
  });
  const save = async () => {
    if (dependsOn === null) return;
    if (await add.run({ input: { partnership, action: action.code, dependsOn, type, lagDays } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('action.addDependency')}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <Select
            label={t('action.waitsFor', { code: action.code })}
            description={t('action.waitsForHint')}
            searchable
            data-autofocus
            nothingFoundMessage={t('action.noneFound')}
            filter={({ options }) => options}
            data={found.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }))}
            searchValue={search}
            onSearchChange={setSearch}
            value={dependsOn}
            onChange={setDependsOn}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['start']}
            aria-expanded={advanced}
            aria-controls={id}
            onClick={() => setAdvanced(!advanced)}
          >
            {t('action.advanced')}
          </Button>
          <Collapse expanded={advanced} id={id}>
            <Stack gap="sm">
              <Select
                label={t('action.dependencyType')}
                allowDeselect={false}
                data={TYPES.map((value) => ({
                  value,
                  label: `${action.code}: ${word('DependencyType', value)} (${value})`,
                }))}
                value={type}
                onChange={(value) => setType(TYPES.find((one) => one === value) ?? 'FS')}
              />
              <NumberInput
                label={t('action.lagDays')}
                description={t('action.lagHint')}
                value={lagDays}
                min={-3650}
                max={3650}
                onChange={(value) => setLagDays(Number(value) || 0)}
              />
            </Stack>
          </Collapse>
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
