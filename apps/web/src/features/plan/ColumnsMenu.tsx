import { ActionIcon, Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns } from '@tabler/icons-react';
import { useT } from '../../i18n/text.js';
import { COLUMNS, DEFAULT_COLUMNS, type ColumnId } from './columns.js';
import classes from './ViewBar.module.css';

interface ColumnsMenuProps {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  const t = useT();
  const hidden = COLUMNS.filter((id) => !columns.includes(id));
  return (
    <Popover width={320} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button size="sm" variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
          {t('plan.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan.columns')}>
        <Stack gap="xs">
          <ul className={classes['columns']}>
            {[...columns, ...hidden].map((id, at) => (
              <li key={id}>
                <Checkbox
                  size="xs"
                  checked={at < columns.length}
                  disabled={at === 0 && columns.length === 1}
                  label={t(`plan.column.${id}`)}
                  onChange={() => onChange(toggled(columns, id))}
                />
                {at < columns.length && (
                  <span className={classes['movers']}>
                    <Mover up id={id} end={at === 0} onMove={() => onChange(moved(columns, at, -1))} />
                    <Mover id={id} end={at === columns.length - 1} onMove={() => onChange(moved(columns, at, 1))} />
                  </span>
                )}
              </li>
            ))}
          </ul>
          <Button size="xs" variant="default" onClick={() => onChange(DEFAULT_COLUMNS)}>
            {t('plan.usualColumns')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface MoverProps {
  readonly id: ColumnId;
  readonly up?: boolean;
  /** It can go no further; the button keeps the focus that it may have. */
  readonly end: boolean;
  readonly onMove: () => void;
}

function Mover({ id, up = false, end, onMove }: MoverProps) {
  const t = useT();
  const column = t(`plan.column.${id}`);
  return (
    <ActionIcon
      size="md"
      variant="subtle"
      color="gray"
      aria-disabled={end}
      data-disabled={end || undefined}
      aria-label={t(up ? 'plan.columnUp' : 'plan.columnDown', { column })}
      onClick={() => {
        if (!end) onMove();
      }}
    >
      {up ? <IconArrowUp size={16} aria-hidden /> : <IconArrowDown size={16} aria-hidden />}
    </ActionIcon>
  );
}

function toggled(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  return columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id];
}

/** The columns with one of them a place further. */
export function moved(columns: readonly ColumnId[], at: number, by: number): ColumnId[] {
  const next = [...columns];
  const [column] = next.splice(at, 1);
  if (column) next.splice(at + by, 0, column);
  return next;
}
