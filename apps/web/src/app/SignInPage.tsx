import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useT } from '../i18n/text.js';
import { Mark } from '../ui/Mark.js';
import { useSession } from './session.js';
import classes from './SignInPage.module.css';
import { SignInForm, useSignIn } from './SignInForm.js';
import { useDemoAccounts, type DemoAccount } from './demo.js';

/** Signing in; in demo mode the accounts of the demonstration are buttons. */
export function SignInPage() {
  const t = useT();
  const navigate = useNavigate();
  const session = useSession();
  const [search] = useSearchParams();
  const accounts = useDemoAccounts();
  useEffect(() => {
    document.title = `${t('signIn.title')} · Roadbook`;
  }, [t]);
  const enter = () => {
    session.renew();
    void navigate(safe(search.get('to')), { replace: true });
  };
  return (
    <main className={classes['page']}>
      <div className={classes['form']}>
        <Mark />
        <Title order={1} size="h3" mt="lg">
          {t('signIn.title')}
        </Title>
        <Text c="dimmed" mb="md">
          {t('signIn.what')}
        </Text>
        <SignInForm onSignedIn={enter} />
        {accounts.length > 0 && <Demonstration accounts={accounts} onSignedIn={enter} />}
        <Anchor component={Link} to="/accessibility" size="sm" mt="xl" display="inline-block">
          {t('general.accessibility')}
        </Anchor>
      </div>
    </main>
  );
}

/** Only addresses of this application: nobody is sent elsewhere by a link. */
function safe(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/';
}

function Demonstration({ accounts, onSignedIn }: { accounts: readonly DemoAccount[]; onSignedIn(): void }) {
  const t = useT();
  const signIn = useSignIn();
  const enter = async ({ email, password }: DemoAccount) => {
    if (await signIn.run(email, password)) onSignedIn();
  };
  return (
    <section className={classes['demo']} aria-labelledby="demo-title">
      <Title order={2} size="h4" id="demo-title">
        {t('signIn.demo')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('signIn.demoText')}
      </Text>
      <Stack gap={0} mt="xs">
        {accounts.map((account) => (
          <Button
            key={account.email}
            variant="subtle"
            justify="flex-start"
            size="compact-md"
            fw={400}
            disabled={signIn.busy}
            onClick={() => void enter(account)}
          >
            {account.name}
          </Button>
        ))}
      </Stack>
    </section>
  );
}
