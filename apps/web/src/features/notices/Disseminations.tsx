import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { DeliverableLink, Empty, OrganisationName, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import classes from './Notices.module.css';
import { NEVER } from './NoticeDialog.js';
import {
  CancelDisseminationMutation,
  HoldDisseminationMutation,
  MoveDisseminationMutation,
  PlanDisseminationMutation,
  type Dissemination,
  type NoticesData,
} from './notices.operations.js';

interface DisseminationsProps {
  readonly data: NoticesData;
  readonly today: string;
  readonly again: () => void;
}

/** Sessions at which authorities pass on what was achieved. */
export function Disseminations({ data, today, again }: DisseminationsProps) {
  const t = useT();
  const { past } = usePlace();
  const member = useMember();
  const [planning, setPlanning] = useState(false);
  const all = [...data.authorities, ...data.agencies].map(({ shortName }) => shortName);
  const holders = member.is('COORDINATOR') ? all : all.filter((name) => name === member.organisation?.shortName);
  return (
    <Section
      id="disseminations"
      title={t('notices.disseminations')}
      aside={
        !past &&
        holders.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setPlanning(true)}>
            {t('notices.plan')}
          </Button>
        )
      }
    >
      {data.disseminations.length === 0 ? (
        <Empty>{t('notices.noDisseminations')}</Empty>
      ) : (
        <DisseminationTable rows={data.disseminations} today={today} />
      )}
      {planning && (
        <PlanDissemination
          holders={holders}
          deliverables={data.deliverables.items}
          again={again}
          onClose={() => setPlanning(false)}
        />
      )}
    </Section>
  );
}

function DisseminationTable({ rows, today }: { rows: readonly Dissemination[]; today: string }) {
  const t = useT();
  const columns: readonly Column<Dissemination>[] = [
    {
      key: 'title',
      head: t('general.title'),
      names: true,
      cell: ({ title, summary, cancelReason }) => (
        <>
          {title}
          {(summary ?? cancelReason) && (
            <Text size="sm" c="dimmed" fw={400}>
              {summary ?? cancelReason}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'organisation',
      head: t('general.organisation'),
      cell: ({ organisation }) => <OrganisationName organisation={organisation} />,
    },
    { key: 'date', head: t('general.date'), cell: ({ date }) => <Day value={date} /> },
    {
      key: 'status',
      head: t('general.status'),
      cell: ({ status, overdue }) => <Sign name={overdue ? 'dissemination.OVERDUE' : `dissemination.${status}`} />,
    },
    {
      key: 'deliverables',
      head: t('notices.about'),
      cell: ({ deliverables }) =>
        deliverables.length === 0 ? (
          '–'
        ) : (
          <ul className={classes['codes']}>
            {deliverables.map((one) => (
              <li key={one.id}>
                <DeliverableLink deliverable={{ ...one, title: '' }} />
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'participants',
      head: t('notices.participants'),
      figures: true,
      cell: ({ participants }) => participants ?? '–',
    },
    { key: 'verbs', head: t('general.actions'), cell: (row) => <Verbs session={row} today={today} /> },
  ];
  return <Table caption={t('notices.disseminations')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Verbs({ session, today }: { session: Dissemination; today: string }) {
  const t = useT();
  const { code } = usePlace();
  const { day } = useFormat();
  const about = { partnership: code, dissemination: session.id };
  const move = useVerb(MoveDisseminationMutation, {
    said: (_, { input }) => t('notices.moved', { date: day(input.date) }),
    undo: () => ({ document: MoveDisseminationMutation, variables: { input: { ...about, date: session.date } } }),
  });
  const hold = useVerb(HoldDisseminationMutation, { said: () => t('notices.held') });
  const cancel = useVerb(CancelDisseminationMutation, { said: () => t('notices.cancelled') });
  const transitions = session.transitions.filter(({ blockers }) => !blockers.some((one) => NEVER.includes(one.code)));
  return (
    <VerbButtons
      transitions={transitions}
      onlyFitting
      verbs={{
        hold: {
          label: t('notices.hold'),
          asks: [
            { name: 'summary', label: t('notices.outcome'), kind: 'text' },
            { name: 'participants', label: t('notices.participants'), kind: 'number' },
            {
              name: 'date',
              label: t('general.date'),
              kind: 'date',
              initial: session.date < today ? session.date : today,
            },
          ],
          run: ({ summary = '', participants = '', date = '' }) =>
            hold.run({ input: { ...about, summary, participants: Number(participants), date } }),
          refusal: <Refusal of={hold.refusal} />,
        },
        move: {
          label: t('notices.move'),
          asks: [
            { name: 'date', label: t('general.date'), kind: 'date', initial: session.date },
            { name: 'reason', label: t('general.reason'), kind: 'line', optional: true },
          ],
          run: ({ date = '', reason = '' }) => move.run({ input: { ...about, date, reason: reason || null } }),
          refusal: <Refusal of={move.refusal} />,
        },
        cancel: {
          label: t('notices.cancel'),
          danger: true,
          asks: [{ name: 'reason', label: t('general.reason'), kind: 'line' }],
          run: ({ reason = '' }) => cancel.run({ input: { ...about, reason } }),
          refusal: <Refusal of={cancel.refusal} />,
        },
      }}
    />
  );
}

interface PlanProps {
  readonly holders: readonly string[];
  readonly deliverables: readonly { readonly code: string; readonly title: string }[];
  readonly again: () => void;
  readonly onClose: () => void;
}

function PlanDissemination({ holders, deliverables, again, onClose }: PlanProps) {
  const t = useT();
  const { code } = usePlace();
  const plan = useVerb(PlanDisseminationMutation, { said: () => t('notices.planned') });
  const run = async ({ organisation = '', title = '', date = '', ...about }: Answers) => {
    const codes = deliverables.map((one) => one.code).filter((one) => about[one] === 'yes');
    const input = { partnership: code, organisation, title, date, deliverables: codes };
    if (!(await plan.run({ input }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('notices.plan')}
      confirm={t('notices.plan')}
      busy={plan.busy}
      fields={[
        { name: 'title', label: t('general.title'), kind: 'line', max: 300 },
        {
          name: 'organisation',
          label: t('general.organisation'),
          kind: 'choice',
          initial: holders.length === 1 ? (holders[0] ?? '') : '',
          choices: holders.map((name) => ({ value: name, label: name })),
        },
        { name: 'date', label: t('general.date'), kind: 'date' },
        ...deliverables.map(({ code: of, title }) => ({
          name: of,
          label: `${of} ${title}`,
          kind: 'check' as const,
          optional: true,
        })),
      ]}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={plan.refusal} />
    </AskDialog>
  );
}
