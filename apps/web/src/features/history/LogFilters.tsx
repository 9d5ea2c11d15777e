import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useT } from '../../i18n/text.js';
import { useAddress } from '../../ui/Filters.js';
import classes from './History.module.css';

const NAMES = ['subject', 'person', 'from', 'to', 'decisions'] as const;

/** What narrows the log; all of it stands in the address. */
export function LogFilters({ people }: { people: readonly { readonly value: string; readonly label: string }[] }) {
  const t = useT();
  const [address, set] = useAddress();
  const person = address.get('person');
  const known = people.some(({ value }) => value === person);
  const narrowed = NAMES.some((name) => address.has(name));
  return (
    <div className={classes['filters']} role="group" aria-label={t('general.filters')}>
      <SubjectFilter key={address.get('subject') ?? ''} given={address.get('subject') ?? ''} onChange={set} />
      <Select
        size="xs"
        clearable
        searchable
        label={t('history.person')}
        placeholder={t('history.anybody')}
        data={person && !known ? [...people, { value: person, label: t('history.chosenPerson') }] : [...people]}
        value={person}
        onChange={(value) => set('person', value)}
        clearButtonProps={{ 'aria-label': t('general.clear') }}
        className={classes['person']}
      />
      <TextInput
        type="date"
        size="xs"
        label={t('history.from')}
        value={address.get('from') ?? ''}
        onChange={({ currentTarget: { value } }) => set('from', value)}
      />
      <TextInput
        type="date"
        size="xs"
        label={t('history.to')}
        value={address.get('to') ?? ''}
        onChange={({ currentTarget: { value } }) => set('to', value)}
      />
      <Checkbox
        size="xs"
        label={t('history.decisionsOnly')}
        checked={address.get('decisions') === '1'}
        onChange={({ currentTarget: { checked } }) => set('decisions', checked ? '1' : null)}
        className={classes['flag']}
      />
      {narrowed && <ClearFilters />}
    </div>
  );
}

function ClearFilters() {
  const t = useT();
  const [, setSearch] = useSearchParams();
  const clear = (): void =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const name of NAMES) next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <Button size="xs" variant="subtle" onClick={clear}>
      {t('history.clear')}
    </Button>
  );
}

interface SubjectFilterProps {
  readonly given: string;
  onChange(name: string, value: string | null): void;
}

/** Looked for when it is written, not with every letter. */
function SubjectFilter({ given, onChange }: SubjectFilterProps) {
  const t = useT();
  const [text, setText] = useState(given);
  const search = (event?: FormEvent): void => {
    event?.preventDefault();
    if (text.trim() !== given) onChange('subject', text.trim());
  };
  return (
    <form onSubmit={search} className={classes['subject']}>
      <TextInput
        size="xs"
        label={t('history.subject')}
        placeholder={t('history.subjectHint')}
        maxLength={200}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onBlur={() => search()}
      />
    </form>
  );
}
