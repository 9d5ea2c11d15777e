import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { RemoveCallMutation, RemoveToolboxItemMutation, type Call, type ToolboxItem } from './toolbox.operations.js';

interface RemoveProps {
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Asks whether an item is to leave the toolbox. */
export function RemoveItem({ item, again, onClose }: RemoveProps & { item: ToolboxItem }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const remove = useVerb(RemoveToolboxItemMutation, { said: () => t('toolbox.removed', { name: item.name }) });
  const run = async () => {
    if (!(await remove.run({ input: { partnership, item: item.id, expectedVersion: item.version } }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('toolbox.removeOf', { name: item.name })}
      text={t('toolbox.removeText')}
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

/** Asks whether a call is to be taken away. */
export function RemoveCall({ call, again, onClose }: RemoveProps & { call: Call }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const remove = useVerb(RemoveCallMutation, { said: () => t('toolbox.removed', { name: call.name }) });
  const run = async () => {
    if (!(await remove.run({ input: { partnership, call: call.id, expectedVersion: call.version } }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('toolbox.removeOf', { name: call.name })}
      text={t('toolbox.removeCallText')}
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
