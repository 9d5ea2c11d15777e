import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import { byRegion, countStates, KINDS, partnersOf, STATES, type RegionGroup, type State } from './grouping.js';
import classes from './Stakeholders.module.css';
import { StakeholdersQuery, type StakeholderFacts } from './stakeholders.operations.js';

/** With whom the partners connect their regions, and how far that has come. */
export default function StakeholdersPage() {
  const t = useT();
  const answer = usePlan(StakeholdersQuery);
  return (
    <Page title={t('stakeholders.title')} question={t('stakeholders.question')}>
      <Answer of={answer} rows={10}>
        {({ partnership }) => <Shown stakeholders={partnership.stakeholders} />}
      </Answer>
    </Page>
  );
}

function Shown({ stakeholders }: { stakeholders: readonly StakeholderFacts[] }) {
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
          <Region key={group.id} group={group} />
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

function Region({ group: { id, name, stakeholders } }: { group: RegionGroup }) {
  const t = useT();
  const word = useWord();
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
            cell: ({ state }) => (
              <span className={classes['state']}>
                <Way state={state} />
                {word('StakeholderState', state)}
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
        ]}
      />
    </Section>
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
