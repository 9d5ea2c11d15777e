import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { languageName, MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Section } from '../../ui/Page.js';
import { Empty, OrganisationName, Refusal } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { RemoveContactMutation, SaveContactMutation, type Contact, type NoticesData } from './notices.operations.js';

/** Whom to write to. The coordinator keeps all of them, an organisation its own. */
export function Contacts({ data, again }: { data: NoticesData; again: () => void }) {
  const t = useT();
  const { past } = usePlace();
  const member = useMember();
  const [edited, setEdited] = useState<Contact | 'new' | null>(null);
  const [removed, setRemoved] = useState<Contact | null>(null);
  const all = data.organisations.map(({ shortName }) => shortName).sort();
  const own = all.filter((name) => name === member.organisation?.shortName);
  const holders = member.is('COORDINATOR') ? all : member.is('PARTNER') || member.is('OBSERVER') ? own : [];
  const columns: readonly Column<Contact>[] = [
    { key: 'name', head: t('notices.name'), names: true, cell: ({ name }) => name },
    { key: 'function', head: t('notices.function'), cell: (contact) => contact.function ?? '–' },
    {
      key: 'organisation',
      head: t('general.organisation'),
      cell: ({ organisation }) => <OrganisationName organisation={organisation} />,
    },
    { key: 'email', head: t('notices.email'), cell: ({ email }) => email },
    { key: 'language', head: t('general.language'), cell: ({ language }) => languageName(language) },
    {
      key: 'verbs',
      head: t('general.actions'),
      cell: (contact) =>
        !past && holders.includes(contact.organisation.shortName) ? (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('notices.editContact', { name: contact.name })}
              onClick={() => setEdited(contact)}
            >
              {t('general.edit')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('notices.removeContact', { name: contact.name })}
              onClick={() => setRemoved(contact)}
            >
              {t('general.remove')}
            </Button>
          </Group>
        ) : (
          '–'
        ),
    },
  ];
  return (
    <Section
      id="contacts"
      title={t('notices.contacts')}
      aside={
        !past &&
        holders.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setEdited('new')}>
            {t('notices.addContact')}
          </Button>
        )
      }
    >
      {data.contacts.length === 0 ? (
        <Empty>{t('notices.noContacts')}</Empty>
      ) : (
        <Table caption={t('notices.contacts')} columns={columns} rows={data.contacts} keyOf={({ id }) => id} />
      )}
      {edited && (
        <EditContact
          contact={edited === 'new' ? null : edited}
          holders={holders}
          again={again}
          onClose={() => setEdited(null)}
        />
      )}
      {removed && <RemoveContact contact={removed} again={again} onClose={() => setRemoved(null)} />}
    </Section>
  );
}

interface EditProps {
  readonly contact: Contact | null;
  readonly holders: readonly string[];
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Adds a contact, or changes one: the address tells contacts of an organisation apart, so it stays. */
function EditContact({ contact, holders, again, onClose }: EditProps) {
  const t = useT();
  const { code } = usePlace();
  const save = useVerb(SaveContactMutation, { said: () => t('notices.contactSaved') });
  const run = async ({ organisation = '', name = '', email = '', language = '', ...rest }: Answers) => {
    const about = {
      organisation: contact?.organisation.shortName ?? organisation,
      email: contact?.email ?? email,
    };
    const input = { partnership: code, ...about, name, language, function: rest['function'] || null };
    if (!(await save.run({ input }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={contact ? t('notices.editContact', { name: contact.name }) : t('notices.addContact')}
      confirm={t('general.save')}
      busy={save.busy}
      fields={[
        { name: 'name', label: t('notices.name'), kind: 'line', max: 200, initial: contact?.name ?? '' },
        {
          name: 'function',
          label: t('notices.function'),
          kind: 'line',
          max: 200,
          optional: true,
          initial: contact?.function ?? '',
        },
        ...(contact
          ? []
          : [
              {
                name: 'organisation',
                label: t('general.organisation'),
                kind: 'choice' as const,
                initial: holders.length === 1 ? (holders[0] ?? '') : '',
                choices: holders.map((holder) => ({ value: holder, label: holder })),
              },
              { name: 'email', label: t('notices.email'), kind: 'line' as const },
            ]),
        {
          name: 'language',
          label: t('general.language'),
          kind: 'choice',
          initial: contact?.language ?? 'en',
          choices: MESSAGE_LANGUAGES,
        },
      ]}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={save.refusal} />
    </AskDialog>
  );
}

function RemoveContact({ contact, again, onClose }: { contact: Contact; again: () => void; onClose: () => void }) {
  const t = useT();
  const { code } = usePlace();
  const remove = useVerb(RemoveContactMutation, { said: () => t('notices.contactRemoved') });
  const run = async () => {
    if (!(await remove.run({ input: { partnership: code, contact: contact.id } }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('notices.removeContact', { name: contact.name })}
      text={t('notices.removeText')}
      confirm={t('general.remove')}
      danger
      busy={remove.busy}
      onClose={onClose}
      onConfirm={() => void run()}
    >
      <Refusal of={remove.refusal} />
    </AskDialog>
  );
}
