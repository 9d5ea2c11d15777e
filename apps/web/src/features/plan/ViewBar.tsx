import { Button, Menu, MultiSelect, Popover, Select, Stack, TextInput } from '@mantine/core';
import { IconFilter, IconLayoutRows, IconSearch } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useOffer } from '../../app/verbs.js';
import { useT, useWord } from '../../i18n/text.js';
import classes from './ViewBar.module.css';
import type { PlanFrame } from './plan.operations.js';
import {
  filterCount,
  GROUPS,
  HEALTHS,
  PHASES,
  PRIORITIES,
  STATUSES,
  unfiltered,
  type FilterName,
  type View,
} from './view.js';

interface ViewBarProps {
  readonly view: View;
  readonly frame: PlanFrame;
  /** Words that are searched for, as they are typed. */
  readonly search: string;
  /** Menus at the end of the bar. */
  readonly children?: ReactNode;
  /** Whether the reader can choose by what the rows are grouped. */
  readonly grouping?: boolean;
  readonly onSearch: (text: string) => void;
  readonly onChange: (view: View) => void;
}

/** What is looked for, narrowed to what, and in which groups. */
export function ViewBar({ view, frame, search, children, grouping = true, onSearch, onChange }: ViewBarProps) {
  const t = useT();
  const box = useRef<HTMLInputElement>(null);
  useOffer('plan.search', t('plan.search'), () => box.current?.focus(), '/');
  const count = filterCount(view);
  return (
    <div className={classes['bar']} role="search" aria-label={t('plan.searchArea')}>
      <TextInput
        ref={box}
        size="sm"
        type="search"
        className={classes['search']}
        aria-label={t('plan.search')}
        placeholder={t('plan.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSearch('');
          if (event.key === 'ArrowDown')
            document.querySelector<HTMLElement>('[role="grid"],[role="treegrid"]')?.focus();
        }}
      />
      <Popover width={340} position="bottom-start" trapFocus withinPortal>
        <Popover.Target>
          <Button size="sm" variant="default" leftSection={<IconFilter size={16} aria-hidden />}>
            {count === 0 ? t('general.filters') : t('plan.filterCount', { count })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('general.filters')}>
          <FilterForm view={view} frame={frame} onChange={onChange} />
        </Popover.Dropdown>
      </Popover>
      {grouping && <GroupMenu view={view} onChange={onChange} />}
      <div className={classes['end']}>{children}</div>
    </div>
  );
}

interface PartProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

function GroupMenu({ view, onChange }: PartProps) {
  const t = useT();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="sm" variant="default" leftSection={<IconLayoutRows size={16} aria-hidden />}>
          {t(`plan.group.${view.group}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={view.group} onChange={(group) => onChange({ ...view, group: group as View['group'] })}>
          {GROUPS.map((group) => (
            <Menu.RadioItem key={group} value={group}>
              {t(`plan.group.${group}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function FilterForm({ view, frame, onChange }: PartProps & { readonly frame: PlanFrame }) {
  const t = useT();
  const choices = useChoices(frame);
  const set = (name: FilterName, values: readonly string[]): void =>
    onChange({ ...view, filters: { ...view.filters, [name]: values } });
  const overdue = view.overdue === null ? null : view.overdue ? 'yes' : 'no';
  return (
    <Stack gap="xs">
      {(Object.entries(choices) as [FilterName, Choice[]][]).map(([name, data]) => (
        <MultiSelect
          key={name}
          size="xs"
          label={t(`plan.filter.${name}`)}
          data={withGiven(data, view.filters[name])}
          value={[...view.filters[name]]}
          searchable={data.length > 8}
          clearable
          clearButtonProps={{ 'aria-label': t('general.clear') }}
          comboboxProps={{ withinPortal: false }}
          onChange={(values) => set(name, values)}
        />
      ))}
      <Select
        size="xs"
        label={t('plan.filter.overdue')}
        data={[
          { value: 'yes', label: t('plan.overdue.yes') },
          { value: 'no', label: t('plan.overdue.no') },
        ]}
        clearable
        clearButtonProps={{ 'aria-label': t('general.clear') }}
        comboboxProps={{ withinPortal: false }}
        value={overdue}
        onChange={(value) => onChange({ ...view, overdue: value === null ? null : value === 'yes' })}
      />
      <Button size="xs" variant="default" onClick={() => onChange(unfiltered(view))}>
        {t('plan.clearFilters')}
      </Button>
    </Stack>
  );
}

function useChoices(frame: PlanFrame): Readonly<Record<FilterName, readonly Choice[]>> {
  const word = useWord();
  const words = (enumeration: string, values: readonly string[]): Choice[] =>
    values.map((value) => ({ value, label: word(enumeration, value) }));
  const partners = frame.organisations
    .map(({ shortName }) => ({ value: shortName, label: shortName }))
    .sort((left, right) => left.label.localeCompare(right.label));
  const regions = [...new Set(frame.organisations.map(({ region }) => region.name))].sort();
  return {
    status: words('ActionStatus', STATUSES),
    phase: words('Phase', PHASES),
    health: words('Health', HEALTHS),
    priority: words('Priority', PRIORITIES),
    activity: frame.activities.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
    lead: partners,
    partner: partners,
    region: regions.map((name) => ({ value: name, label: name })),
  };
}

/** What the address names stays to be seen, and to be taken away, even where nothing is called that any more. */
function withGiven(choices: readonly Choice[], given: readonly string[]): Choice[] {
  const known = new Set(choices.map(({ value }) => value));
  return [...choices, ...given.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))];
}
