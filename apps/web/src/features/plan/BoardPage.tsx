import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog, type AskField } from '../../ui/AskDialog.js';
import { Page } from '../../ui/Page.js';
import { Announce, Refusal, Segmented } from '../../ui/parts.js';
import { CardFace } from './BoardCard.js';
import { BoardColumn } from './BoardColumn.js';
import classes from './Board.module.css';
import { besideCoordinates, columnUnder } from './boardKeys.js';
import { COLUMNS_BY, isPossible, moveTo, type BoardBy } from './moves.js';
import { Counted, NothingFound } from './PlanPage.js';
import type { PlanTransition } from './plan.operations.js';
import { shownRows, type PlanRow } from './rows.js';
import { SavedViews } from './SavedViews.js';
import { useMoves } from './useMoves.js';
import { usePlanRows, type PlanRows } from './usePlanRows.js';
import { useView } from './useView.js';
import { ViewBar } from './ViewBar.js';
import { unfiltered } from './view.js';

/** The actions as cards, in columns by status or phase; moving one asks for the transition. */
export default function BoardPage() {
  const t = useT();
  const reading = usePlanRows();
  return (
    <Page title={t('plan.board.title')} question={reading.data && <Counted plan={reading.data} />} wide>
      <Answer of={reading} rows={8}>
        {(plan) => <Board plan={plan} />}
      </Answer>
    </Page>
  );
}

interface Picked {
  readonly row: PlanRow;
  /** Where it can go; null while the server is asked. */
  readonly transitions: readonly PlanTransition[] | null;
}

function Board({ plan }: { plan: PlanRows }) {
  const t = useT();
  const { past } = usePlace();
  const { view, words, setWords, change } = useView();
  const [search, setSearch] = useSearchParams();
  const by: BoardBy = search.get('by') === 'phase' ? 'phase' : 'status';
  const rows = useMemo(() => shownRows(plan.rows, view), [plan.rows, view]);
  const columns = useMemo(() => columnsOf(rows, by), [rows, by]);
  const [picked, setPicked] = useState<Picked | null>(null);
  const moves = useMoves(by, (code) => plan.rows.find(({ action }) => action.code === code)!.action);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: besideCoordinates }),
  );
  const setBy = (next: BoardBy): void =>
    setSearch(
      (old) => {
        const changed = new URLSearchParams(old);
        if (next === 'status') changed.delete('by');
        else changed.set('by', next);
        return changed;
      },
      { replace: true },
    );
  const start = ({ active }: DragStartEvent): void => {
    const row = rows.find(({ action }) => action.id === active.id);
    if (!row) return;
    setPicked({ row, transitions: null });
    void moves
      .pickUp(row.action)
      .then((transitions) => setPicked((old) => (old?.row === row ? { row, transitions } : old)));
  };
  const end = ({ over }: DragEndEvent): void => {
    setPicked(null);
    if (picked && over && placeOf(picked.row, by) !== over.id) void moves.put(picked.row.action, String(over.id));
  };
  return (
    <>
      <ViewBar view={view} frame={plan.frame} search={words} grouping={false} onSearch={setWords} onChange={change}>
        <Segmented
          label={t('plan.board.by')}
          value={by}
          choices={[
            { value: 'status', label: t('plan.board.byStatus') },
            { value: 'phase', label: t('plan.board.byPhase') },
          ]}
          onChange={setBy}
        />
        <SavedViews page="board" view={view} />
      </ViewBar>
      <Announce>{t('plan.shown', { count: rows.length })}</Announce>
      {rows.length === 0 && <NothingFound total={plan.total} onClear={() => change(unfiltered(view))} />}
      <DndContext
        sensors={sensors}
        collisionDetection={columnUnder}
        accessibility={useSpoken(rows, by)}
        onDragStart={start}
        onDragEnd={end}
        onDragCancel={() => setPicked(null)}
      >
        <div className={classes['board']} role="group" aria-label={t('plan.board.title')} tabIndex={0}>
          {COLUMNS_BY[by].map((value) => (
            <BoardColumn
              key={`${by}.${value}`}
              by={by}
              value={value}
              rows={columns.get(value) ?? []}
              fixed={past}
              possible={possibility(picked, by, value)}
              moves={moves}
            />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {picked && (
            <div className={classes['card']} data-lifted>
              <CardFace row={picked.row} />
            </div>
          )}
        </DragOverlay>
      </DndContext>
      {moves.asked && <MoveDialog key={moves.asked.action.id} moves={moves} />}
    </>
  );
}

/** Whether a picked card may be put into a column; undefined while none is picked or nobody knows. */
function possibility(picked: Picked | null, by: BoardBy, value: string): boolean | undefined {
  if (!picked?.transitions || placeOf(picked.row, by) === value) return undefined;
  return isPossible(moveTo(by, value, picked.transitions));
}

function placeOf({ action }: PlanRow, by: BoardBy): string {
  return by === 'status' ? action.status : action.phase;
}

function columnsOf(rows: readonly PlanRow[], by: BoardBy): ReadonlyMap<string, readonly PlanRow[]> {
  const columns = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const place = placeOf(row, by);
    const column = columns.get(place);
    if (column) column.push(row);
    else columns.set(place, [row]);
  }
  return columns;
}

/** What screen readers hear while a card is moved. */
function useSpoken(rows: readonly PlanRow[], by: BoardBy) {
  const t = useT();
  const word = useWord();
  const code = (id: unknown): string => rows.find(({ action }) => action.id === id)?.action.code ?? '';
  const column = (id: unknown): string => word(by === 'status' ? 'ActionStatus' : 'Phase', String(id));
  return {
    screenReaderInstructions: { draggable: t('plan.board.keys') },
    announcements: {
      onDragStart: ({ active }: { active: { id: unknown } }) => t('plan.board.picked', { code: code(active.id) }),
      onDragOver: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
        over ? t('plan.board.over', { code: code(active.id), column: column(over.id) }) : undefined,
      onDragEnd: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
        over ? t('plan.board.put', { code: code(active.id), column: column(over.id) }) : undefined,
      onDragCancel: ({ active }: { active: { id: unknown } }) => t('plan.board.back', { code: code(active.id) }),
    },
  };
}

/** Asks for what a move needs, and tells what it does. */
function MoveDialog({ moves }: { moves: ReturnType<typeof useMoves> }) {
  const t = useT();
  const word = useWord();
  const { asked, refusal, busy } = moves;
  if (!asked) return null;
  const { action, move, target } = asked;
  const fields: AskField[] = [];
  if (move.kind === 'verb') {
    const needed = move.requires.includes('reason');
    if (needed || move.verb === 'cancel')
      fields.push({
        name: 'reason',
        kind: 'text',
        label: t('general.reason'),
        optional: !needed,
        max: 4000,
      });
    if (move.verb === 'complete')
      fields.push({
        name: 'date',
        kind: 'date',
        label: t('general.date'),
        hint: t('plan.board.today'),
        optional: true,
      });
  }
  const title = move.kind === 'gate' ? t('plan.verb.requestGate') : t(`plan.verb.${move.verb}`);
  const text =
    move.kind === 'gate'
      ? t('plan.board.gateText', { code: action.code, phase: word('Phase', target) })
      : `${action.code} ${action.title}`;
  return (
    <AskDialog
      title={title}
      text={text}
      fields={fields}
      errors={refusal?.fields}
      confirm={title}
      busy={busy}
      danger={move.kind === 'verb' && move.verb === 'cancel'}
      onClose={moves.cancel}
      onConfirm={(answers) => void moves.confirm(answers)}
    >
      <Refusal of={refusal} />
    </AskDialog>
  );
}
