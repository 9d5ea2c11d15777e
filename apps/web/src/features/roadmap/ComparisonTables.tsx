import { Button } from '@mantine/core';
import { useState } from 'react';
import { Span } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { ActionLink, Empty } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import type { Comparison, LoneAction, MovedAction } from './comparison.js';

/** So many rows are shown at once. */
const ROWS = 100;

/** What moved, what came and what went, in words. */
export function ComparisonTables({ comparison: { moved, added, removed } }: { comparison: Comparison }) {
  const t = useT();
  return (
    <>
      <Section id="moved" title={t('roadmap.movedActions', { count: moved.length })}>
        <Moved moved={moved} />
      </Section>
      {added.length > 0 && (
        <Section id="added" title={t('roadmap.addedActions', { count: added.length })}>
          <Lone caption={t('roadmap.addedCaption')} actions={added} />
        </Section>
      )}
      {removed.length > 0 && (
        <Section id="removed" title={t('roadmap.removedActions', { count: removed.length })}>
          <Lone caption={t('roadmap.removedCaption')} actions={removed} />
        </Section>
      )}
    </>
  );
}

function Moved({ moved }: { moved: readonly MovedAction[] }) {
  const t = useT();
  const shift = (days: number) => t(days < 0 ? 'roadmap.daysEarlier' : 'roadmap.daysLater', { days: Math.abs(days) });
  const columns: Column<MovedAction>[] = [
    { key: 'action', head: t('roadmap.action'), names: true, cell: ({ action }) => <ActionLink action={action} /> },
    { key: 'before', head: t('roadmap.before'), cell: ({ before }) => <Span from={before.start} to={before.end} /> },
    { key: 'after', head: t('roadmap.afterwards'), cell: ({ after }) => <Span from={after.start} to={after.end} /> },
    { key: 'start', head: t('roadmap.starts'), figures: true, cell: ({ startShift }) => shift(startShift) },
    { key: 'end', head: t('roadmap.ends'), figures: true, cell: ({ endShift }) => shift(endShift) },
  ];
  if (moved.length === 0) return <Empty>{t('roadmap.nothingMoved')}</Empty>;
  return <Rows caption={t('roadmap.movedCaption')} columns={columns} rows={moved} />;
}

function Lone({ caption, actions }: { caption: string; actions: readonly LoneAction[] }) {
  const t = useT();
  const columns: Column<LoneAction>[] = [
    { key: 'action', head: t('roadmap.action'), names: true, cell: ({ action }) => <ActionLink action={action} /> },
    { key: 'dates', head: t('roadmap.dates'), cell: ({ dates }) => <Span from={dates.start} to={dates.end} /> },
  ];
  return <Rows caption={caption} columns={columns} rows={actions} />;
}

interface RowsProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table that grows by a step when more of it is asked for. */
function Rows<Row extends { readonly action: { readonly id: string } }>({ caption, columns, rows }: RowsProps<Row>) {
  const t = useT();
  const [shown, setShown] = useState(ROWS);
  return (
    <>
      <Table caption={caption} columns={columns} rows={rows.slice(0, shown)} keyOf={({ action }) => action.id} />
      {rows.length > shown && (
        <Button variant="default" size="xs" mt="sm" onClick={() => setShown(shown + ROWS)}>
          {t('general.more')}
        </Button>
      )}
    </>
  );
}
