import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AFTER_ITS_END, DependencyFields } from '../../ui/DependencyFields.js';
import { Refusal } from '../../ui/parts.js';
import { useReturnFocus } from '../../ui/useReturnFocus.js';
import classes from './Link.module.css';
import { isWhole, linksAt, turned, type Link } from './link.js';
import { RoadmapAddDependencyMutation, RoadmapRemoveDependencyMutation } from './link.operations.js';
import { PlannedLinks } from './PlannedLinks.js';
import type { ActionFacts } from './schedule.js';

/** As many actions as a list to choose from shows at once; a word of the title finds the others. */
const CHOICES = 50;

interface LinkDialogProps {
  /** What is known of it already. */
  readonly link: Link;
  readonly actions: readonly ActionFacts[];
  readonly onClose: () => void;
}

/** Which action waits for which; below it the dependencies that both have already, each of which can be taken away. */
export default function LinkDialog({ link: begun, actions, onClose }: LinkDialogProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  useReturnFocus();
  const [link, setLink] = useState(begun);
  const [how, setHow] = useState(AFTER_ITS_END);
  const choices = useMemo(
    () => actions.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
    [actions],
  );
  const add = useVerb(RoadmapAddDependencyMutation, {
    said: (_, { input: { action, dependsOn } }) => t('roadmap.linked', { action, dependsOn }),
    undo: (_, { input }) => ({ document: RoadmapRemoveDependencyMutation, variables: { input } }),
  });
  const choose = (next: Link) => {
    add.forget();
    setLink(next);
  };
  const save = async () => {
    if (!isWhole(link)) return;
    const input = { partnership, action: link.successor, dependsOn: link.predecessor, ...how };
    if (await add.run({ input })) onClose();
  };
  const end = (name: 'predecessor' | 'successor') => (
    <Select
      label={t(`roadmap.${name}`)}
      description={t(`roadmap.${name}Hint`)}
      searchable
      limit={CHOICES}
      openOnFocus={false}
      selectFirstOptionOnChange
      // Without it the list forgets its first option again, at a moment of its own, just after it has opened.
      selectFirstOptionOnDropdownOpen
      data-autofocus={begun[name] === null || undefined}
      nothingFoundMessage={t('roadmap.noneFound')}
      data={choices.filter(({ value }) => value !== link[name === 'predecessor' ? 'successor' : 'predecessor'])}
      value={link[name]}
      onChange={(code) => choose({ ...link, [name]: code })}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roadmap.link')}
      closeButtonProps={{ 'aria-label': t('general.close') }}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          {end('predecessor')}
          {end('successor')}
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes['turn']}
            leftSection={<IconArrowsUpDown size={14} aria-hidden />}
            onClick={() => choose(turned(link))}
          >
            {t('roadmap.turn')}
          </Button>
          <DependencyFields waiting={link.successor ?? ''} how={how} onChange={setHow} />
          <Refusal of={add.refusal} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('general.cancel')}
            </Button>
            <Button
              type="submit"
              loading={add.busy}
              disabled={!isWhole(link)}
              data-autofocus={isWhole(begun) || undefined}
            >
              {t('general.add')}
            </Button>
          </Group>
        </Stack>
      </form>
      <PlannedLinks links={linksAt(actions, link)} onRemoved={onClose} />
    </Modal>
  );
}
