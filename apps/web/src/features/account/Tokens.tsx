import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.js';
import { useRead } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { Empty, Refusal } from '../../ui/parts.js';
import { ShownOnce } from '../../ui/ShownOnce.js';
import { Table } from '../../ui/Table.js';
import { CreateTokenMutation, RevokeTokenMutation, TokensQuery } from './account.operations.js';
import classes from './account.module.css';

type Token = NonNullable<ResultOf<typeof TokensQuery>['viewer']>['accessTokens'][number];

/** Tokens for programs. */
export function Tokens() {
  const t = useT();
  const answer = useRead(TokensQuery, {});
  return (
    <Section title={t('account.tokens')} id="tokens">
      <MakeToken onDone={answer.again} />
      <Answer of={answer} rows={2}>
        {({ viewer }) => <List tokens={viewer?.accessTokens ?? []} again={answer.again} />}
      </Answer>
    </Section>
  );
}

function MakeToken({ onDone }: { onDone: () => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const [until, setUntil] = useState('');
  const [token, setToken] = useState<string | null>(null);
  const create = useVerb(CreateTokenMutation);
  const make = async () => {
    const done = await create.run({ name, expiresAt: until === '' ? null : `${until}T23:59:59Z` });
    if (!done) return;
    setToken(done.createAccessToken.token);
    setName('');
    onDone();
  };
  const fields = create.refusal?.fields ?? {};
  return (
    <>
      <form
        className={classes['line']}
        aria-label={t('account.makeToken')}
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextInput
          label={t('account.tokenName')}
          placeholder={t('account.tokenExample')}
          required
          withAsterisk={false}
          value={name}
          error={fields['name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('account.tokenUntil')}
          type="date"
          value={until}
          error={fields['expiresAt']}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={create.busy} disabled={name.trim() === ''}>
          {t('account.makeToken')}
        </Button>
      </form>
      {Object.keys(fields).length === 0 && <Refusal of={create.refusal} />}
      {token && (
        <ShownOnce label={t('account.token')} value={token} onClose={() => setToken(null)}>
          {t('account.tokenUse')}
        </ShownOnce>
      )}
    </>
  );
}

function List({ tokens, again }: { tokens: readonly Token[]; again: () => void }) {
  const t = useT();
  const [asked, setAsked] = useState<Token | null>(null);
  const revoke = useVerb(RevokeTokenMutation, { said: () => t('account.tokenRevoked') });
  const confirm = async (id: string) => {
    if (!(await revoke.run({ id }))) return;
    setAsked(null);
    again();
  };
  if (tokens.length === 0) return <Empty>{t('account.noToken')}</Empty>;
  return (
    <>
      <Table
        caption={t('account.tokens')}
        rows={tokens}
        keyOf={({ id }) => id}
        columns={[
          { key: 'name', head: t('account.tokenName'), names: true, cell: ({ name }) => name },
          { key: 'made', head: t('account.made'), cell: ({ createdAt }) => <Day value={createdAt} /> },
          {
            key: 'until',
            head: t('account.until'),
            cell: ({ expiresAt }) => (expiresAt ? <Day value={expiresAt} /> : null),
          },
          {
            key: 'used',
            head: t('account.lastUsed'),
            cell: ({ lastUsedAt }) => (lastUsedAt ? <Day value={lastUsedAt} /> : t('account.neverUsed')),
          },
          {
            key: 'do',
            head: t('general.actions'),
            cell: (token) => (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${t('account.revoke')}: ${token.name}`}
                onClick={() => setAsked(token)}
              >
                {t('account.revoke')}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <AskDialog
          title={t('account.revokeToken', { name: asked.name })}
          text={t('account.revokeTokenText')}
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
