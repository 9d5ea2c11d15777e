import { Button, Group, Text } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { Moment, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Filters, useAddress } from '../../ui/Filters.js';
import { languageName } from '../../ui/message-languages.js';
import { Page } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import classes from './Notices.module.css';
import { OutboxQuery, type Mail } from './notices.operations.js';

const PAGE = 100;
const KINDS = ['DIGEST', 'DECISION', 'RETURNED_REPORT', 'OVERDUE', 'UPDATE_LINK', 'INVITATION'] as const;
const STATUSES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'KEPT', 'STOPPED'] as const;

/** Which mails went out, to whom, and what became of them? */
export default function OutboxPage() {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  const [search, set] = useAddress();
  const offset = Math.max(0, Number(search.get('from')) || 0);
  const kind = KINDS.find((one) => one === search.get('kind')) ?? null;
  const status = STATUSES.find((one) => one === search.get('status')) ?? null;
  const answer = usePlan(OutboxQuery, { limit: PAGE, offset, kind, status });
  return (
    <Page title={t('notices.outbox')} question={t('notices.outboxQuestion')}>
      <Filters
        leaf="from"
        fields={[
          {
            name: 'kind',
            label: t('notices.mailKind'),
            choices: KINDS.map((value) => ({ value, label: word('MailKind', value) })),
          },
          {
            name: 'status',
            label: t('general.status'),
            choices: STATUSES.map((value) => ({ value, label: word('MailStatus', value) })),
          },
        ]}
      />
      <Answer of={answer}>
        {({
          partnership: {
            outbox: { items, totalCount },
          },
        }) => (
          <>
            {items.length === 0 ? (
              <Empty>{t('notices.noMails')}</Empty>
            ) : (
              items.map((mail) => <MailLine key={mail.id} mail={mail} />)
            )}
            {totalCount > PAGE && (
              <Group mt="md">
                <Button
                  variant="default"
                  disabled={offset === 0}
                  onClick={() => set('from', offset > PAGE ? String(offset - PAGE) : null)}
                >
                  {t('notices.newer')}
                </Button>
                <Text size="sm" className="figures">
                  {number(offset + 1)}–{number(Math.min(offset + PAGE, totalCount))} {t('general.of')}{' '}
                  {number(totalCount)}
                </Text>
                <Button
                  variant="default"
                  disabled={offset + PAGE >= totalCount}
                  onClick={() => set('from', String(offset + PAGE))}
                >
                  {t('notices.older')}
                </Button>
              </Group>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

/** A mail: its subject, to whom and when; opened, its text and what went wrong. */
function MailLine({ mail }: { mail: Mail }) {
  const t = useT();
  const word = useWord();
  return (
    <details className={classes['mail']}>
      <summary>
        <span className={classes['subject']}>{mail.subject}</span>
        <span>{mail.to.name || mail.to.address}</span>
        <span className={mail.status === 'FAILED' ? classes['failed'] : undefined}>
          {word('MailStatus', mail.status)}
        </span>
        <Text size="sm" c="dimmed" component="span">
          {word('MailKind', mail.kind)} · <Moment value={mail.sentAt ?? mail.createdAt} />
        </Text>
      </summary>
      <Text size="sm" c="dimmed" mt="xs">
        {mail.to.address} · {languageName(mail.language)} · {t('notices.attempts', { count: mail.attempts })}
      </Text>
      {mail.lastError && (
        <Text size="sm" className={classes['failed']}>
          {t('notices.lastError', { text: mail.lastError })}
        </Text>
      )}
      <pre className={classes['text']}>{mail.text}</pre>
    </details>
  );
}
