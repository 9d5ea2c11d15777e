import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { MESSAGE_LANGUAGES } from '../../ui/message-languages.js';
import { Refusal } from '../../ui/parts.js';
import { CreateAccountMutation, type PasswordAddress } from './administration.operations.js';
import classes from './administration.module.css';

interface CreateFormProps {
  readonly onClose: () => void;
  readonly onDone: (address: PasswordAddress) => void;
}

/** A new account; its holder sets the password. */
export function CreateForm({ onClose, onDone }: CreateFormProps) {
  const t = useT();
  const [input, setInput] = useState({ email: '', name: '', language: 'en', administrator: false });
  const create = useVerb(CreateAccountMutation);
  const fields = create.refusal?.fields ?? {};
  const put = (part: Partial<typeof input>) => setInput((old) => ({ ...old, ...part }));
  const submit = async () => {
    const done = await create.run({ input });
    if (done) onDone({ email: done.createAccount.account.email, url: done.createAccount.url });
  };
  return (
    <form
      className={classes['form']}
      aria-label={t('administration.create')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('administration.name')}
          required
          withAsterisk={false}
          value={input.name}
          error={fields['name']}
          onChange={(event) => put({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('administration.email')}
          type="email"
          required
          withAsterisk={false}
          value={input.email}
          error={fields['email']}
          onChange={(event) => put({ email: event.currentTarget.value })}
        />
        <Select
          label={t('general.language')}
          allowDeselect={false}
          data={[...MESSAGE_LANGUAGES]}
          value={input.language}
          onChange={(value) => put({ language: value ?? 'en' })}
        />
        <Checkbox
          label={t('administration.asAdministrator')}
          description={t('administration.asAdministratorHint')}
          checked={input.administrator}
          onChange={(event) => put({ administrator: event.currentTarget.checked })}
        />
        {Object.keys(fields).length === 0 && <Refusal of={create.refusal} />}
        <Group gap="xs">
          <Button type="submit" loading={create.busy}>
            {t('administration.create')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('general.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
