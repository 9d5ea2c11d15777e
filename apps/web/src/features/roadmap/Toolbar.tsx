import { Button, Checkbox, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useT, useWord } from '../../i18n/text.js';
import { Filters } from '../../ui/Filters.js';
import classes from './Roadmap.module.css';
import type { Schedule } from './schedule.js';
import { GROUPINGS, type RoadmapView } from './view.js';

interface ToolbarProps {
  readonly schedule: Schedule;
  readonly view: RoadmapView;
  readonly change: (name: string, value: string | null) => void;
}

const PHASES = ['PREPARATION', 'IMPLEMENTATION', 'INVESTMENT'];
/** What is shown unless it is told not to be, and what is shown only when it is told to be. */
const PARTS = { baseline: true, dependencies: true, milestones: true, critical: false } as const;
const PART_NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[];

/** What is shown, and in which groups; all of it in the address. */
export function Toolbar({ schedule: { head }, view, change }: ToolbarProps) {
  const t = useT();
  const word = useWord();
  const same = (text: string) => ({ value: text, label: text });
  return (
    <div className={`${classes['toolbar']} ${classes['choices']}`}>
      <TextInput
        size="xs"
        aria-label={t('general.search')}
        placeholder={t('general.search')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={view.search}
        onChange={({ currentTarget }) => change('search', currentTarget.value)}
      />
      <Filters
        fields={[
          {
            name: 'partner',
            label: t('roadmap.partner'),
            choices: head.organisations.map((one) => same(one.shortName)),
          },
          {
            name: 'activity',
            label: t('roadmap.activity'),
            choices: head.activities.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
          },
          {
            name: 'phase',
            label: t('roadmap.phase'),
            choices: PHASES.map((phase) => ({ value: phase, label: word('Phase', phase) })),
          },
          {
            name: 'region',
            label: t('roadmap.region'),
            choices: head.regions.map(({ name }) => same(name)),
          },
          {
            name: 'objective',
            label: t('roadmap.objective'),
            choices: head.objectives.map(({ code, text }) => ({ value: code, label: `${code} ${text}` })),
          },
        ]}
      />
      <Select
        size="xs"
        aria-label={t('roadmap.group')}
        allowDeselect={false}
        data={GROUPINGS.map((group) => ({ value: group, label: t(`roadmap.by.${group}`) }))}
        value={view.group}
        onChange={(group) => change('group', group === 'activity' ? null : group)}
      />
      <Popover position="bottom-start" trapFocus>
        <Popover.Target>
          <Button variant="default" size="xs" leftSection={<IconAdjustmentsHorizontal size={14} aria-hidden />}>
            {t('roadmap.show')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs">
            {PART_NAMES.map((part) => (
              <Checkbox
                key={part}
                size="sm"
                label={t(`roadmap.show.${part}`)}
                checked={view[part]}
                onChange={({ currentTarget: { checked } }) =>
                  change(part, checked === PARTS[part] ? null : checked ? '1' : '0')
                }
              />
            ))}
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
