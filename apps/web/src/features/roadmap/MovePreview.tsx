import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Day, Span, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { ActionLink } from '../../ui/parts.js';
import type { Preview } from './move.operations.js';
import classes from './Move.module.css';

type ActionMove = Preview['moves'][number];

/** What a move brings along: whose actions move with it, what becomes late, what becomes critical. */
export function MovePreview({ preview, action }: { preview: Preview; action: string }) {
  const t = useT();
  const { blockers, moveCount, moves, lateMilestones, lateDeliverables, becomesCritical, noLongerCritical } = preview;
  const others = moves.filter((move) => move.action.code !== action);
  const late = [...lateMilestones, ...lateDeliverables];
  return (
    <Stack gap="md" className={classes['preview']} role="status">
      {blockers.length > 0 && (
        <List size="sm" className={classes['blockers']}>
          {blockers.map(({ code, message }) => (
            <List.Item key={code + message}>{message}</List.Item>
          ))}
        </List>
      )}
      <Text size="sm" fw={500}>
        {t('roadmap.movesWith', { count: moveCount - 1 })} <EndOfPlan preview={preview} />
      </Text>
      <Moves title={t('roadmap.movedAtOnce')} moves={others.filter(({ consent }) => !consent)} />
      <Moves title={t('roadmap.askedFor')} moves={others.filter(({ consent }) => consent)} lead />
      <Group title={t('roadmap.becomesLate')} count={late.length}>
        {late.map(({ id, code, title, dueDate }) => (
          <li key={id}>
            {code} {title}, <Day value={dueDate} />
          </li>
        ))}
      </Group>
      <Actions title={t('roadmap.becomesCritical')} actions={becomesCritical} />
      <Actions title={t('roadmap.noLongerCritical')} actions={noLongerCritical} />
    </Stack>
  );
}

/** Whether the whole plan ends later or earlier by it. */
function EndOfPlan({ preview: { endBefore, endAfter } }: { preview: Preview }) {
  const t = useT();
  const { day } = useFormat();
  const values = { before: day(endBefore), after: day(endAfter) };
  return <>{endBefore === endAfter ? t('roadmap.endStays') : t('roadmap.endMoves', values)}</>;
}

function Moves({ title, moves, lead = false }: { title: string; moves: readonly ActionMove[]; lead?: boolean }) {
  const t = useT();
  return (
    <Group title={title} count={moves.length}>
      {moves.map(({ action, toStart, toEnd, days }) => (
        <li key={action.id}>
          <ActionLink action={action} />
          {lead && ` (${action.lead.shortName})`}
          <span className={classes['dates']}>
            {t('roadmap.byDays', { days })}: <Span from={toStart} to={toEnd} />
          </span>
        </li>
      ))}
    </Group>
  );
}

function Actions({ title, actions }: { title: string; actions: Preview['becomesCritical'] }) {
  return (
    <Group title={title} count={actions.length}>
      {actions.map((action) => (
        <li key={action.id}>
          <ActionLink action={action} />
        </li>
      ))}
    </Group>
  );
}

/** A list under its heading; nothing where there is nothing. */
function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <ul className={classes['list']}>{children}</ul>
    </div>
  );
}
