import { Select } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { useAddress } from '../../ui/Filters.js';
import { Empty } from '../../ui/parts.js';
import { ChoicesQuery, type Choices } from './competence-map.operations.js';
import classes from './CompetenceMap.module.css';
import { SUBJECT_KINDS, type SubjectKind } from './subject.js';
import { Suggested } from './Suggested.js';
import { isVoter } from './voters.js';

/** Chooses what partners are looked for, kept in the address, and shows who is suggested for it. */
export function Suggestions() {
  const t = useT();
  const [search, set] = useAddress();
  const kind = SUBJECT_KINDS.find((one) => one === search.get('for')) ?? 'action';
  const name = search.get('of');
  return (
    <>
      <div className={classes['fields']}>
        <Select
          label={t('competenceMap.lookFor')}
          data={SUBJECT_KINDS.map((value) => ({ value, label: t(`competenceMap.for.${value}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => {
            set('of', null);
            set('for', value === 'action' ? null : value);
          }}
        />
        <ChooseSubject key={kind} kind={kind} name={name} onChoose={(value) => set('of', value)} />
      </div>
      {name === null ? (
        <Empty>{t('competenceMap.chooseFirst')}</Empty>
      ) : (
        <Suggested key={`${kind} ${name}`} subject={{ kind, name }} />
      )}
    </>
  );
}

interface ChooseSubjectProps {
  readonly kind: SubjectKind;
  readonly name: string | null;
  readonly onChoose: (name: string | null) => void;
}

/** Actions are many, and looked up on the server as one types. */
function ChooseSubject({ kind, name, onChoose }: ChooseSubjectProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const looked = kind === 'action' ? (typed.split(' · ')[0] ?? '') : '';
  const { data } = usePlan(ChoicesQuery, { search: looked });
  const choices = data ? choicesOf(kind, data.partnership) : [];
  const chosen = name !== null && !choices.some(({ value }) => value === name) ? [{ value: name, label: name }] : [];
  return (
    <Select
      label={t(`competenceMap.which.${kind}`)}
      placeholder={t('competenceMap.choose')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('general.clear') }}
      nothingFoundMessage={t('competenceMap.noneFound')}
      {...(kind === 'action' && { filter: ({ options }) => options })}
      data={[...choices, ...chosen]}
      searchValue={typed}
      onSearchChange={setTyped}
      value={name}
      onChange={onChoose}
    />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

function choicesOf(kind: SubjectKind, choices: Choices): Choice[] {
  const { actions, thematicAreas, domains, toolbox, calls, organisations } = choices;
  switch (kind) {
    case 'action':
      return actions.items.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }));
    case 'area':
      return thematicAreas.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }));
    case 'domain':
      return domains.map(({ key, title }) => ({ value: key, label: `${key} · ${title}` }));
    case 'call':
      return calls.map(({ id, name }) => ({ value: id, label: name }));
    case 'toolboxItem':
      return toolbox.map(({ id, name }) => ({ value: id, label: name }));
    case 'organisation':
      return organisations.filter(isVoter).map(({ shortName }) => ({ value: shortName, label: shortName }));
  }
}
