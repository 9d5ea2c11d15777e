import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { Section } from '../../ui/Page.js';
import { Empty, Segmented } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { NetworkQuery, type Member, type NetworkFacts, type Tie } from './competence-map.operations.js';
import classes from './CompetenceMap.module.css';
import { NetworkPicture } from './NetworkPicture.js';
import { TIE_KINDS, tiesShown } from './ties.js';

/** Pairs that are shown at first. */
const FIRST = 12;

/** Who already works with whom: the picture, and the same as tables. */
export function Network() {
  const answer = usePlan(NetworkQuery);
  return (
    <Answer of={answer} rows={10}>
      {({ partnership: { network } }) => <Shown network={network} />}
    </Answer>
  );
}

function Shown({ network }: { network: NetworkFacts }) {
  const t = useT();
  const [search, set] = useAddress();
  const kind = TIE_KINDS.find((one) => one === search.get('ties')) ?? 'all';
  const partner = search.get('partner');
  const ties = tiesShown(network.ties, kind);
  const own =
    partner === null ? ties : ties.filter((tie) => tie.organisations.some((one) => one.shortName === partner));
  const names = network.members.map(({ organisation }) => organisation.shortName);
  if (network.ties.length === 0) return <Empty>{t('competenceMap.noTies')}</Empty>;
  return (
    <>
      <Group gap="sm" mb="md">
        <Segmented
          label={t('competenceMap.ties')}
          value={kind}
          choices={TIE_KINDS.map((value) => ({ value, label: t(`competenceMap.ties.${value}`) }))}
          onChange={(value) => set('ties', value === 'all' ? null : value)}
        />
        <Filters
          fields={[
            {
              name: 'partner',
              label: t('competenceMap.onePartner'),
              choices: names.map((name) => ({ value: name, label: name })),
            },
          ]}
        />
      </Group>
      <p className={classes['sentence']}>
        {t('competenceMap.tieCount', {
          count: own.length,
          across: own.filter(({ acrossRegions }) => acrossRegions).length,
          pairs: partner === null ? (names.length * (names.length - 1)) / 2 : names.length - 1,
        })}
      </p>
      <NetworkPicture members={network.members} ties={ties} partner={partner} />
      <Members members={network.members} />
      <Ties key={`${kind} ${partner}`} ties={own} />
    </>
  );
}

/** The pairs, the closest first; the many looser ones when they are asked for. */
function Ties({ ties }: { ties: readonly Tie[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const columns: readonly Column<Tie>[] = [
    {
      key: 'pair',
      head: t('competenceMap.pair'),
      names: true,
      cell: ({ organisations }) => organisations.map(({ shortName }) => shortName).join(' – '),
    },
    {
      key: 'across',
      head: t('competenceMap.where'),
      cell: ({ acrossRegions }) => t(acrossRegions ? 'competenceMap.across' : 'competenceMap.within'),
    },
    {
      key: 'projects',
      head: t('competenceMap.ties.projects'),
      figures: true,
      cell: ({ pastProjects }) => pastProjects.length,
    },
    { key: 'actions', head: t('competenceMap.ties.actions'), figures: true, cell: ({ actionCount }) => actionCount },
    {
      key: 'reasons',
      head: t('competenceMap.why'),
      cell: ({ reasons }) => reasons.map(({ message }) => message).join(' '),
    },
  ];
  return (
    <Section id="ties" title={t('competenceMap.pairs')}>
      {ties.length === 0 ? (
        <Empty>{t('competenceMap.noTiesHere')}</Empty>
      ) : (
        <>
          <Table
            caption={t('competenceMap.pairs')}
            columns={columns}
            rows={all ? ties : ties.slice(0, FIRST)}
            keyOf={({ organisations }) => organisations.map(({ id }) => id).join(' ')}
          />
          {ties.length > FIRST && (
            <Button variant="subtle" size="sm" mt="xs" onClick={() => setAll(!all)} aria-expanded={all}>
              {t(all ? 'general.less' : 'competenceMap.allPairs', { count: ties.length })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

function Members({ members }: { members: readonly Member[] }) {
  const t = useT();
  const { number } = useFormat();
  const columns: readonly Column<Member>[] = [
    {
      key: 'partner',
      head: t('competenceMap.partner'),
      names: true,
      cell: ({ organisation }) => organisation.shortName,
    },
    { key: 'region', head: t('competenceMap.region'), cell: ({ organisation }) => organisation.region.name },
    { key: 'all', head: t('competenceMap.worksWith'), figures: true, cell: ({ partnerCount }) => number(partnerCount) },
    {
      key: 'across',
      head: t('competenceMap.worksAcross'),
      figures: true,
      cell: ({ acrossRegions }) => number(acrossRegions),
    },
  ];
  const rows = [...members].sort((left, right) => left.acrossRegions - right.acrossRegions);
  return (
    <Section id="members" title={t('competenceMap.members')}>
      <Table
        caption={t('competenceMap.members')}
        columns={columns}
        rows={rows}
        keyOf={({ organisation }) => organisation.id}
      />
    </Section>
  );
}
