import { useRead } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page } from '../../ui/Page.js';
import { AccountQuery } from './account.operations.js';
import { Calendars } from './Calendars.js';
import { Mails } from './Mails.js';
import { Password } from './Password.js';
import { Profile } from './Profile.js';
import { Tokens } from './Tokens.js';

/** What belongs to the person who is signed in: language and colours, password, tokens, calendars, mails. */
export default function AccountPage() {
  const t = useT();
  const answer = useRead(AccountQuery, {});
  return (
    <Page title={t('account.title')} question={t('account.question')}>
      <Answer of={answer}>
        {({ viewer }) =>
          viewer && (
            <>
              <Profile viewer={viewer} />
              <Password />
              <Mails viewer={viewer} again={answer.again} />
              <Calendars viewer={viewer} />
              <Tokens />
            </>
          )
        }
      </Answer>
    </Page>
  );
}
