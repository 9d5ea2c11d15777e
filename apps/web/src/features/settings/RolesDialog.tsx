import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import type { Person, Role } from './roles.js';
import { ChangeRolesMutation } from './settings.operations.js';

interface RolesDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks which roles somebody is to hold, of those that the organisation's membership allows. */
export function RolesDialog({ person, onClose, onDone }: RolesDialogProps) {
  const t = useT();
  const { code } = usePlace();
  const [roles, setRoles] = useState<readonly Role[]>(person.roles);
  const change = useVerb(ChangeRolesMutation, {
    said: () => t('settings.rolesChanged', { name: person.name }),
    undo: () => ({
      document: ChangeRolesMutation,
      variables: { partnership: code, person: person.id, roles: [...person.roles] },
    }),
  });
  const submit = async () => {
    if (!(await change.run({ partnership: code, person: person.id, roles: [...roles] }))) return;
    onDone();
    onClose();
  };
  // A role that the membership allows no more is shown as long as it is held.
  const offered = [...person.possibleRoles, ...person.roles.filter((role) => !person.possibleRoles.includes(role))];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('settings.rolesOf', { name: person.name, organisation: person.organisation.shortName })}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <RoleChoice offered={offered} chosen={roles} onChange={setRoles} />
          <Refusal of={change.refusal} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('general.cancel')}
            </Button>
            <Button type="submit" loading={change.busy} disabled={roles.length === 0}>
              {t('general.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface RoleChoiceProps {
  readonly offered: readonly Role[];
  readonly chosen: readonly Role[];
  readonly error?: string | undefined;
  readonly onChange: (roles: readonly Role[]) => void;
}

/** Roles as boxes, each with what it may do. */
export function RoleChoice({ offered, chosen, error, onChange }: RoleChoiceProps) {
  const t = useT();
  return (
    <Checkbox.Group
      label={t('settings.roles')}
      value={[...chosen]}
      error={error}
      onChange={(values) => onChange(offered.filter((role) => values.includes(role)))}
    >
      <Stack gap="xs" mt={4}>
        {offered.map((role) => (
          <Checkbox key={role} value={role} label={t(`roleName.${role}`)} description={t(`settings.may.${role}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
