import { Text } from '@mantine/core';
import type { ResultOf } from '../../graphql/graphql.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import type { ImportPlanMutation } from './reports.operations.js';

export type ImportResult = ResultOf<typeof ImportPlanMutation>['importPlan'];

/** More rows than this nobody reads here: they are mended in the file, and the rest shows next time. */
const SHOWN = 200;

/** What an import came to, or would: its faults, else its changes, and what was left out. */
export function ImportOutcome({ result }: { result: ImportResult }) {
  return (
    <>
      <Outcome result={result} />
      <Warnings result={result} />
    </>
  );
}

function Outcome({ result }: { result: ImportResult }) {
  const t = useT();
  if (result.applied)
    return (
      <Text role="status">
        {t('reports.imported', { count: result.changeCount })}{' '}
        <PlaceLink to="history">{t('reports.toHistory')}</PlaceLink> ·{' '}
        <PlaceLink to="plan">{t('reports.toPlan')}</PlaceLink>
      </Text>
    );
  if (result.faultCount > 0) return <Faults result={result} />;
  if (result.changeCount === 0) return <Text role="status">{t('reports.nothingNew')}</Text>;
  return <Changes result={result} />;
}

function Faults({ result: { faults, faultCount } }: { result: ImportResult }) {
  const t = useT();
  return (
    <>
      <Text role="alert" fw={500}>
        {t('reports.faults', { count: faultCount })}
      </Text>
      <Cells caption={t('reports.faultsTable')} cells={faults} said={t('reports.fault')} />
      <Rest shown={Math.min(SHOWN, faultCount)} count={faultCount} />
    </>
  );
}

function Warnings({ result: { warnings, warningCount } }: { result: ImportResult }) {
  const t = useT();
  if (warningCount === 0) return null;
  return (
    <details>
      <summary>{t('reports.warnings', { count: warningCount })}</summary>
      <Cells caption={t('reports.warningsTable')} cells={warnings} said={t('reports.why')} />
      <Rest shown={Math.min(SHOWN, warningCount)} count={warningCount} />
    </details>
  );
}

interface CellsProps {
  readonly caption: string;
  readonly cells: ImportResult['faults'];
  /** The head of the column that says what there is to say. */
  readonly said: string;
}

function Cells({ caption, cells, said }: CellsProps) {
  const t = useT();
  const rows = cells.slice(0, SHOWN).map((cell, at) => ({ ...cell, at }));
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ at }) => String(at)}
      columns={[
        { key: 'sheet', head: t('reports.sheet'), cell: ({ sheet }) => sheet },
        { key: 'row', head: t('reports.row'), figures: true, cell: ({ row }) => row },
        { key: 'column', head: t('reports.column'), cell: ({ header, column }) => header ?? column },
        { key: 'value', head: t('reports.value'), cell: ({ value }) => value },
        { key: 'message', head: said, names: true, cell: ({ message }) => message },
      ]}
    />
  );
}

function Changes({ result: { changes, changeCount } }: { result: ImportResult }) {
  const t = useT();
  const rows = changes.slice(0, SHOWN).map((change, at) => ({ ...change, at }));
  return (
    <>
      <Text role="status" fw={500}>
        {t('reports.changes', { count: changeCount })}
      </Text>
      <Table
        caption={t('reports.changesTable')}
        rows={rows}
        keyOf={({ at }) => String(at)}
        columns={[
          { key: 'subject', head: t('reports.subject'), names: true, cell: ({ subject }) => subject },
          { key: 'kind', head: t('reports.change'), cell: ({ kind }) => <Sign name={`change.${kind}`} /> },
          { key: 'summary', head: t('reports.what'), cell: ({ summary }) => summary },
        ]}
      />
      <Rest shown={rows.length} count={changeCount} />
    </>
  );
}

function Rest({ shown, count }: { shown: number; count: number }) {
  const t = useT();
  return count > shown ? (
    <Text size="sm" c="dimmed">
      {t('reports.shownOf', { shown, count })}
    </Text>
  ) : null;
}
