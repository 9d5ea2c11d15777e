import { Modal, Stack, Text } from '@mantine/core';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, Moment } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import type { AskField } from '../../ui/AskDialog.js';
import { Facts } from '../../ui/Page.js';
import { DeliverableLink, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import {
  AcknowledgeNoticeMutation,
  RecordBounceMutation,
  SendNoticeMutation,
  type Contact,
  type Notice,
} from './notices.operations.js';

interface NoticeDialogProps {
  readonly notice: Notice;
  readonly contacts: readonly Contact[];
  readonly today: string;
  readonly onClose: () => void;
}

/** Reasons that hold for good: whoever they concern is spared the button. */
export const NEVER = ['NOT_LEAD', 'NOT_YOUR_ROLE', 'PAST'];

/** One notice: what became of it, and what may be done. */
export function NoticeDialog({ notice, contacts, today, onClose }: NoticeDialogProps) {
  const t = useT();
  const word = useWord();
  const { code } = usePlace();
  const about = { partnership: code, notice: notice.id };
  const send = useVerb(SendNoticeMutation, { said: () => t('notices.sent') });
  const bounce = useVerb(RecordBounceMutation, { said: () => t('notices.bounced') });
  const acknowledge = useVerb(AcknowledgeNoticeMutation, { said: () => t('notices.acknowledged') });
  const own = contacts.filter(({ organisation }) => organisation.id === notice.organisation.id);
  const contact: AskField = {
    name: 'contact',
    label: t('notices.contact'),
    kind: 'choice',
    initial: own[0]?.id ?? '',
    ...(own.length === 0 && { hint: t('notices.noContact') }),
    choices: own.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` })),
  };
  const transitions = notice.transitions.filter(({ blockers }) => !blockers.some((one) => NEVER.includes(one.code)));
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('notices.noticeOf', { organisation: notice.organisation.shortName })}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <Stack>
        <DeliverableLink deliverable={notice.deliverable} />
        <Facts
          items={[
            [t('general.status'), <Sign name={`notice.${notice.status}`} />],
            [t('notices.why'), word('NoticeReason', notice.informs)],
            [t('notices.acceptedOn'), <Day value={notice.createdOn} />],
            notice.contact !== null && [t('notices.contact'), notice.contact],
            notice.sentAt !== null && [t('notices.sentAt'), <Moment value={notice.sentAt} />],
            notice.bouncedAt !== null && [t('notices.bouncedAt'), <Moment value={notice.bouncedAt} />],
            notice.acknowledgedOn !== null && [t('notices.acknowledgedOn'), <Day value={notice.acknowledgedOn} />],
          ]}
        />
        {notice.bounceReason && <Text size="sm">{notice.bounceReason}</Text>}
        {notice.acknowledgement && <Text size="sm">{notice.acknowledgement}</Text>}
        <VerbButtons
          transitions={transitions}
          onlyFitting
          verbs={{
            queue: {
              label: notice.status === 'OPEN' ? t('notices.mail') : t('notices.mailAgain'),
              asks: [contact],
              main: !notice.closed,
              run: ({ contact: to = '' }) => send.run({ input: { ...about, contact: to } }),
              refusal: <Refusal of={send.refusal} />,
            },
            send: {
              label: t('notices.byHand'),
              asks: [
                contact,
                { name: 'how', label: t('notices.how'), hint: t('notices.howHint'), kind: 'line', optional: true },
                { name: 'date', label: t('general.date'), kind: 'date', initial: today },
              ],
              run: ({ contact: to = '', how = '', date = '' }) =>
                send.run({ input: { ...about, contact: to, byHand: true, how: how || null, date } }),
              refusal: <Refusal of={send.refusal} />,
            },
            bounce: {
              label: t('notices.bounce'),
              asks: [{ name: 'reason', label: t('general.reason'), kind: 'line' }],
              run: ({ reason = '' }) => bounce.run({ input: { ...about, reason } }),
              refusal: <Refusal of={bounce.refusal} />,
            },
            acknowledge: {
              label: t('notices.acknowledge'),
              asks: [
                { name: 'date', label: t('general.date'), kind: 'date', initial: today },
                { name: 'text', label: t('notices.answer'), kind: 'text', optional: true },
              ],
              run: ({ date = '', text = '' }) => acknowledge.run({ input: { ...about, date, text: text || null } }),
              refusal: <Refusal of={acknowledge.refusal} />,
            },
          }}
        />
      </Stack>
    </Modal>
  );
}
