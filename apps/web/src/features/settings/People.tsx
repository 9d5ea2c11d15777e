import { Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Announce, Empty } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import { RemoveDialog } from './RemoveDialog.js';
import { RolesDialog } from './RolesDialog.js';
import { byOrganisation, type Person } from './roles.js';
import { PeopleQuery } from './settings.operations.js';

/** Who has roles in the partnership. */
export function People() {
  const answer = usePlan(PeopleQuery);
  return <Answer of={answer}>{({ partnership }) => <List people={partnership.people} again={answer.again} />}</Answer>;
}

function List({ people, again }: { people: readonly Person[]; again: () => void }) {
  const t = useT();
  const { past, to } = usePlace();
  const [search, set] = useAddress();
  const wanted = (search.get('q') ?? '').toLowerCase();
  const [asked, setAsked] = useState<{ what: 'roles' | 'remove'; person: Person } | null>(null);
  const shown = people.filter(({ name, email, organisation }) =>
    `${name} ${email} ${organisation.shortName}`.toLowerCase().includes(wanted),
  );
  const rows = byOrganisation(shown).flatMap(([, group]) => group);
  const close = () => setAsked(null);
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="md">
        <TextInput
          label={t('settings.findPerson')}
          type="search"
          value={search.get('q') ?? ''}
          onChange={(event) => set('q', event.currentTarget.value)}
        />
        {!past && (
          <Button component={Link} to={to('settings?part=invitations')}>
            {t('settings.invite')}
          </Button>
        )}
      </Group>
      <Announce>{t('settings.peopleCount', { count: rows.length })}</Announce>
      {rows.length === 0 ? (
        <Empty>{t('settings.noPerson')}</Empty>
      ) : (
        <Table
          caption={t('settings.part.people')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { key: 'name', head: t('settings.person'), names: true, cell: (person) => <Name of={person} /> },
            {
              key: 'organisation',
              head: t('general.organisation'),
              cell: ({ organisation }) => <span title={organisation.name}>{organisation.shortName}</span>,
            },
            { key: 'roles', head: t('settings.roles'), cell: (person) => <Roles of={person} /> },
            { key: 'since', head: t('settings.since'), cell: ({ since }) => <Day value={since} /> },
            {
              key: 'do',
              head: t('settings.change'),
              cell: (person) =>
                past ? null : (
                  <Group gap={4} wrap="nowrap">
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${t('settings.changeRoles')}: ${person.name}`}
                      onClick={() => setAsked({ what: 'roles', person })}
                    >
                      {t('settings.changeRoles')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={`${t('general.remove')}: ${person.name}`}
                      onClick={() => setAsked({ what: 'remove', person })}
                    >
                      {t('general.remove')}
                    </Button>
                  </Group>
                ),
            },
          ]}
        />
      )}
      {asked?.what === 'roles' && <RolesDialog person={asked.person} onClose={close} onDone={again} />}
      {asked?.what === 'remove' && <RemoveDialog person={asked.person} onClose={close} onDone={again} />}
    </>
  );
}

function Name({ of: { id, name, email, active } }: { of: Person }) {
  const t = useT();
  const { viewer } = useMember();
  return (
    <>
      <Text component="span" fw={500}>
        {name}
        {viewer.id === id && ` ${t('settings.you')}`}
      </Text>{' '}
      {!active && (
        <Badge variant="light" tt="none" fw={500} color="gray" size="sm">
          {t('settings.inactive')}
        </Badge>
      )}
      <Text size="xs" c="dimmed">
        {email}
      </Text>
    </>
  );
}

function Roles({ of: { roles } }: { of: Person }) {
  const t = useT();
  const { list } = useFormat();
  return <>{list(roles.map((role) => t(`roleName.${role}`)))}</>;
}
