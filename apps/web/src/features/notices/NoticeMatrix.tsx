import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/text.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { Section } from '../../ui/Page.js';
import { DeliverableLink, Empty } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import { NoticeDialog } from './NoticeDialog.js';
import classes from './Notices.module.css';
import type { Contact, Notice } from './notices.operations.js';

interface Row {
  readonly deliverable: Notice['deliverable'];
  readonly notices: readonly Notice[];
}

interface NoticeMatrixProps {
  readonly notices: readonly Notice[];
  readonly contacts: readonly Contact[];
  readonly today: string;
}

const STATUSES = ['OPEN', 'SENT', 'BOUNCED', 'ACKNOWLEDGED'] as const;

/** Every accepted main deliverable with whom it was told to; each sign opens the notice. */
export function NoticeMatrix({ notices, contacts, today }: NoticeMatrixProps) {
  const t = useT();
  const [search] = useAddress();
  const [opened, setOpened] = useState<string | null>(null);
  const status = search.get('status');
  const organisation = search.get('organisation');
  const shown = notices.filter(
    (notice) =>
      (!status || notice.status === status) && (!organisation || notice.organisation.shortName === organisation),
  );
  const names = [...new Set(notices.map((notice) => notice.organisation.shortName))].sort();
  const notice = notices.find(({ id }) => id === opened);
  const columns: readonly Column<Row>[] = [
    {
      key: 'deliverable',
      head: t('notices.deliverable'),
      names: true,
      cell: ({ deliverable }) => <DeliverableLink deliverable={deliverable} />,
    },
    {
      key: 'notices',
      head: t('notices.informed'),
      cell: (row) => (
        <ul className={classes['notices']}>
          {row.notices.map((one) => (
            <li key={one.id}>
              <UnstyledButton className={classes['notice']} onClick={() => setOpened(one.id)}>
                <Sign name={`notice.${one.status}`} quiet />
                <span>{one.organisation.shortName}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Section
      id="notices"
      title={t('notices.matrix')}
      aside={
        <Filters
          fields={[
            {
              name: 'status',
              label: t('general.status'),
              choices: STATUSES.map((value) => ({ value, label: t(`notice.${value}`) })),
            },
            {
              name: 'organisation',
              label: t('general.organisation'),
              choices: names.map((name) => ({ value: name, label: name })),
            },
          ]}
        />
      }
    >
      <p className={classes['legend']}>
        {STATUSES.map((value) => (
          <Sign key={value} name={`notice.${value}`} />
        ))}
      </p>
      {shown.length === 0 ? (
        <Empty>{notices.length === 0 ? t('notices.none') : t('notices.noneSuch')}</Empty>
      ) : (
        <Table
          caption={t('notices.matrix')}
          columns={columns}
          rows={rowsOf(shown)}
          keyOf={(row) => row.deliverable.id}
        />
      )}
      {notice && <NoticeDialog notice={notice} contacts={contacts} today={today} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function rowsOf(notices: readonly Notice[]): Row[] {
  const rows = new Map<string, { deliverable: Notice['deliverable']; notices: Notice[] }>();
  for (const notice of notices) {
    const row = rows.get(notice.deliverable.id) ?? { deliverable: notice.deliverable, notices: [] };
    rows.set(notice.deliverable.id, row);
    row.notices.push(notice);
  }
  return [...rows.values()];
}
