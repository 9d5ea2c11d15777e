import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useT } from '../../i18n/text.js';

/** Something to be done with a row. */
export interface RowEntry {
  readonly label: string;
  readonly run: () => void;
}

/** What may be done with a row, behind three dots; nothing where nothing may. */
export function RowMenu({ name, entries }: { name: string; entries: readonly RowEntry[] }) {
  const t = useT();
  if (entries.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('toolbox.verbsOf', { name })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ label, run }) => (
          <Menu.Item key={label} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
