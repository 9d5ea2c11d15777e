import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import type { Person } from './roles.js';
import { RemovePersonMutation } from './settings.operations.js';

interface RemoveDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks whether somebody is really to leave the partnership. */
export function RemoveDialog({ person, onClose, onDone }: RemoveDialogProps) {
  const t = useT();
  const { code } = usePlace();
  const remove = useVerb(RemovePersonMutation, { said: () => t('settings.removed', { name: person.name }) });
  const confirm = async () => {
    if (!(await remove.run({ partnership: code, person: person.id }))) return;
    onDone();
    onClose();
  };
  return (
    <AskDialog
      title={t('settings.removeTitle', { name: person.name })}
      text={t('settings.removeText')}
      confirm={t('general.remove')}
      danger
      busy={remove.busy}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Refusal of={remove.refusal} />
    </AskDialog>
  );
}
