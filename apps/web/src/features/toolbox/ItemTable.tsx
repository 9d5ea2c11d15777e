import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day, Span, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { daysFrom } from '../../ui/day.js';
import { ActionLink, OrganisationName } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { AddCall } from './CallDialog.js';
import { WebLink } from './facts.js';
import { EditItem } from './ItemDialog.js';
import { LinkAction } from './LinkAction.js';
import { useMay } from './may.js';
import { isOver } from './order.js';
import { RemoveItem } from './RemoveDialogs.js';
import { RowMenu, type RowEntry } from './RowMenu.js';
import {
  LinkToolboxItemMutation,
  UnlinkToolboxItemMutation,
  type ToolboxItem,
  type ToolboxPlan,
} from './toolbox.operations.js';
import classes from './Toolbox.module.css';

interface ItemTableProps {
  readonly kind: ToolboxItem['kind'];
  readonly rows: readonly ToolboxItem[];
  readonly plan: ToolboxPlan;
  readonly today: string;
  readonly again: () => void;
}

/** The items of one kind. */
export function ItemTable({ kind, rows, plan, today, again }: ItemTableProps) {
  const t = useT();
  const may = useMay();
  const columns: Column<ToolboxItem>[] = [
    { key: 'name', head: t('toolbox.name'), names: true, cell: (item) => <Name item={item} /> },
    { key: 'when', head: t('toolbox.when'), cell: (item) => <When item={item} today={today} /> },
    { key: 'usedBy', head: t('toolbox.usedBy'), cell: ({ actions }) => <UsedBy actions={actions} /> },
    {
      key: 'keeper',
      head: t('toolbox.keeper'),
      cell: ({ keeper }) => (keeper ? <OrganisationName organisation={keeper} /> : t('toolbox.coordinator')),
    },
  ];
  if (may.add) {
    columns.push({
      key: 'verbs',
      head: t('general.actions'),
      cell: (item) => <Verbs item={item} plan={plan} again={again} />,
    });
  }
  return <Table caption={t(`toolbox.section.${kind}`)} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Name({ item: { id, name, url, description, calls } }: { item: ToolboxItem }) {
  const t = useT();
  const ahead = calls.filter(({ state }) => state !== 'CLOSED').length;
  return (
    <span id={`item-${id}`} className={classes['lines']}>
      <WebLink name={name} url={url} />
      {description && <span className={classes['remark']}>{description}</span>}
      {calls.length > 0 && (
        <span className={classes['remark']}>{t('toolbox.callsOf', { ahead, over: calls.length - ahead })}</span>
      )}
    </span>
  );
}

function When({ item, today }: { item: ToolboxItem; today: string }) {
  const t = useT();
  const { relativeDays } = useFormat();
  const first = item.start ?? item.end;
  const last = item.end ?? item.start;
  if (first === null || last === null) return '–';
  const over = isOver(item, today);
  const days = daysFrom(today, first);
  const remark = over ? t('toolbox.over') : days > 0 ? relativeDays(days) : t('toolbox.underway');
  return (
    <span className={classes['lines']}>
      {first === last ? <Day value={first} /> : <Span from={first} to={last} />}
      <span className={classes['remark']}>{remark}</span>
    </span>
  );
}

function UsedBy({ actions }: { actions: ToolboxItem['actions'] }) {
  if (actions.length === 0) return '–';
  return (
    <span className={classes['codes']}>
      {actions.map((action) => (
        <span key={action.id} title={action.title}>
          <ActionLink action={action} short />
        </span>
      ))}
    </span>
  );
}

type Open = 'edit' | 'link' | 'call' | 'remove';

function Verbs({ item, plan, again }: { item: ToolboxItem; plan: ToolboxPlan; again: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const may = useMay();
  const [open, setOpen] = useState<Open | null>(null);
  const unlink = useVerb(UnlinkToolboxItemMutation, {
    said: (_, { input }) => t('toolbox.unlinked', { name: item.name, action: input.action }),
    undo: (_, variables) => ({ document: LinkToolboxItemMutation, variables }),
    toastRefusals: true,
  });
  const keeps = may.keep(item);
  const close = () => setOpen(null);
  const entry = (what: Open, label: string): RowEntry => ({ label, run: () => setOpen(what) });
  const entries = [
    ...(keeps ? [entry('edit', t('general.edit'))] : []),
    ...(may.link ? [entry('link', t('toolbox.link'))] : []),
    ...item.actions
      .filter(({ lead }) => keeps || (may.link && lead.id === may.organisationId))
      .map(({ code }) => ({
        label: t('toolbox.unlink', { action: code }),
        run: () => void unlink.run({ input: { partnership, item: item.id, action: code } }),
      })),
    ...(keeps && item.kind === 'FUNDING_SCHEME' ? [entry('call', t('toolbox.addCall'))] : []),
    ...(keeps ? [entry('remove', t('general.remove'))] : []),
  ];
  return (
    <>
      <RowMenu name={item.name} entries={entries} />
      {open === 'edit' && <EditItem item={item} organisations={plan.organisations} onClose={close} />}
      {open === 'link' && <LinkAction item={item} onClose={close} />}
      {open === 'call' && <AddCall schemes={[item]} regions={plan.regions} again={again} onClose={close} />}
      {open === 'remove' && <RemoveItem item={item} again={again} onClose={close} />}
    </>
  );
}
