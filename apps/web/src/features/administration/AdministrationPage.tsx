import { useMember } from '../../app/member.js';
import { useRead } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page } from '../../ui/Page.js';
import { PartNav, usePart } from '../../ui/PartNav.js';
import { Empty } from '../../ui/parts.js';
import { Accounts } from './Accounts.js';
import { InstallationQuery } from './administration.operations.js';
import { Partnerships } from './Partnerships.js';

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
