import { ActionIcon, Alert, Menu, Text } from '@mantine/core';
import { useDraggable } from '@dnd-kit/core';
import { IconDots, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import { Reasons } from '../../ui/VerbButtons.js';
import { End } from './cells.js';
import classes from './Board.module.css';
import { COLUMNS_BY, isPossible, moveTo, type BoardBy } from './moves.js';
import type { PlanTransition } from './plan.operations.js';
import type { PlanRow } from './rows.js';
import type { RefusedMove, useMoves } from './useMoves.js';

interface BoardCardProps {
  readonly row: PlanRow;
  readonly by: BoardBy;
  /** The column that it is in. */
  readonly place: string;
  readonly fixed: boolean;
  readonly moves: ReturnType<typeof useMoves>;
}

/** One action: dragged by its handle, or moved by its menu. A refusal is told on it. */
export function BoardCard({ row, by, place, fixed, moves }: BoardCardProps) {
  const t = useT();
  const { code, id } = row.action;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({ id, disabled: fixed });
  const refused = moves.refused?.id === id ? moves.refused : null;
  return (
    <li ref={setNodeRef} className={classes['card']} data-dragging={isDragging || undefined}>
      <CardFace row={row} />
      {!fixed && (
        <div className={classes['tools']}>
          <button
            ref={setActivatorNodeRef}
            type="button"
            className={classes['grip']}
            {...attributes}
            {...listeners}
            aria-label={t('plan.board.drag', { code })}
          >
            <IconGripVertical size={16} aria-hidden />
          </button>
          <MoveMenu row={row} by={by} place={place} moves={moves} />
        </div>
      )}
      {refused && <Refused refused={refused} by={by} onClose={moves.dismiss} />}
    </li>
  );
}

/** What a card says: code, title, lead, health, progress and when it is due. */
export function CardFace({ row }: { row: PlanRow }) {
  const { to } = usePlace();
  const { percent } = useFormat();
  const { action, lead } = row;
  return (
    <div className={classes['face']}>
      <span className={classes['meta']}>
        <span className="figures">{action.code}</span>
        <Sign name={`health.${action.computedHealth}`} quiet />
        <span title={lead.name}>{lead.shortName}</span>
      </span>
      <Link to={to(`actions/${action.code}`)} className={classes['title']}>
        {action.title}
      </Link>
      <span className={classes['meta']}>
        <End row={row} />
        <span className="figures">{percent(action.progress)}</span>
      </span>
    </div>
  );
}

function MoveMenu({ row, by, place, moves }: Omit<BoardCardProps, 'fixed'>) {
  const t = useT();
  const word = useWord();
  const [transitions, setTransitions] = useState<readonly PlanTransition[] | null>(null);
  const open = (): void => {
    setTransitions(null);
    void moves.pickUp(row.action).then(setTransitions);
  };
  const enumeration = by === 'status' ? 'ActionStatus' : 'Phase';
  return (
    <Menu position="bottom-end" width={260} onOpen={open}>
      <Menu.Target>
        <ActionIcon
          size="md"
          variant="subtle"
          color="gray"
          aria-label={t('plan.board.move', { code: row.action.code })}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('plan.board.moveTo')}</Menu.Label>
        {COLUMNS_BY[by]
          .filter((value) => value !== place)
          .map((value) => {
            const possible = transitions === null ? undefined : isPossible(moveTo(by, value, transitions));
            return (
              <Menu.Item
                key={value}
                className={classes['target']}
                data-impossible={possible === false || undefined}
                onClick={() => void moves.put(row.action, value)}
              >
                {word(enumeration, value)}
                {possible === false && (
                  <Text size="xs" c="dimmed">
                    {t('plan.board.whyNot')}
                  </Text>
                )}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}

function Refused({ refused, by, onClose }: { refused: RefusedMove; by: BoardBy; readonly onClose: () => void }) {
  const t = useT();
  const word = useWord();
  const column = word(by === 'status' ? 'ActionStatus' : 'Phase', refused.target);
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      p="xs"
      className={classes['refused']}
      title={t('plan.board.stays', { column })}
      withCloseButton
      closeButtonLabel={t('general.close')}
      onClose={onClose}
    >
      {refused.reasons.length > 0 ? <Reasons reasons={refused.reasons} /> : t('plan.board.noVerb')}
    </Alert>
  );
}
