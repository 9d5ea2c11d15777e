import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.js';
import { useRead } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { Empty, Refusal } from '../../ui/parts.js';
import { ShownOnce } from '../../ui/ShownOnce.js';
import { Table } from '../../ui/Table.js';
import { CreateFeedMutation, FeedsQuery, RevokeFeedMutation } from './account.operations.js';
import classes from './account.module.css';
import type { MyAccount } from './account.operations.js';

const SCOPES = ['PERSON', 'ORGANISATION', 'COMMITTEE'] as const;
type Scope = (typeof SCOPES)[number];
type Feed = NonNullable<ResultOf<typeof FeedsQuery>['viewer']>['calendarFeeds'][number];

/** Secret addresses at which calendar programs read what is due. */
export function Calendars({ viewer }: { viewer: MyAccount }) {
  const t = useT();
  const answer = useRead(FeedsQuery, {});
  const codes = viewer.memberships.map(({ partnershipCode }) => partnershipCode);
  return (
    <Section title={t('account.calendars')} id="calendars">
      {codes.length > 0 && <MakeFeed codes={codes} onDone={answer.again} />}
      <Answer of={answer} rows={2}>
        {({ viewer: mine }) => <Feeds feeds={mine?.calendarFeeds ?? []} again={answer.again} />}
      </Answer>
    </Section>
  );
}

function MakeFeed({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const t = useT();
  const word = useWord();
  const [code, setCode] = useState(codes[0] ?? '');
  const [scope, setScope] = useState<Scope>('PERSON');
  const [url, setUrl] = useState<string | null>(null);
  const create = useVerb(CreateFeedMutation);
  const make = async () => {
    const done = await create.run({ partnership: code, scope });
    if (!done) return;
    setUrl(done.createCalendarFeed.url);
    onDone();
  };
  return (
    <>
      <div className={classes['line']}>
        {codes.length > 1 && (
          <Select
            label={t('account.partnership')}
            allowDeselect={false}
            data={[...codes]}
            value={code}
            onChange={(value) => setCode(value ?? code)}
          />
        )}
        <Select
          label={t('account.scope')}
          allowDeselect={false}
          data={SCOPES.map((value) => ({ value, label: word('CalendarScope', value) }))}
          value={scope}
          onChange={(value) => setScope(value ?? scope)}
        />
        <Button variant="default" loading={create.busy} onClick={() => void make()}>
          {t('account.makeCalendar')}
        </Button>
      </div>
      <Refusal of={create.refusal} />
      {url && (
        <ShownOnce label={t('account.calendarAddress')} value={url} onClose={() => setUrl(null)}>
          {t('account.calendarUse')}
        </ShownOnce>
      )}
    </>
  );
}

function Feeds({ feeds, again }: { feeds: readonly Feed[]; again: () => void }) {
  const t = useT();
  const word = useWord();
  const [asked, setAsked] = useState<Feed | null>(null);
  const revoke = useVerb(RevokeFeedMutation, { said: () => t('account.calendarRevoked') });
  const confirm = async (id: string) => {
    if (!(await revoke.run({ id }))) return;
    setAsked(null);
    again();
  };
  if (feeds.length === 0) return <Empty>{t('account.noCalendar')}</Empty>;
  return (
    <>
      <Table
        caption={t('account.calendars')}
        rows={feeds}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'scope',
            head: t('account.scope'),
            names: true,
            cell: ({ scope, partnershipCode }) => `${word('CalendarScope', scope)}, ${partnershipCode}`,
          },
          { key: 'made', head: t('account.made'), cell: ({ createdAt }) => <Day value={createdAt} /> },
          {
            key: 'do',
            head: t('general.actions'),
            cell: (feed) => (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${t('account.revoke')}: ${word('CalendarScope', feed.scope)}, ${feed.partnershipCode}`}
                onClick={() => setAsked(feed)}
              >
                {t('account.revoke')}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <AskDialog
          title={t('account.revokeCalendar')}
          text={t('account.revokeCalendarText')}
          confirm={t('account.revoke')}
          danger
          busy={revoke.busy}
          onClose={() => setAsked(null)}
          onConfirm={() => void confirm(asked.id)}
        >
          <Refusal of={revoke.refusal} />
        </AskDialog>
      )}
    </>
  );
}
