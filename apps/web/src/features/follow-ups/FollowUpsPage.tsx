import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { Page } from '../../ui/Page.js';
import { Due, Empty, OrganisationName, PlaceLink, Segmented } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { AddFollowUp } from './AddFollowUp.js';
import { FollowUpsQuery, type FollowUp } from './follow-ups.operations.js';
import { FollowUpVerbs } from './FollowUpVerbs.js';
import { followUpsShown, type Shown } from './order.js';

/** What was left to be done after decisions and sessions, and by whom? */
export default function FollowUpsPage() {
  const t = useT();
  const { past } = usePlace();
  const coordinates = useMember().is('COORDINATOR') && !past;
  const [adding, setAdding] = useState(false);
  const answer = usePlan(FollowUpsQuery);
  return (
    <Page
      title={t('followUps.title')}
      question={answer.data && <Count all={answer.data.partnership.followUps} />}
      actions={coordinates && <AddButton onAdd={() => setAdding(true)} />}
    >
      <Answer of={answer}>
        {({ partnership }) => (
          <>
            <List all={partnership.followUps} today={localDay(partnership.asOf, partnership.timeZone)} />
            {adding && (
              <AddFollowUp
                organisations={partnership.organisations}
                sessions={partnership.sessions}
                again={answer.again}
                onClose={() => setAdding(false)}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const t = useT();
  useOffer('followUps.add', t('followUps.add'), onAdd);
  return (
    <Button size="sm" onClick={onAdd}>
      {t('followUps.add')}
    </Button>
  );
}

function Count({ all }: { all: readonly FollowUp[] }) {
  const t = useT();
  const open = all.filter(({ doneOn }) => doneOn === null);
  return t('followUps.count', { open: open.length, overdue: open.filter(({ overdue }) => overdue).length });
}

function List({ all, today }: { all: readonly FollowUp[]; today: string }) {
  const t = useT();
  const [search, set] = useAddress();
  const wanted = search.get('show');
  const shown: Shown = wanted === 'done' || wanted === 'all' ? wanted : 'open';
  const rows = followUpsShown(all, shown, search.get('owner'));
  const owners = [...new Set(all.map(({ owner }) => owner.shortName))].sort();
  return (
    <>
      <Group gap="sm" mb="md">
        <Segmented
          label={t('followUps.show')}
          value={shown}
          choices={[
            { value: 'open', label: t('followUps.open') },
            { value: 'done', label: t('followUps.done') },
            { value: 'all', label: t('general.all') },
          ]}
          onChange={(value) => set('show', value === 'open' ? null : value)}
        />
        <Filters
          fields={[
            {
              name: 'owner',
              label: t('followUps.owner'),
              choices: owners.map((name) => ({ value: name, label: name })),
            },
          ]}
        />
      </Group>
      {rows.length === 0 ? <Empty>{t('followUps.none')}</Empty> : <FollowUpTable rows={rows} today={today} />}
    </>
  );
}

function FollowUpTable({ rows, today }: { rows: readonly FollowUp[]; today: string }) {
  const t = useT();
  const columns: readonly Column<FollowUp>[] = [
    {
      key: 'text',
      head: t('followUps.what'),
      names: true,
      cell: ({ text, evidence }) => (
        <>
          {text}
          {evidence && (
            <Text size="sm" c="dimmed" fw={400}>
              {t('followUps.evidenceOf', { text: evidence })}
            </Text>
          )}
        </>
      ),
    },
    { key: 'owner', head: t('followUps.owner'), cell: ({ owner }) => <OrganisationName organisation={owner} /> },
    {
      key: 'due',
      head: t('general.due'),
      cell: ({ dueDate, overdue, doneOn }) =>
        doneOn ? (
          <>
            {t('followUps.doneOn')} <Day value={doneOn} />
          </>
        ) : (
          <Due date={dueDate} overdue={overdue} />
        ),
    },
    { key: 'from', head: t('followUps.from'), cell: (followUp) => <Origin of={followUp} /> },
    {
      key: 'verbs',
      head: t('general.actions'),
      cell: (followUp) => <FollowUpVerbs followUp={followUp} today={today} />,
    },
  ];
  return <Table caption={t('followUps.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

/** The decision or the session that it comes from. */
function Origin({ of: { decision, session } }: { of: FollowUp }) {
  const t = useT();
  if (decision) {
    return (
      <PlaceLink to={`decisions/${decision.number}`}>{t('followUps.decision', { number: decision.number })}</PlaceLink>
    );
  }
  if (!session) return '–';
  return <PlaceLink to={`sessions/${session.number}`}>{t('followUps.session', { number: session.number })}</PlaceLink>;
}
