import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { answersBefore } from '../../ui/answers.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { EditDialog } from '../../ui/EditDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useMay } from './may.js';
import { asDetails, KINDS } from './order.js';
import { AddToolboxItemMutation, UpdateToolboxItemMutation, type ToolboxItem } from './toolbox.operations.js';

interface Organisations {
  readonly organisations: readonly { readonly shortName: string }[];
}

/** The fields of an item; who keeps it is for the coordinator to say. */
function useItemFields({ organisations }: Organisations, given?: ToolboxItem): AskField[] {
  const t = useT();
  const word = useWord();
  const may = useMay();
  const names = organisations.map(({ shortName }) => shortName).sort();
  const keeper: AskField = {
    name: 'keeper',
    label: t('toolbox.keeper'),
    kind: 'choice',
    optional: true,
    hint: t('toolbox.keeperHint'),
    initial: given?.keeper?.shortName ?? '',
    choices: names.map((name) => ({ value: name, label: name })),
  };
  return [
    { name: 'name', label: t('toolbox.name'), kind: 'line', max: 300, initial: given?.name ?? '' },
    {
      name: 'kind',
      label: t('toolbox.kind'),
      kind: 'choice',
      initial: given?.kind ?? '',
      choices: KINDS.map((value) => ({ value, label: word('ToolboxKind', value) })),
    },
    {
      name: 'description',
      label: t('toolbox.description'),
      kind: 'text',
      optional: true,
      initial: given?.description ?? '',
    },
    { name: 'start', label: t('toolbox.start'), kind: 'date', optional: true, initial: given?.start ?? '' },
    { name: 'end', label: t('toolbox.end'), kind: 'date', optional: true, initial: given?.end ?? '' },
    { name: 'url', label: t('toolbox.url'), kind: 'line', optional: true, initial: given?.url ?? '' },
    ...(may.coordinates ? [keeper] : []),
  ];
}

/** Puts something into the toolbox. */
export function AddItem({ organisations, again, onClose }: Organisations & { again: () => void; onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const fields = useItemFields({ organisations });
  const add = useVerb(AddToolboxItemMutation, {
    said: ({ addToolboxItem }) => t('toolbox.added', { name: addToolboxItem.name }),
  });
  const run = async ({ name = '', kind = '', ...rest }: Answers) => {
    const input = { partnership, name, kind: kind as ToolboxItem['kind'], ...asDetails(rest) };
    if (!(await add.run({ input }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('toolbox.add')}
      fields={fields.map((field) => ({ ...field, ...errorOf(add.refusal?.fields[field.name]) }))}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}

/** Changes an item of the toolbox. */
export function EditItem({ item, organisations, onClose }: Organisations & { item: ToolboxItem; onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const fields = useItemFields({ organisations }, item);
  const update = useVerb(UpdateToolboxItemMutation, {
    said: ({ updateToolboxItem }) => t('toolbox.changed', { name: updateToolboxItem.name }),
    undo: ({ updateToolboxItem: { version } }, { input }) => ({
      document: UpdateToolboxItemMutation,
      variables: {
        input: {
          ...asDetails(answersBefore(fields, input)),
          partnership,
          item: item.id,
          expectedVersion: version,
        },
      },
    }),
  });
  return (
    <EditDialog
      title={t('toolbox.editOf', { name: item.name })}
      fields={fields}
      verb={update}
      variables={(changed) => ({
        input: { partnership, item: item.id, expectedVersion: item.version, ...asDetails(changed) },
      })}
      onClose={onClose}
    />
  );
}

function errorOf(error: string | undefined): { error?: string } {
  return error === undefined ? {} : { error };
}
