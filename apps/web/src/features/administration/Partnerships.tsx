import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.js';
import { useRead } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Empty } from '../../ui/parts.js';
import { ShownOnce } from '../../ui/ShownOnce.js';
import { Table } from '../../ui/Table.js';
import { InstallationQuery, type Awaiting } from './administration.operations.js';
import { CreatePartnership } from './CreatePartnership.js';
import { InviteCoordinator } from './InviteCoordinator.js';

type Installed = ResultOf<typeof InstallationQuery>['installation']['partnerships'][number];

/** The partnerships that are kept here: made and handed over by administrators, who see nothing of what is in them. */
export function Partnerships() {
  const t = useT();
  const answer = useRead(InstallationQuery, {});
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<Awaiting | null>(null);
  const done = (awaiting: Awaiting) => {
    setCreating(false);
    setMade(awaiting);
    answer.again();
  };
  return (
    <Answer of={answer}>
      {({ installation: { partnerships, templates } }) => (
        <>
          {made && (
            <ShownOnce
              label={t('administration.address', { email: made.email })}
              value={made.url}
              onClose={() => setMade(null)}
            >
              {t('administration.handOver', { name: made.partnership.name, email: made.email })}
            </ShownOnce>
          )}
          {creating ? (
            <CreatePartnership templates={templates} onClose={() => setCreating(false)} onDone={done} />
          ) : (
            <Group justify="flex-end" mb="md">
              <Button onClick={() => setCreating(true)}>{t('administration.createPartnership')}</Button>
            </Group>
          )}
          {partnerships.length === 0 ? (
            <Empty>{t('administration.noPartnership')}</Empty>
          ) : (
            <List of={partnerships} onAddress={done} />
          )}
        </>
      )}
    </Answer>
  );
}

function List({ of, onAddress }: { of: readonly Installed[]; onAddress: (awaiting: Awaiting) => void }) {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  return (
    <Table
      caption={t('administration.part.partnerships')}
      rows={of}
      keyOf={({ code }) => code}
      columns={[
        { key: 'code', head: t('administration.code'), names: true, cell: ({ code }) => code },
        { key: 'name', head: t('administration.name'), cell: ({ name }) => name },
        {
          key: 'phase',
          head: t('administration.phase'),
          cell: ({ phase, closed }) => (closed ? t('administration.closed') : word('Phase', phase)),
        },
        { key: 'members', head: t('administration.members'), figures: true, cell: ({ members }) => number(members) },
        {
          key: 'revision',
          head: t('administration.revision'),
          figures: true,
          cell: ({ revision }) => number(revision),
        },
        {
          key: 'coordinated',
          head: t('administration.coordination'),
          cell: (one) =>
            one.coordinated || one.closed ? (
              t(one.coordinated ? 'administration.coordinated' : 'general.none')
            ) : (
              <InviteCoordinator code={one.code} name={one.name} onDone={onAddress} />
            ),
        },
      ]}
    />
  );
}
