import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AFTER_ITS_END, DependencyFields } from '../../ui/DependencyFields.js';
import { Refusal } from '../../ui/parts.js';
import { ActionNamesQuery, type ActionPageFacts } from './action.operations.js';
import { ActionAddDependencyMutation, ActionRemoveDependencyMutation } from './change.operations.js';

/** Chooses what the action waits for; how it waits is for those who ask. */
export function AddDependency({ action, onClose }: { action: ActionPageFacts; readonly onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const [dependsOn, setDependsOn] = useState<string | null>(null);
  const [search, setSearch] = useState('');
  const [how, setHow] = useState(AFTER_ITS_END);
  const { data } = usePlan(ActionNamesQuery, { search: search.split(' · ')[0] ?? '' });
  const found = (data?.partnership.actions.items ?? []).filter(({ code }) => code !== action.code);
  const add = useVerb(ActionAddDependencyMutation, {
    said: () => t('action.said.dependencyAdded', { code: dependsOn ?? '' }),
    undo: (_, { input }) => ({ document: ActionRemoveDependencyMutation, variables: { input } }),
  });
  const save = async () => {
    if (dependsOn === null) return;
    if (await add.run({ input: { partnership, action: action.code, dependsOn, ...how } })) onClose();
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
            openOnFocus={false}
            nothingFoundMessage={t('action.noneFound')}
            filter={({ options }) => options}
            data={found.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }))}
            searchValue={search}
            onSearchChange={setSearch}
            value={dependsOn}
            onChange={setDependsOn}
          />
          <DependencyFields waiting={action.code} how={how} onChange={setHow} />
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
