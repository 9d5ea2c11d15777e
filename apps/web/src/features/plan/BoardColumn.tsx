import { Button, Text, Title } from '@mantine/core';
import { useDroppable } from '@dnd-kit/core';
import { useState } from 'react';
import { useT } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import { BoardCard } from './BoardCard.js';
import classes from './Board.module.css';
import type { BoardBy } from './moves.js';
import type { PlanAction } from './plan.operations.js';
import type { PlanRow } from './rows.js';
import type { useMoves } from './useMoves.js';

/** Cards that a column shows before it asks whether more are wanted. */
const SHOWN = 60;

interface BoardColumnProps {
  readonly by: BoardBy;
  readonly value: string;
  readonly rows: readonly PlanRow[];
  /** Where nothing can be moved. */
  readonly fixed: boolean;
  /** Whether the picked card may be put here; undefined while none is. */
  readonly possible: boolean | undefined;
  readonly moves: ReturnType<typeof useMoves>;
}

/** One status or phase with its cards. */
export function BoardColumn({ by, value, rows, fixed, possible, moves }: BoardColumnProps) {
  const t = useT();
  const [more, setMore] = useState(SHOWN);
  const { setNodeRef, isOver } = useDroppable({ id: value });
  const name = by === 'status' ? `status.${value as PlanAction['status']}` : `phase.${value as PlanAction['phase']}`;
  return (
    <section
      ref={setNodeRef}
      className={classes['column']}
      aria-label={t(name)}
      data-possible={possible}
      data-over={(isOver && possible !== undefined) || undefined}
    >
      <div className={classes['columnHead']}>
        <Title order={2} size="sm">
          <Sign name={name as 'status.PLANNED'} />
        </Title>
        <Text size="sm" c="dimmed" className="figures">
          {rows.length}
        </Text>
      </div>
      {possible === false && (
        <Text size="xs" c="dimmed" className={classes['note']}>
          {t('plan.board.notHere')}
        </Text>
      )}
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed" className={classes['note']}>
          {t(`plan.board.empty.${value}`)}
        </Text>
      ) : (
        <ul className={classes['cards']}>
          {rows.slice(0, more).map((row) => (
            <BoardCard key={row.action.id} row={row} by={by} place={value} fixed={fixed} moves={moves} />
          ))}
        </ul>
      )}
      {rows.length > more && (
        <Button size="xs" variant="subtle" onClick={() => setMore(more + SHOWN)}>
          {t('plan.board.more', { count: rows.length - more })}
        </Button>
      )}
    </section>
  );
}
