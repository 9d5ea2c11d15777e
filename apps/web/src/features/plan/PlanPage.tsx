import { Button, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page } from '../../ui/Page.js';
import { Announce, Empty } from '../../ui/parts.js';
import { BulkBar } from './BulkBar.js';
import { ColumnsMenu } from './ColumnsMenu.js';
import { ExportMenu } from './ExportMenu.js';
import { FrameContext } from './GroupName.js';
import { PlanCards } from './PlanCards.js';
import { PlanTable } from './PlanTable.js';
import { itemsOf, shownRows, type PlanRow } from './rows.js';
import { SavedViews } from './SavedViews.js';
import { useMedia } from './useMedia.js';
import { usePlanRows, type PlanRows } from './usePlanRows.js';
import { useSelection } from './useSelection.js';
import { useView } from './useView.js';
import { ViewBar } from './ViewBar.js';
import { nextSort, unfiltered } from './view.js';

const NOTHING: ReadonlySet<string> = new Set();

/** All actions, as one wants to see them: the whole view stands in the address. */
export default function PlanPage() {
  const t = useT();
  const reading = usePlanRows();
  return (
    <Page title={t('plan.title')} question={reading.data && <Counted plan={reading.data} />} wide>
      <Answer of={reading} rows={12}>
        {(plan) => (
          <FrameContext value={plan.frame}>
            <Plan plan={plan} />
          </FrameContext>
        )}
      </Answer>
    </Page>
  );
}

/** How many actions there are; while they are still coming, how many are there. */
export function Counted({ plan: { rows, total, complete } }: { plan: PlanRows }) {
  const t = useT();
  return <>{complete ? t('plan.total', { count: total }) : t('plan.loading', { count: rows.length, total })}</>;
}

function Plan({ plan }: { plan: PlanRows }) {
  const t = useT();
  const { view, words, setWords, change } = useView();
  const [closed, setClosed] = useState(NOTHING);
  const narrow = useMedia('(max-width: 48em)');
  const rows = useMemo(() => shownRows(plan.rows, view), [plan.rows, view]);
  const items = useMemo(() => itemsOf(rows, view.group, closed), [rows, view.group, closed]);
  const selection = useSelection(rows);
  const mayEdit = useMayEdit();
  const toggle = useCallback(
    (key: string, open?: boolean) =>
      setClosed((old) => {
        const next = new Set(old);
        if (open ?? old.has(key)) next.delete(key);
        else next.add(key);
        return next;
      }),
    [],
  );
  const common = { items, label: t('plan.tableLabel'), onToggle: toggle };
  return (
    <>
      <ViewBar view={view} frame={plan.frame} search={words} onSearch={setWords} onChange={change}>
        {!narrow && <ColumnsMenu columns={view.columns} onChange={(columns) => change({ ...view, columns })} />}
        <SavedViews page="plan" view={view} />
        <ExportMenu rows={rows} columns={view.columns} complete={plan.complete} />
      </ViewBar>
      {rows.length < plan.rows.length && (
        <Text size="sm" c="dimmed" mb="xs" className="figures">
          {t('plan.some', { count: rows.length, total: plan.rows.length })}
        </Text>
      )}
      <Announce>{t('plan.shown', { count: rows.length })}</Announce>
      {rows.length === 0 ? (
        <NothingFound total={plan.total} onClear={() => change(unfiltered(view))} />
      ) : narrow ? (
        <PlanCards {...common} />
      ) : (
        <PlanTable
          {...common}
          columns={view.columns}
          sort={view.sort}
          grouped={view.group !== 'none'}
          selection={selection}
          mayEdit={mayEdit}
          onSort={(column) => change({ ...view, sort: nextSort(view.sort, column) })}
        />
      )}
      {!narrow && <BulkBar selection={selection} />}
    </>
  );
}

/** Why there is nothing, and what to do about it. */
export function NothingFound({ total, onClear }: { total: number; readonly onClear: () => void }) {
  const t = useT();
  if (total === 0) return <Empty>{t('plan.empty')}</Empty>;
  return (
    <Empty
      action={
        <Button size="sm" variant="default" onClick={onClear}>
          {t('plan.clearFilters')}
        </Button>
      }
    >
      {t('plan.nothingFound')}
    </Empty>
  );
}

/** Whether the viewer's organisation leads an action, or coordinates; the server decides, this only spares people what it would refuse. */
function useMayEdit(): (row: PlanRow) => boolean {
  const member = useMember();
  const { past } = usePlace();
  const mine = member.is('PARTNER') ? (member.organisation?.id ?? null) : null;
  const all = member.is('COORDINATOR');
  return useCallback((row) => !past && (all || row.lead.id === mine), [past, all, mine]);
}
