import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Refusal } from '../../ui/parts.js';
import classes from './settings.module.css';
import { RoleChoice } from './RolesDialog.js';
import { rolesOf, type Role } from './roles.js';
import { InvitePersonMutation, type InvitationsQuery } from './settings.operations.js';

export type Made = ResultOf<typeof InvitePersonMutation>['invitePerson'];

interface InviteFormProps {
  readonly organisations: ResultOf<typeof InvitationsQuery>['partnership']['organisations'];
  readonly onClose: () => void;
  readonly onDone: (made: Made) => void;
}

/** Invites somebody: who, for which organisation, in which roles. */
export function InviteForm({ organisations, onClose, onDone }: InviteFormProps) {
  const t = useT();
  const { code } = usePlace();
  const [email, setEmail] = useState('');
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [language, setLanguage] = useState('en');
  const invite = useVerb(InvitePersonMutation);
  const chosen = organisations.find(({ shortName }) => shortName === organisation);
  const offered = chosen ? rolesOf(chosen) : [];
  const choose = (name: string | null) => {
    setOrganisation(name);
    const next = organisations.find(({ shortName }) => shortName === name);
    const possible = next ? rolesOf(next) : [];
    setRoles(possible.length === 1 ? possible : []);
  };
  const submit = async () => {
    const input = { partnership: code, email, organisation: organisation ?? '', roles: [...roles], language };
    const done = await invite.run({ input });
    if (done) onDone(done.invitePerson);
  };
  const errors = invite.refusal?.fields ?? {};
  return (
    <form
      className={classes['form']}
      aria-label={t('settings.invite')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <TextInput
          label={t('settings.email')}
          type="email"
          required
          withAsterisk={false}
          data-autofocus
          value={email}
          error={errors['email']}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Select
          label={t('general.organisation')}
          required
          withAsterisk={false}
          searchable
          data={organisations.map(({ shortName }) => shortName)}
          value={organisation}
          error={errors['organisation']}
          onChange={choose}
        />
        {chosen && <RoleChoice offered={offered} chosen={roles} error={errors['roles']} onChange={setRoles} />}
        <Select
          label={t('settings.language')}
          description={t('settings.languageHint')}
          allowDeselect={false}
          data={[...MESSAGE_LANGUAGES]}
          value={language}
          onChange={(value) => setLanguage(value ?? 'en')}
        />
        <Refusal of={invite.refusal} />
        <Group gap="xs">
          <Button type="submit" loading={invite.busy} disabled={email === '' || roles.length === 0}>
            {t('settings.makeInvitation')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
