import { useState } from 'react';
import { Day, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import { EditCall } from './CallDialog.js';
import { Left, Trl, WebLink } from './facts.js';
import { useMay } from './may.js';
import { RemoveCall } from './RemoveDialogs.js';
import { RowMenu } from './RowMenu.js';
import type { Call, ToolboxItem, ToolboxPlan } from './toolbox.operations.js';
import classes from './Toolbox.module.css';

interface CallTableProps {
  readonly rows: readonly Call[];
  readonly items: readonly ToolboxItem[];
  readonly plan: ToolboxPlan;
  readonly again: () => void;
}

/** Calls with their deadlines: what closes next in front. */
export function CallTable({ rows, items, plan, again }: CallTableProps) {
  const t = useT();
  const word = useWord();
  const { money } = useFormat();
  const may = useMay();
  const columns: Column<Call>[] = [
    { key: 'name', head: t('toolbox.call'), names: true, cell: (call) => <Name call={call} /> },
    { key: 'state', head: t('toolbox.state'), cell: ({ state }) => <Sign name={`callState.${state}`} /> },
    { key: 'deadline', head: t('toolbox.deadline'), cell: (call) => <Deadline call={call} /> },
    { key: 'type', head: t('toolbox.type'), cell: ({ type }) => word('CallType', type) },
    {
      key: 'who',
      head: t('toolbox.eligible'),
      cell: ({ regions, trlFrom, trlTo }) => (
        <span className={classes['lines']}>
          <span>{regions.length === 0 ? t('toolbox.allRegions') : regions.map(({ name }) => name).join(', ')}</span>
          <Trl from={trlFrom} to={trlTo} />
        </span>
      ),
    },
    {
      key: 'budget',
      head: t('toolbox.budget'),
      figures: true,
      cell: ({ budget }) => (budget ? money(budget.amount, budget.currency) : '–'),
    },
  ];
  if (items.some((item) => item.kind === 'FUNDING_SCHEME' && may.keep(item))) {
    columns.push({
      key: 'verbs',
      head: t('general.actions'),
      cell: (call) => (
        <Verbs call={call} scheme={items.find(({ id }) => id === call.scheme.id)} plan={plan} again={again} />
      ),
    });
  }
  return <Table caption={t('toolbox.section.CALLS')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Name({ call: { code, name, scheme, note, url } }: { call: Call }) {
  return (
    <span className={classes['lines']}>
      <span>
        {code && <span className={classes['code']}>{code} </span>}
        <WebLink name={name} url={url} />
      </span>
      <span className={classes['remark']}>
        <PlaceLink to={`toolbox#item-${scheme.id}`}>{scheme.name}</PlaceLink>
      </span>
      {note && <span className={classes['remark']}>{note}</span>}
    </span>
  );
}

function Deadline({ call: { opens, deadline, state, daysLeft } }: { call: Call }) {
  const t = useT();
  const { day } = useFormat();
  return (
    <span className={classes['lines']}>
      <Day value={deadline} />
      {state === 'COMING' && opens ? (
        <span className={classes['remark']}>{t('toolbox.opensOn', { date: day(opens) })}</span>
      ) : (
        <Left days={daysLeft} />
      )}
    </span>
  );
}

interface VerbsProps {
  readonly call: Call;
  readonly scheme: ToolboxItem | undefined;
  readonly plan: ToolboxPlan;
  readonly again: () => void;
}

function Verbs({ call, scheme, plan, again }: VerbsProps) {
  const t = useT();
  const may = useMay();
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null);
  if (!scheme || !may.keep(scheme)) return null;
  const close = () => setOpen(null);
  return (
    <>
      <RowMenu
        name={call.name}
        entries={[
          { label: t('general.edit'), run: () => setOpen('edit') },
          { label: t('general.remove'), run: () => setOpen('remove') },
        ]}
      />
      {open === 'edit' && <EditCall call={call} regions={plan.regions} again={again} onClose={close} />}
      {open === 'remove' && <RemoveCall call={call} again={again} onClose={close} />}
    </>
  );
}
