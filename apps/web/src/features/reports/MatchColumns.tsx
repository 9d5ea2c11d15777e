import { NumberInput, Select, Stack, Text } from '@mantine/core';
import { useT } from '../../i18n/text.js';
import { Table } from '../../ui/Table.js';
import { fieldOf, withField, type Match, type Preview } from './import-match.js';
import classes from './Reports.module.css';

const TARGETS = ['actions', 'milestones', 'deliverables', 'activities', 'partners', 'risks', 'stakeholders'] as const;

interface MatchProps {
  readonly preview: Preview;
  readonly match: Match;
  onMatch(match: Match): void;
}

/** Which column of a table is which field: as proposed, with the first cells beside it, and to be said otherwise. */
export function MatchColumns({ preview, match, onMatch }: MatchProps) {
  const t = useT();
  const other = (fields: Partial<Match>) => onMatch({ ...match, ...fields, fields: {} });
  return (
    <Stack gap="sm">
      <div className={classes['options']}>
        <Select
          label={t('reports.rowsAre')}
          data={TARGETS.map((value) => ({ value, label: t(`reports.target.${value}`) }))}
          value={preview.target}
          allowDeselect={false}
          onChange={(target) => other({ target, values: {} })}
        />
        {preview.sheets.length > 1 && (
          <Select
            label={t('reports.sheet')}
            data={[...preview.sheets]}
            value={preview.sheet}
            allowDeselect={false}
            onChange={(sheet) => other({ sheet, headerRow: null, target: null })}
          />
        )}
        <NumberInput
          label={t('reports.headerRow')}
          min={1}
          allowDecimal={false}
          value={preview.headerRow ?? ''}
          onChange={(row) => typeof row === 'number' && other({ headerRow: row })}
        />
      </div>
      {preview.columns.length === 0 ? (
        <Text role="alert">{t('reports.noColumns')}</Text>
      ) : (
        <Columns preview={preview} match={match} onMatch={onMatch} />
      )}
    </Stack>
  );
}

function Columns({ preview, match, onMatch }: MatchProps) {
  const t = useT();
  const choices = [
    { value: '', label: t('reports.leaveOut') },
    ...preview.fields.map(({ field, required }) => ({
      value: field,
      label: `${fieldTitle(t, field)}${required ? ' *' : ''}`,
    })),
  ];
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('reports.matchHow')}
      </Text>
      <Table
        caption={t('reports.matchTable')}
        rows={preview.columns}
        keyOf={({ column }) => column}
        columns={[
          {
            key: 'column',
            head: t('reports.column'),
            names: true,
            cell: ({ column, header }) => `${column} · ${header}`,
          },
          { key: 'samples', head: t('reports.samples'), cell: ({ samples }) => <Samples of={samples} /> },
          {
            key: 'field',
            head: t('reports.takenFor'),
            cell: (column) => (
              <Select
                size="xs"
                aria-label={t('reports.takenForOf', { column: column.header || column.column })}
                data={choices}
                value={fieldOf(column, match)}
                allowDeselect={false}
                onChange={(field) => onMatch(withField(preview, match, column.column, field ?? ''))}
              />
            ),
          },
        ]}
      />
    </>
  );
}

function Samples({ of }: { of: readonly string[] }) {
  return (
    <Text span size="xs" c="dimmed" className={classes['samples']}>
      {of.join(' · ')}
    </Text>
  );
}

/** What a field is called, as the history calls it. */
export function fieldTitle(t: ReturnType<typeof useT>, field: string): string {
  return field === 'reference' ? t('reports.reference') : t(`history.field.${field}`);
}
