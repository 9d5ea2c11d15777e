import { Group, Select } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useT } from '../i18n/text.js';

/** A filter that lives in the address. */
export interface FilterField {
  /** The name in the query string. */
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/**
 * The values of the address's query string, and a way to change one: a view is a link. A change may forget another value,
 * such as where a list was leafed to.
 */
export function useAddress(): readonly [
  URLSearchParams,
  (name: string, value: string | null, forgotten?: string) => void,
] {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null, forgotten?: string) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (forgotten) next.delete(forgotten);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return [search, set];
}

/** Choices that narrow a list; kept in the address. `leaf` names where the list was leafed to: a choice begins at its start. */
export function Filters({ fields, leaf }: { fields: readonly FilterField[]; leaf?: string }) {
  const t = useT();
  const [search, set] = useAddress();
  return (
    <Group gap="xs" role="group" aria-label={t('general.filters')}>
      {fields.map(({ name, label, choices }) => (
        <Select
          key={name}
          size="xs"
          clearable
          searchable={choices.length > 8}
          aria-label={label}
          placeholder={label}
          data={[...choices]}
          value={search.get(name)}
          onChange={(value) => set(name, value, leaf)}
          clearButtonProps={{ 'aria-label': t('general.clear') }}
        />
      ))}
    </Group>
  );
}
