import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { placed } from '../../app/place.js';
import { useRead } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page } from '../../ui/Page.js';
import { Empty, OrganisationName } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table } from '../../ui/Table.js';
import { StandingsQuery, type Membership } from './partnerships.operations.js';

/** The partnerships of who is in several, side by side: where each stands, and what of it waits for them. */
export default function PartnershipsPage() {
  const t = useT();
  const answer = useRead(StandingsQuery, {});
  return (
    <Page title={t('general.partnerships')} question={t('partnerships.question')}>
      <Answer of={answer}>
        {({ viewer }) =>
          viewer && viewer.memberships.length > 0 ? (
            <Standings of={viewer.memberships} />
          ) : (
            <Empty>{t('general.noPartnership')}</Empty>
          )
        }
      </Answer>
    </Page>
  );
}

function Standings({ of }: { of: readonly Membership[] }) {
  const t = useT();
  const word = useWord();
  return (
    <Table
      caption={t('general.partnerships')}
      rows={of}
      keyOf={({ partnershipCode }) => partnershipCode}
      columns={[
        { key: 'name', head: t('partnerships.partnership'), names: true, cell: (one) => <Name of={one} /> },
        {
          key: 'organisation',
          head: t('general.organisation'),
          cell: ({ organisation }) => <OrganisationName organisation={organisation} />,
        },
        {
          key: 'phase',
          head: t('partnerships.phase'),
          cell: ({ standing: { phase, closedOn } }) =>
            closedOn ? (
              <>
                {t('partnerships.closed')} <Day value={closedOn} />
              </>
            ) : (
              word('Phase', phase)
            ),
        },
        { key: 'session', head: t('partnerships.session'), cell: (one) => <NextSession of={one} /> },
        { key: 'owed', head: t('partnerships.owed'), cell: (one) => <Owed of={one} /> },
        { key: 'unseen', head: t('partnerships.unseen'), cell: (one) => <Unseen of={one} /> },
      ]}
    />
  );
}

function Name({ of: { partnershipCode: code, standing } }: { of: Membership }) {
  return (
    <>
      <Anchor component={Link} to={`/p/${code}`} fw={500}>
        {standing.name}
      </Anchor>
      <Text size="xs" c="dimmed">
        {code}
      </Text>
    </>
  );
}

function NextSession({ of: { partnershipCode, standing } }: { of: Membership }) {
  const t = useT();
  const { nextSession: session } = standing;
  if (!session) return <>{t('general.none')}</>;
  return (
    <div>
      <Anchor component={Link} to={placed(partnershipCode, `sessions/${session.number}`, null)}>
        {session.title}
      </Anchor>
      <Text size="xs" c="dimmed">
        <Day value={session.date} />
      </Text>
    </div>
  );
}

/** What the own organisation owes there; how much of it is overdue stands first, with the sign of it. */
function Owed({ of: { partnershipCode, standing } }: { of: Membership }) {
  const t = useT();
  const { owed, overdue } = standing;
  if (owed === 0) return <>{t('partnerships.nothing')}</>;
  return (
    <div>
      {overdue > 0 && (
        <div>
          <Sign name="health.OFF_TRACK" label={t('partnerships.overdue', { count: overdue })} />
        </div>
      )}
      <Anchor component={Link} to={placed(partnershipCode, 'my-work', null)}>
        {t('partnerships.due', { count: owed })}
      </Anchor>
    </div>
  );
}

function Unseen({ of: { partnershipCode, standing } }: { of: Membership }) {
  const t = useT();
  const { unseen, seenAt } = standing;
  if (unseen === null || seenAt === null) return <>{t('partnerships.never')}</>;
  if (unseen === 0) return <>{t('partnerships.seen')}</>;
  return (
    <div>
      <Anchor component={Link} to={placed(partnershipCode, 'history', null)}>
        {t('partnerships.changes', { count: unseen })}
      </Anchor>
      <Text size="xs" c="dimmed">
        {t('partnerships.since')} <Day value={seenAt} />
      </Text>
    </div>
  );
}
