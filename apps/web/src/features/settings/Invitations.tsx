import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Empty, Refusal } from '../../ui/parts.js';
import { ShownOnce } from '../../ui/ShownOnce.js';
import { Table } from '../../ui/Table.js';
import { InviteForm, type Made } from './InviteForm.js';
import { mailOf, stateOf, type Invited } from './roles.js';
import { InvitationsQuery, RevokeInvitationMutation } from './settings.operations.js';

/** Who was invited, and a form to invite more. */
export function Invitations() {
  const answer = usePlan(InvitationsQuery);
  return <Answer of={answer}>{({ partnership }) => <Content of={partnership} again={answer.again} />}</Answer>;
}

type Data = ResultOf<typeof InvitationsQuery>['partnership'];

function Content({ of: { invitations, organisations }, again }: { of: Data; again: () => void }) {
  const t = useT();
  const { past } = usePlace();
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const done = (invitation: Made) => {
    setMade(invitation);
    setOpen(false);
    again();
  };
  return (
    <>
      {!past && !open && (
        <Group mb="md">
          <Button onClick={() => setOpen(true)}>{t('settings.invite')}</Button>
        </Group>
      )}
      {open && <InviteForm organisations={organisations} onClose={() => setOpen(false)} onDone={done} />}
      {made?.url && (
        <ShownOnce
          label={t('settings.invitationAddress', { email: made.email })}
          value={made.url}
          onClose={() => setMade(null)}
        >
          {t(made.mail === 'KEPT' ? 'settings.sendAddress' : 'settings.isMailed', { email: made.email })}
        </ShownOnce>
      )}
      {invitations.length === 0 ? (
        <Empty>{t('settings.noInvitation')}</Empty>
      ) : (
        <List invitations={invitations} again={again} />
      )}
    </>
  );
}

function List({ invitations, again }: { invitations: readonly Invited[]; again: () => void }) {
  const t = useT();
  const { list } = useFormat();
  const { past } = usePlace();
  const [revoked, setRevoked] = useState<Invited | null>(null);
  const [now] = useState(() => Date.now());
  return (
    <>
      <Table
        caption={t('settings.part.invitations')}
        rows={invitations}
        keyOf={({ id }) => id}
        columns={[
          { key: 'email', head: t('settings.email'), names: true, cell: ({ email }) => email },
          { key: 'organisation', head: t('general.organisation'), cell: ({ organisation }) => organisation.shortName },
          {
            key: 'roles',
            head: t('settings.roles'),
            cell: ({ roles }) => list(roles.map((role) => t(`roleName.${role}`))),
          },
          { key: 'state', head: t('general.status'), cell: (one) => <State of={one} now={now} /> },
          {
            key: 'do',
            head: t('general.actions'),
            cell: (one) =>
              !past && stateOf(one, now) === 'OPEN' ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`${t('settings.revoke')}: ${one.email}`}
                  onClick={() => setRevoked(one)}
                >
                  {t('settings.revoke')}
                </Button>
              ) : null,
          },
        ]}
      />
      {revoked && <RevokeDialog of={revoked} onClose={() => setRevoked(null)} onDone={again} />}
    </>
  );
}

function State({ of, now }: { of: Invited; now: number }) {
  const t = useT();
  const state = stateOf(of, now);
  const mail = mailOf(of);
  const on = { OPEN: of.expiresAt, EXPIRED: of.expiresAt, ACCEPTED: of.acceptedAt, REVOKED: of.revokedAt }[state];
  return (
    <div>
      {t(`settings.state.${state}`)} {on && <Day value={on} />}
      {state === 'OPEN' && mail && (
        <Text size="xs" c={mail === 'FAILED' ? 'red' : 'dimmed'}>
          {t(`settings.mail.${mail}`)}
        </Text>
      )}
    </div>
  );
}

function RevokeDialog({
  of: { id, email },
  onClose,
  onDone,
}: {
  of: Invited;
  onClose: () => void;
  onDone: () => void;
}) {
  const t = useT();
  const { code } = usePlace();
  const revoke = useVerb(RevokeInvitationMutation, { said: () => t('settings.revoked', { email }) });
  const confirm = async () => {
    if (!(await revoke.run({ partnership: code, id }))) return;
    onDone();
    onClose();
  };
  return (
    <AskDialog
      title={t('settings.revokeTitle', { email })}
      text={t('settings.revokeText')}
      confirm={t('settings.revoke')}
      danger
      busy={revoke.busy}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Refusal of={revoke.refusal} />
    </AskDialog>
  );
}
