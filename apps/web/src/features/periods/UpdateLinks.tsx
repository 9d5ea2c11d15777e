import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Moment, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { Empty, Refusal } from '../../ui/parts.js';
import { ShownOnce } from '../../ui/ShownOnce.js';
import { Table, type Column } from '../../ui/Table.js';
import type { Period } from './periods.operations.js';
import {
  CreateUpdateLinkMutation,
  RevokeUpdateLinkMutation,
  UpdateLinksQuery,
  type UpdateLink,
} from './update-links.operations.js';

interface Contact {
  readonly id: string;
  readonly name: string;
  readonly function: string | null;
  readonly organisation: { readonly id: string };
}

/** Links by which partners report without an account: made, told once or mailed, and revoked. */
export function UpdateLinks({ period }: { period: Period }) {
  const t = useT();
  const { past } = usePlace();
  const answer = usePlan(UpdateLinksQuery);
  const [making, setMaking] = useState(false);
  const [told, setTold] = useState<(UpdateLink & { url: string }) | null>(null);
  const writable = !past && period.status === 'OPEN';
  const { moment } = useFormat();
  return (
    <Section
      id="links"
      title={t('periods.links')}
      aside={
        writable && (
          <Button size="compact-sm" variant="default" onClick={() => setMaking(true)}>
            {t('periods.makeLink')}
          </Button>
        )
      }
    >
      {told && (
        <ShownOnce
          label={t('periods.linkOf', { organisation: told.organisation.shortName })}
          value={told.url}
          onClose={() => setTold(null)}
        >
          {t('periods.linkUntil', { moment: moment(told.expiresAt) })}
        </ShownOnce>
      )}
      <Answer of={answer} rows={2}>
        {({ partnership: { updateLinks, contacts } }) => {
          const links = updateLinks.filter((link) => link.period.id === period.id);
          return (
            <>
              {links.length === 0 ? <Empty>{t('periods.noLinks')}</Empty> : <LinkTable links={links} still={past} />}
              {making && (
                <MakeLink
                  period={period}
                  contacts={contacts}
                  onClose={() => setMaking(false)}
                  onMade={(link, url) => {
                    answer.again();
                    setMaking(false);
                    setTold(url === null ? null : { ...link, url });
                  }}
                />
              )}
            </>
          );
        }}
      </Answer>
    </Section>
  );
}

function LinkTable({ links, still }: { links: readonly UpdateLink[]; still: boolean }) {
  const t = useT();
  const { code } = usePlace();
  const revoke = useVerb(RevokeUpdateLinkMutation, { said: () => t('periods.linkRevoked'), toastRefusals: true });
  const isOver = ({ expiresAt, revokedAt }: UpdateLink) =>
    revokedAt !== null || new Date(expiresAt).getTime() < Date.now();
  const columns: readonly Column<UpdateLink>[] = [
    { key: 'for', head: t('general.organisation'), names: true, cell: ({ organisation }) => organisation.shortName },
    { key: 'made', head: t('periods.linkMade'), cell: ({ createdAt }) => <Moment value={createdAt} /> },
    {
      key: 'used',
      head: t('periods.linkUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Moment value={lastUsedAt} /> : t('periods.linkNeverUsed')),
    },
    {
      key: 'ends',
      head: t('periods.linkEnds'),
      cell: ({ expiresAt, revokedAt }) =>
        revokedAt ? (
          <>
            {t('periods.linkRevokedAt')} <Moment value={revokedAt} />
          </>
        ) : (
          <Moment value={expiresAt} />
        ),
    },
    {
      key: 'revoke',
      head: t('general.actions'),
      cell: (link) =>
        !still && !isOver(link) ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('periods.revokeOf', { organisation: link.organisation.shortName })}
            onClick={() => void revoke.run({ partnership: code, id: link.id })}
          >
            {t('periods.revoke')}
          </Button>
        ) : (
          '–'
        ),
    },
  ];
  return <Table caption={t('periods.links')} columns={columns} rows={links} keyOf={({ id }) => id} />;
}

interface MakeLinkProps {
  readonly period: Period;
  readonly contacts: readonly Contact[];
  readonly onClose: () => void;
  readonly onMade: (link: UpdateLink, url: string | null) => void;
}

function MakeLink({ period, contacts, onClose, onMade }: MakeLinkProps) {
  const t = useT();
  const { code } = usePlace();
  const member = useMember();
  const create = useVerb(CreateUpdateLinkMutation, {
    said: ({ createUpdateLink: { url } }) => (url === null ? t('periods.linkMailed') : t('periods.linkCreated')),
  });
  const names = new Map(period.partnerReports.map(({ organisation }) => [organisation.id, organisation.shortName]));
  const own = member.is('COORDINATOR') ? null : (member.organisation?.shortName ?? null);
  const people = contacts.filter(({ organisation }) => names.has(organisation.id));
  const fields: AskField[] = [
    {
      name: 'organisation',
      label: t('general.organisation'),
      kind: 'choice',
      initial: own ?? '',
      choices: [...names.values()]
        .filter((name) => own === null || name === own)
        .map((name) => ({ value: name, label: name })),
    },
    {
      name: 'sendTo',
      label: t('periods.sendTo'),
      hint: t('periods.sendToHint'),
      kind: 'choice',
      optional: true,
      choices: people.map(({ id, name, organisation }) => ({
        value: id,
        label: `${names.get(organisation.id) ?? ''}: ${name}`,
      })),
    },
    { name: 'expiresAt', label: t('periods.linkEnds'), hint: t('periods.linkEndsHint'), kind: 'date', optional: true },
  ];
  const run = async ({ organisation = '', sendTo = '', expiresAt = '' }: Answers) => {
    const data = await create.run({
      input: {
        partnership: code,
        period: period.number,
        organisation,
        expiresAt: expiresAt ? `${expiresAt}T23:59:59.000Z` : null,
        sendTo: sendTo || null,
      },
    });
    if (data) onMade(data.createUpdateLink, data.createUpdateLink.url);
  };
  return (
    <AskDialog
      title={t('periods.makeLink')}
      text={t('periods.makeLinkText')}
      fields={fields}
      confirm={t('periods.makeLink')}
      busy={create.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={create.refusal} />
    </AskDialog>
  );
}
