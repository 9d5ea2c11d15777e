import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { EditDialog } from '../../ui/EditDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useTell } from '../../ui/useTell.js';
import { useMay } from './may.js';
import { asDetails, KINDS } from './order.js';
import {
  AddToolboxItemMutation,
  ToolboxQuery,
  UpdateToolboxItemMutation,
  type ToolboxItem,
} from './toolbox.operations.js';

type Update = VariablesOf<typeof UpdateToolboxItemMutation>;

interface Organisations {
  readonly organisations: readonly { readonly shortName: string }[];
}

/** The fields of an item; who keeps it is for the coordinator to say. */
function useItemFields({ organisations }: Organisations): (given?: ToolboxItem) => AskField[] {
  const t = useT();
  const word = useWord();
  const may = useMay();
  const names = organisations.map(({ shortName }) => shortName).sort();
  const keeperOf = (given?: ToolboxItem): AskField => ({
    name: 'keeper',
    label: t('toolbox.keeper'),
    kind: 'choice',
    optional: true,
    hint: t('toolbox.keeperHint'),
    initial: given?.keeper?.shortName ?? '',
    choices: names.map((name) => ({ value: name, label: name })),
  });
  return (given) => [
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
    ...(may.coordinates ? [keeperOf(given)] : []),
  ];
}

/** Puts something into the toolbox. */
export function AddItem({ organisations, again, onClose }: Organisations & { again: () => void; onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const fields = useItemFields({ organisations })();
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
      fields={fields}
      errors={add.refusal?.fields}
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
  const fieldsOf = useItemFields({ organisations });
  return (
    <EditDialog
      title={t('toolbox.editOf', { name: item.name })}
      fields={fieldsOf(item)}
      verb={useUpdate(item, fieldsOf)}
      variables={(changed) => ({
        input: { partnership, item: item.id, expectedVersion: item.version, ...asDetails(changed) },
      })}
      onClose={onClose}
    />
  );
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(item: ToolboxItem, fieldsOf: (given: ToolboxItem) => AskField[]) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const { id } = item;
  return useVerb<ResultOf<typeof UpdateToolboxItemMutation>, Update>(UpdateToolboxItemMutation, {
    said: ({ updateToolboxItem }) => t('toolbox.changed', { name: updateToolboxItem.name }),
    conflict: async ({ input }) => {
      const variables = { code: partnership };
      const { data } = await client.query(ToolboxQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.toolbox.find((one) => one.id === id);
      return now ? answersConflict(fieldsOf(now), input, now.version, tell) : null;
    },
    undo: ({ updateToolboxItem: { version } }, { input }) => ({
      document: UpdateToolboxItemMutation,
      variables: {
        input: { ...asDetails(answersBefore(fieldsOf(item), input)), partnership, item: id, expectedVersion: version },
      },
    }),
  });
}
