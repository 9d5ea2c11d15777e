import { useMember } from '../../app/member.js';
import { useRead } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page } from '../../ui/Page.js';
import { PartNav, usePart } from '../../ui/PartNav.js';
import { Empty } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import { Accounts } from './Accounts.js';
import { InstallationQuery } from './administration.operations.js';

const PARTS = ['accounts', 'partnerships', 'installation'] as const;

/** Accounts, partnerships and what is installed; for administrators, who see no plan here. */
export default function AdministrationPage() {
  const t = useT();
  const part = usePart(PARTS);
  const allowed = useMember().is('ADMINISTRATOR');
  return (
    <Page title={t('administration.title')} question={t(`administration.question.${part}`)}>
      {allowed ? (
        <>
          <PartNav
            label={t('administration.title')}
            parts={PARTS.map((value) => ({ value, label: t(`administration.part.${value}`) }))}
            current={part}
          />
          {part === 'accounts' && <Accounts />}
          {part === 'partnerships' && <Partnerships />}
          {part === 'installation' && <Installation />}
        </>
      ) : (
        <Empty>{t('administration.notYours')}</Empty>
      )}
    </Page>
  );
}

function Partnerships() {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  const answer = useRead(InstallationQuery, {});
  return (
    <Answer of={answer}>
      {({ installation: { partnerships } }) =>
        partnerships.length === 0 ? (
          <Empty>{t('administration.noPartnership')}</Empty>
        ) : (
          <Table
            caption={t('administration.part.partnerships')}
            rows={partnerships}
            keyOf={({ code }) => code}
            columns={[
              { key: 'code', head: t('administration.code'), names: true, cell: ({ code }) => code },
              { key: 'name', head: t('administration.name'), cell: ({ name }) => name },
              { key: 'phase', head: t('administration.phase'), cell: ({ phase }) => word('Phase', phase) },
              {
                key: 'members',
                head: t('administration.members'),
                figures: true,
                cell: ({ members }) => number(members),
              },
              {
                key: 'revision',
                head: t('administration.revision'),
                figures: true,
                cell: ({ revision }) => number(revision),
              },
            ]}
          />
        )
      }
    </Answer>
  );
}

const STORES: Readonly<Record<string, string>> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

function Installation() {
  const t = useT();
  const answer = useRead(InstallationQuery, {});
  return (
    <Answer of={answer}>
      {({ installation: { version, store, demo } }) => (
        <Facts
          items={[
            [t('administration.version'), version],
            [t('administration.store'), STORES[store] ?? store],
            [t('administration.demo'), t(demo ? 'administration.demoOn' : 'administration.demoOff')],
          ]}
        />
      )}
    </Answer>
  );
}
