import { Text } from '@mantine/core';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { ActionLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import type { Match, MatchesPlan } from './competence-map.operations.js';
import { MatchVerbs } from './MatchVerbs.js';

interface MatchTableProps {
  readonly rows: readonly Match[];
  readonly toolbox: MatchesPlan['toolbox'];
  readonly today: string;
  readonly again: () => void;
}

/** Matches with where they stand, and what may be done about them. */
export function MatchTable({ rows, toolbox, today, again }: MatchTableProps) {
  const t = useT();
  const columns: readonly Column<Match>[] = [
    {
      key: 'who',
      head: t('competenceMap.pair'),
      names: true,
      cell: ({ organisations }) => organisations.map(({ shortName }) => shortName).join(' – '),
    },
    { key: 'for', head: t('competenceMap.purpose'), cell: (match) => <Purpose of={match} /> },
    { key: 'status', head: t('general.status'), cell: (match) => <Standing of={match} /> },
    { key: 'last', head: t('competenceMap.lastStep'), cell: (match) => <LastStep of={match} /> },
    {
      key: 'verbs',
      head: t('general.actions'),
      cell: (match) => <MatchVerbs match={match} toolbox={toolbox} today={today} again={again} />,
    },
  ];
  return <Table caption={t('competenceMap.matches')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** What a match is for: an action, an area, a tool, or several. */
function Purpose({ of: { action, area, toolboxItem } }: { of: Match }) {
  return (
    <div>
      {action && (
        <div>
          <ActionLink action={action} />
        </div>
      )}
      {area && (
        <div>
          {area.code} {area.title}
        </div>
      )}
      {toolboxItem && <div>{toolboxItem.name}</div>}
    </div>
  );
}

/** The status; of a dropped one how far it came, and why it ended. */
function Standing({ of: { status, step, dropReason } }: { of: Match }) {
  const t = useT();
  const word = useWord();
  return (
    <div>
      <Sign name={`match.${status}`} />
      {status === 'DROPPED' && (
        <Text size="sm" c="dimmed">
          {t('competenceMap.droppedAt', { step: word('FunnelStep', step), reason: dropReason ?? '' })}
        </Text>
      )}
    </div>
  );
}

/** When the last step was taken, at which event they met, and the last thing that was noted. */
function LastStep({ of: { steps, event } }: { of: Match }) {
  const last = steps.at(-1);
  const note = [...steps].reverse().find((step) => step.note !== null)?.note;
  return (
    <div>
      {last && <Day value={last.date} />}
      {event && <div>{event.name}</div>}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  );
}
