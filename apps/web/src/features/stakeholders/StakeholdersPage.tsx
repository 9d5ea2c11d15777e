import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import { AddStakeholder, EditStakeholder } from './EditStakeholder.js';
import { byRegion, countStates, KINDS, partnersOf, stateOf, STATES, type RegionGroup, type State } from './grouping.js';
import classes from './Stakeholders.module.css';
import { StakeholdersQuery, type StakeholderFacts, type StakeholdersPlan } from './stakeholders.operations.js';
import { useFields } from './useFields.js';
import { useMayChange } from './useMayChange.js';
import { useUpdateStakeholder } from './useUpdateStakeholder.js';

/** With whom the partners connect their regions, and how far that has come. */
export default function StakeholdersPage() {
  const t = useT();
  const answer = usePlan(StakeholdersQuery);
  const { past } = usePlace();
  const { is } = useMember();
  const [adding, setAdding] = useState(false);
  const may = !past && (is('COORDINATOR') || is('PARTNER'));
  return (
    <Page
      title={t('stakeholders.title')}
      question={t('stakeholders.question')}
      actions={may && <AddButton onAdd={() => setAdding(true)} />}
    >
      <Answer of={answer} rows={10}>
        {({ partnership }) => (
          <>
            <Shown plan={partnership} />
            {adding && <AddStakeholder plan={partnership} onAdded={answer.again} onClose={() => setAdding(false)} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const t = useT();
  useOffer('stakeholders.add', t('stakeholders.add'), onAdd);
  return (
    <Button size="sm" onClick={onAdd}>
      {t('stakeholders.add')}
    </Button>
  );
}

function Shown({ plan }: { plan: StakeholdersPlan }) {
  const { stakeholders } = plan;
  const t = useT();
  const word = useWord();
  const [search] = useAddress();
  const choice = { kind: search.get('kind'), state: search.get('state'), partner: search.get('partner') };
  const groups = byRegion(stakeholders, choice);
  if (stakeholders.length === 0) return <Empty>{t('stakeholders.none')}</Empty>;
  const choices = (enumeration: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: word(enumeration, value) }));
  return (
    <>
      <Totals stakeholders={stakeholders} />
      <Filters
        fields={[
          { name: 'kind', label: t('stakeholders.kind'), choices: choices('StakeholderKind', KINDS) },
          { name: 'state', label: t('stakeholders.state'), choices: choices('StakeholderState', STATES) },
          {
            name: 'partner',
            label: t('stakeholders.responsible'),
            choices: partnersOf(stakeholders).map((value) => ({ value, label: value })),
          },
        ]}
      />
      {groups.length === 0 && <Empty>{t('stakeholders.noneHere')}</Empty>}
      <div className={classes['regions']}>
        {groups.map((group) => (
          <Region key={group.id} group={group} plan={plan} />
        ))}
      </div>
    </>
  );
}

/** How many have come how far, each leading to them. */
function Totals({ stakeholders }: { stakeholders: readonly StakeholderFacts[] }) {
  const word = useWord();
  const counts = countStates(stakeholders);
  return (
    <ul className={classes['totals']}>
      {STATES.map((state) => (
        <li key={state}>
          <PlaceLink to={`stakeholders?state=${state}`}>
            <Way state={state} />
            <strong>{counts[state]}</strong> {word('StakeholderState', state)}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

function Region({ group: { id, name, stakeholders }, plan }: { group: RegionGroup; plan: StakeholdersPlan }) {
  const t = useT();
  const word = useWord();
  const mayChange = useMayChange();
  const connected = countStates(stakeholders).CONNECTED;
  return (
    <Section
      id={`region-${id}`}
      title={name}
      aside={t('stakeholders.connected', { count: connected, total: stakeholders.length })}
    >
      <Table
        caption={name}
        rows={stakeholders}
        keyOf={(one) => one.id}
        columns={[
          { key: 'name', head: t('stakeholders.name'), names: true, cell: (one) => one.name },
          { key: 'kind', head: t('stakeholders.kind'), cell: ({ kind }) => word('StakeholderKind', kind) },
          {
            key: 'state',
            head: t('stakeholders.state'),
            cell: (one) => (
              <span className={classes['state']}>
                <Way state={one.state} />
                {mayChange(one) ? <StateChoice stakeholder={one} plan={plan} /> : word('StakeholderState', one.state)}
              </span>
            ),
          },
          {
            key: 'responsible',
            head: t('stakeholders.responsible'),
            cell: ({ responsible }) =>
              responsible ? (
                <PlaceLink to={`partners/${encodeURIComponent(responsible.shortName)}`}>
                  {responsible.shortName}
                </PlaceLink>
              ) : (
                t('stakeholders.nobody')
              ),
          },
          // The column is there for all regions, so that theirs stand below each other.
          ...(plan.stakeholders.some(mayChange)
            ? [
                {
                  key: 'verbs',
                  head: t('general.actions'),
                  cell: (one: StakeholderFacts) => mayChange(one) && <EditButton stakeholder={one} plan={plan} />,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

interface OfStakeholder {
  readonly stakeholder: StakeholderFacts;
  readonly plan: StakeholdersPlan;
}

/** How far the connection has come, told in place. */
function StateChoice({ stakeholder, plan }: OfStakeholder) {
  const t = useT();
  const word = useWord();
  const { code: partnership } = usePlace();
  const { id, name, version, state } = stakeholder;
  const update = useUpdateStakeholder(stakeholder, useFields(plan), { toastRefusals: true });
  return (
    <Select
      size="xs"
      className={classes['choice']}
      aria-label={t('stakeholders.stateOf', { name })}
      allowDeselect={false}
      disabled={update.busy}
      data={STATES.map((value) => ({ value, label: word('StakeholderState', value) }))}
      value={state}
      onChange={(next) => {
        if (next === null || next === state) return;
        void update.run({ input: { partnership, stakeholder: id, expectedVersion: version, state: stateOf(next) } });
      }}
    />
  );
}

function EditButton({ stakeholder, plan }: OfStakeholder) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const { name } = stakeholder;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={t('stakeholders.editOf', { name })}
        onClick={() => setEditing(true)}
      >
        {t('general.edit')}
      </Button>
      {editing && <EditStakeholder plan={plan} stakeholder={stakeholder} onClose={() => setEditing(false)} />}
    </>
  );
}

/** The way from identified to connected, and how far it has been gone; the word stands beside it. */
function Way({ state }: { state: State }) {
  const reached = STATES.indexOf(state);
  return (
    <span className={classes['way']} aria-hidden>
      {STATES.map((step, at) => (
        <span key={step} data-reached={at <= reached || undefined} />
      ))}
    </span>
  );
}
