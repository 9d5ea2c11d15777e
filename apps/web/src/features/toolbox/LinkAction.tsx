import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { AskDialog, type AskField } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useMay } from './may.js';
import {
  LinkToolboxItemMutation,
  ToolboxActionsQuery,
  UnlinkToolboxItemMutation,
  type ToolboxItem,
} from './toolbox.operations.js';

/** Links an action that goes on to an item: one that the viewer's organisation leads, or any where it keeps the item. */
export function LinkAction({ item, onClose }: { item: ToolboxItem; onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const may = useMay();
  const answer = usePlan(ToolboxActionsQuery);
  const link = useVerb(LinkToolboxItemMutation, {
    said: (_, { input }) => t('toolbox.linked', { name: item.name, action: input.action }),
    undo: (_, variables) => ({ document: UnlinkToolboxItemMutation, variables }),
  });
  const run = async (action: string) => {
    if (await link.run({ input: { partnership, item: item.id, action } })) onClose();
  };
  const linked = new Set(item.actions.map(({ code }) => code));
  const keeps = may.keep(item);
  const actions = answer.data?.partnership.actions;
  const choices = (actions?.items ?? [])
    .filter(({ code, lead }) => !linked.has(code) && (keeps || lead.id === may.organisationId))
    .map(({ code, title }) => ({ value: code, label: `${code} ${title}` }));
  // Of a plan too large to choose from, the code is written.
  const tooMany = actions !== undefined && actions.items.length < actions.totalCount;
  const field: AskField = tooMany
    ? { name: 'action', label: t('toolbox.actionCode'), kind: 'line' }
    : { name: 'action', label: t('toolbox.action'), kind: 'choice', choices };
  return (
    <AskDialog
      title={t('toolbox.linkOf', { name: item.name })}
      fields={[field]}
      confirm={t('toolbox.link')}
      busy={link.busy}
      onClose={onClose}
      onConfirm={({ action = '' }) => void run(action)}
    >
      <Answer of={answer} rows={1}>
        {() => <Refusal of={link.refusal} />}
      </Answer>
    </AskDialog>
  );
}
