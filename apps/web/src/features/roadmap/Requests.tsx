import { Text } from '@mantine/core';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Span } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { ActionLink, Refusal } from '../../ui/parts.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import {
  AcceptMoveMutation,
  MoveRequestsQuery,
  RefuseMoveMutation,
  WithdrawMoveMutation,
  type MoveRequest,
} from './move.operations.js';
import classes from './Move.module.css';

/** Requests that are not settled: the committee may decide over a refusal. */
const OPEN: readonly MoveRequest['status'][] = ['REQUESTED', 'REFUSED'];

/** What partners ask each other to move, and have not settled: first what my organisation is asked. Nothing where there is nothing. */
export function Requests() {
  const t = useT();
  const { organisation } = useMember();
  const { data } = usePlan(MoveRequestsQuery);
  const open = data?.partnership.moveRequests.filter(({ status }) => OPEN.includes(status)) ?? [];
  if (open.length === 0) return null;
  const mine = (request: MoveRequest): boolean => request.organisation.id === organisation?.id;
  const sorted = [...open.filter(mine), ...open.filter((request) => !mine(request))];
  return (
    <Section title={t('roadmap.requests', { count: open.length })} id="requests">
      <ul className={classes['requests']}>
        {sorted.map((request) => (
          <Request key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  );
}

function Request({ request }: { request: MoveRequest }) {
  const t = useT();
  const { requester, organisation: asked, action, moves, reason, answer, status } = request;
  return (
    <li>
      <Text size="sm">
        {t('roadmap.asks', { partner: requester.shortName, asked: asked.shortName })} <ActionLink action={action} />
      </Text>
      <ul className={classes['list']}>
        {moves.map(({ action: other, toStart, toEnd, days }) => (
          <li key={other.id}>
            <ActionLink action={other} />
            <span className={classes['dates']}>
              {t('roadmap.byDays', { days })}: <Span from={toStart} to={toEnd} />
            </span>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('general.reason')}: {reason}
      </Text>
      {status === 'REFUSED' && answer !== null && (
        <Text size="sm">{t('roadmap.wasRefused', { partner: asked.shortName, reason: answer })}</Text>
      )}
      <RequestVerbs request={request} />
    </li>
  );
}

function RequestVerbs({ request: { code, version, transitions } }: { request: MoveRequest }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const accept = useVerb(AcceptMoveMutation, { said: () => t('roadmap.accepted'), toastRefusals: true });
  const refuse = useVerb(RefuseMoveMutation, { said: () => t('roadmap.refused') });
  const withdraw = useVerb(WithdrawMoveMutation, { said: () => t('roadmap.withdrawn'), toastRefusals: true });
  const input = { partnership, request: code, expectedVersion: version };
  return (
    <VerbButtons
      transitions={transitions.filter(({ allowed, name }) => allowed || name === 'accept')}
      verbs={{
        accept: { label: t('roadmap.accept'), main: true, run: () => accept.run({ input }) },
        refuse: {
          label: t('roadmap.refuse'),
          asks: [{ name: 'reason', kind: 'text', label: t('general.reason') }],
          run: ({ reason = '' }) => refuse.run({ input: { ...input, reason } }),
          refusal: <Refusal of={refuse.refusal} />,
        },
        withdraw: {
          label: t('roadmap.withdraw'),
          confirm: t('roadmap.withdrawText'),
          run: () => withdraw.run({ input }),
        },
      }}
    />
  );
}
