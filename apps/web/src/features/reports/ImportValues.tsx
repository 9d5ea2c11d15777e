import { MultiSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { gapsOf, type Match, type Preview } from './import-match.js';
import { fieldTitle } from './MatchColumns.js';
import { ImportChoicesQuery } from './reports.operations.js';
import classes from './Reports.module.css';

/** What a project file of another tool says nothing of. */
const OF_PROJECTS = ['lead', 'objectives', 'activity', 'verification'] as const;
const ORGANISATIONS = ['lead', 'owner', 'responsible'];
/** What is another one for every row, and no value for all of them. */
const OF_EACH = ['title', 'name', 'shortName'];

interface ValuesProps {
  readonly preview: Preview;
  readonly match: Match;
  onMatch(match: Match): void;
}

/** Values for new rows, where the file does not say what a new row must say. */
export function ImportValues({ preview, match, onMatch }: ValuesProps) {
  const t = useT();
  const gaps = preview.format === 'PROJECT' ? [...OF_PROJECTS] : gapsOf(preview, match);
  const fields = gaps.filter((field) => !OF_EACH.includes(field));
  if (fields.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('reports.valuesHow')}
      </Text>
      <div className={classes['options']}>
        {fields.map((field) => (
          <Value
            key={field}
            field={field}
            value={match.values[field] ?? ''}
            onValue={(value) => onMatch({ ...match, values: { ...match.values, [field]: value } })}
          />
        ))}
      </div>
    </Stack>
  );
}

interface ValueProps {
  readonly field: string;
  readonly value: string;
  onValue(value: string): void;
}

function Value({ field, value, onValue }: ValueProps) {
  const t = useT();
  const { data } = usePlan(ImportChoicesQuery);
  const plan = data?.partnership;
  const label = fieldTitle(t, field);
  if (field === 'objectives')
    return (
      <MultiSelect
        label={label}
        data={(plan?.objectives ?? []).map(({ code, text }) => ({ value: code, label: `${code} ${text}` }))}
        value={value === '' ? [] : value.split('; ')}
        searchable
        onChange={(codes) => onValue(codes.join('; '))}
      />
    );
  const choices = ORGANISATIONS.includes(field)
    ? (plan?.organisations ?? []).map(({ shortName }) => ({ value: shortName, label: shortName }))
    : (plan?.activities ?? []).map(({ code, title }) => ({ value: code, label: `${code} ${title}` }));
  if (ORGANISATIONS.includes(field) || field === 'activity')
    return (
      <Select
        label={label}
        data={choices}
        value={value || null}
        searchable
        clearable
        onChange={(next) => onValue(next ?? '')}
      />
    );
  return <TextInput label={label} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)} />;
}
