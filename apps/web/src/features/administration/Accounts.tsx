import { Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Announce, Empty } from '../../ui/parts.js';
import { ShownOnce } from '../../ui/ShownOnce.js';
import { Table } from '../../ui/Table.js';
import { AccountVerbs } from './AccountVerbs.js';
import { AccountsQuery, type Account, type PasswordAddress } from './administration.operations.js';
import { CreateForm } from './CreateForm.js';

/** Accounts shown at once. */
const PAGE = 50;

/** All accounts of the installation. */
export function Accounts() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const set = (fields: Readonly<Record<string, string>>) =>
    setSearch({ part: 'accounts', ...fields }, { replace: true });
  const wanted = search.get('q') ?? '';
  const offset = Math.max(0, Number(search.get('from') ?? 0) || 0);
  const answer = useRead(AccountsQuery, { search: wanted || null, limit: PAGE, offset });
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<PasswordAddress | null>(null);
  const created = (address: PasswordAddress) => {
    setCreating(false);
    setMade(address);
    answer.again();
  };
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="md">
        <TextInput
          label={t('administration.find')}
          type="search"
          value={wanted}
          onChange={(event) => set({ q: event.currentTarget.value })}
        />
        {!creating && <Button onClick={() => setCreating(true)}>{t('administration.create')}</Button>}
      </Group>
      {creating && <CreateForm onClose={() => setCreating(false)} onDone={created} />}
      {made && (
        <ShownOnce
          label={t('administration.address', { email: made.email })}
          value={made.url}
          onClose={() => setMade(null)}
        >
          {t('administration.sendAddress', { email: made.email })}
        </ShownOnce>
      )}
      <Answer of={answer}>
        {({ accounts: { items, totalCount } }) => (
          <>
            <Announce>{t('administration.count', { count: totalCount })}</Announce>
            {items.length === 0 ? (
              <Empty>{t('administration.nobody')}</Empty>
            ) : (
              <List items={items} onAddress={setMade} />
            )}
            <Group mt="md" gap="xs">
              <Text size="sm" c="dimmed">
                {t('administration.count', { count: totalCount })}
              </Text>
              {offset > 0 && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => set({ q: wanted, from: String(offset - PAGE) })}
                >
                  {t('administration.before')}
                </Button>
              )}
              {offset + PAGE < totalCount && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => set({ q: wanted, from: String(offset + PAGE) })}
                >
                  {t('administration.after')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Answer>
    </>
  );
}

function List({ items, onAddress }: { items: readonly Account[]; onAddress: (address: PasswordAddress) => void }) {
  const t = useT();
  return (
    <Table
      caption={t('administration.part.accounts')}
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        { key: 'name', head: t('administration.name'), names: true, cell: (account) => <Name of={account} /> },
        {
          key: 'partnerships',
          head: t('administration.part.partnerships'),
          cell: ({ partnerships }) => (partnerships.length > 0 ? partnerships.join(', ') : t('general.none')),
        },
        { key: 'since', head: t('administration.since'), cell: ({ createdAt }) => <Day value={createdAt} /> },
        {
          key: 'do',
          head: t('general.actions'),
          cell: (account) => <AccountVerbs of={account} onAddress={onAddress} />,
        },
      ]}
    />
  );
}

function Name({ of: { name, email, administrator, disabled, demo } }: { of: Account }) {
  const t = useT();
  const marks = [
    administrator && t('roleName.ADMINISTRATOR'),
    disabled && t('administration.disabled'),
    demo && t('administration.demoAccount'),
  ].filter((mark) => mark !== false);
  return (
    <>
      <Text component="span" fw={500}>
        {name}
      </Text>{' '}
      {marks.map((mark) => (
        <Badge key={mark} variant="light" tt="none" fw={500} color="gray" size="sm" me={4}>
          {mark}
        </Badge>
      ))}
      <Text size="xs" c="dimmed">
        {email}
      </Text>
    </>
  );
}
