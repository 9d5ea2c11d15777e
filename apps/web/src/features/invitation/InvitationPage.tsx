import { Anchor, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { useLanguage } from '../../app/language.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { useRead } from '../../graphql/usePlan.js';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Mark } from '../../ui/Mark.js';
import { AcceptForm } from './AcceptForm.js';
import { OpenInvitationQuery, type AcceptInvitationMutation } from './invitation.operations.js';
import classes from './InvitationPage.module.css';

export type Opened = ResultOf<typeof OpenInvitationQuery>['invitation'];
type Accepted = ResultOf<typeof AcceptInvitationMutation>['acceptInvitation'];

/** The page behind the address in an invitation; also where the holder of an account sets a password. */
export default function InvitationPage() {
  const t = useT();
  const secret = useParams()['secret'] ?? '';
  const answer = useRead(OpenInvitationQuery, { secret });
  useEffect(() => {
    document.title = `${t('invitation.title')} · Roadbook`;
  }, [t]);
  return (
    <main className={classes['page']}>
      <div className={classes['content']}>
        <Mark />
        {answer.error && answer.error.kind !== 'OFFLINE' && !answer.data ? (
          <Closed message={answer.error.message} />
        ) : (
          <Answer of={answer} rows={4}>
            {({ invitation }) => <Open secret={secret} invitation={invitation} />}
          </Answer>
        )}
      </div>
    </main>
  );
}

function Closed({ message }: { message: string }) {
  const t = useT();
  return (
    <>
      <Title order={1} size="h3" mt="lg" mb="xs">
        {t('invitation.closed')}
      </Title>
      <Text mb="md">{message}</Text>
      <Anchor component={Link} to="/sign-in">
        {t('invitation.signIn')}
      </Anchor>
    </>
  );
}

function Open({ secret, invitation }: { secret: string; invitation: Opened }) {
  const t = useT();
  const { list } = useFormat();
  const navigate = useNavigate();
  const session = useSession();
  const language = useLanguage();
  const { kind, partnership, organisation, roles, email, expiresAt } = invitation;
  const entered = ({ memberships, language: tag }: Accepted) => {
    // Whoever has chosen no language on this device reads in that of the invitation.
    if (localStorage.getItem('roadbook.language') === null) language.set(tag);
    session.renew();
    const code = kind === 'PARTNERSHIP' ? memberships.at(-1)?.partnershipCode : undefined;
    void navigate(code ? `/p/${encodeURIComponent(code)}` : '/', { replace: true });
  };
  return (
    <>
      <Title order={1} size="h3" mt="lg" mb="xs">
        {kind === 'PARTNERSHIP' ? t('invitation.join', { partnership: partnership ?? '' }) : t('invitation.password')}
      </Title>
      <Text mb={4}>
        {kind === 'PARTNERSHIP'
          ? t('invitation.as', {
              organisation: organisation ?? '',
              roles: list(roles.map((role) => t(`roleName.${role}`))),
            })
          : t('invitation.passwordOf', { email })}
      </Text>
      <Text c="dimmed" size="sm" mb="lg">
        {t('invitation.until')} <Day value={expiresAt} />
      </Text>
      <AcceptForm secret={secret} invitation={invitation} onEntered={entered} />
    </>
  );
}
