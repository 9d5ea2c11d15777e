import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { Page } from '../../ui/Page.js';
import { Contacts } from './Contacts.js';
import { Disseminations } from './Disseminations.js';
import { NoticeMatrix } from './NoticeMatrix.js';
import { NoticesQuery, type Notice } from './notices.operations.js';

/** Does every authority know of every accepted main deliverable, and is it passed on? */
export default function NoticesPage() {
  const t = useT();
  const answer = usePlan(NoticesQuery);
  return (
    <Page title={t('notices.title')} question={answer.data && <Gap notices={answer.data.partnership.notices} />}>
      <Answer of={answer}>
        {({ partnership }) => {
          const today = localDay(partnership.asOf, partnership.timeZone);
          return (
            <>
              <NoticeMatrix notices={partnership.notices} contacts={partnership.contacts} today={today} />
              <Disseminations data={partnership} today={today} again={answer.again} />
              <Contacts data={partnership} again={answer.again} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

/** The gap in a sentence: how many notices have reached nobody. */
function Gap({ notices }: { notices: readonly Notice[] }) {
  const t = useT();
  const open = notices.filter(({ closed }) => !closed);
  const bounced = open.filter(({ status }) => status === 'BOUNCED').length;
  return t('notices.gap', { open: open.length, bounced, all: notices.length });
}
