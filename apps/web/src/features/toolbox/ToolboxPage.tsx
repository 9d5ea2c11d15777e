import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { Filters, useAddress, type FilterField } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { AddItem } from './ItemDialog.js';
import { CallTable } from './CallTable.js';
import { AddCall } from './CallDialog.js';
import { ItemTable } from './ItemTable.js';
import { useMay } from './may.js';
import { CALL_STATES, callsShown, KINDS, upcomingFirst, usedBy } from './order.js';
import { ToolboxQuery, type ToolboxItem, type ToolboxPlan } from './toolbox.operations.js';

/** Which events, projects and programmes can the partnership use, and which calls close next? */
export default function ToolboxPage() {
  const t = useT();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const answer = usePlan(ToolboxQuery);
  return (
    <Page
      title={t('toolbox.title')}
      question={answer.data && <Summary items={answer.data.partnership.toolbox} />}
      actions={may.add && <AddButton onAdd={() => setAdding(true)} />}
    >
      <Answer of={answer} rows={12}>
        {({ partnership }) => (
          <>
            <Shown plan={partnership} again={answer.again} />
            {adding && (
              <AddItem
                organisations={partnership.organisations}
                again={answer.again}
                onClose={() => setAdding(false)}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const t = useT();
  useOffer('toolbox.add', t('toolbox.add'), onAdd);
  return (
    <Button size="sm" onClick={onAdd}>
      {t('toolbox.add')}
    </Button>
  );
}

/** How many calls are open, and when the next one closes. */
function Summary({ items }: { items: readonly ToolboxItem[] }) {
  const t = useT();
  const { day } = useFormat();
  const open = callsShown(items, 'OPEN');
  const next = open[0];
  return (
    <>
      {t('toolbox.summary', { items: items.length, open: open.length })}{' '}
      {next && t('toolbox.next', { name: next.name, date: day(next.deadline) })}
    </>
  );
}

function Shown({ plan, again }: { plan: ToolboxPlan; again: () => void }) {
  const t = useT();
  const [search] = useAddress();
  useHashTarget();
  const today = localDay(plan.asOf, plan.timeZone);
  const items = usedBy(plan.toolbox, search.get('action'));
  const what = search.get('what');
  if (plan.toolbox.length === 0) return <Empty>{t('toolbox.none')}</Empty>;
  return (
    <>
      <Choices plan={plan} />
      {(what === null || what === 'CALLS') && <Calls plan={plan} items={items} again={again} />}
      {KINDS.filter((kind) => what === null || what === kind).map((kind) => {
        const rows = upcomingFirst(
          items.filter((item) => item.kind === kind),
          today,
        );
        return (
          <Section
            key={kind}
            id={kind.toLowerCase()}
            title={t(`toolbox.section.${kind}`)}
            aside={<span className="figures">{rows.length}</span>}
          >
            {rows.length === 0 ? (
              <Empty>{t('toolbox.noneHere')}</Empty>
            ) : (
              <ItemTable kind={kind} rows={rows} plan={plan} today={today} again={again} />
            )}
          </Section>
        );
      })}
    </>
  );
}

function Choices({ plan }: { plan: ToolboxPlan }) {
  const t = useT();
  const word = useWord();
  const actions = new Map(
    plan.toolbox.flatMap((item) => item.actions.map(({ code, title }) => [code, title] as const)),
  );
  const codes = [...actions].sort(([left], [right]) => left.localeCompare(right, 'en', { numeric: true }));
  const fields: FilterField[] = [
    {
      name: 'what',
      label: t('toolbox.what'),
      choices: ['CALLS', ...KINDS].map((value) => ({ value, label: t(`toolbox.section.${value}`) })),
    },
    {
      name: 'action',
      label: t('toolbox.action'),
      choices: codes.map(([code, title]) => ({ value: code, label: `${code} ${title}` })),
    },
    {
      name: 'state',
      label: t('toolbox.state'),
      choices: CALL_STATES.map((value) => ({ value, label: word('CallState', value) })),
    },
  ];
  return <Filters fields={fields} />;
}

function Calls({ plan, items, again }: { plan: ToolboxPlan; items: readonly ToolboxItem[]; again: () => void }) {
  const t = useT();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [search] = useAddress();
  const state = search.get('state');
  const rows = callsShown(items, state);
  const schemes = plan.toolbox.filter((item) => item.kind === 'FUNDING_SCHEME' && may.keep(item));
  return (
    <Section
      id="calls"
      title={t(state === null ? 'toolbox.callsAhead' : 'toolbox.section.CALLS')}
      aside={
        schemes.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
            {t('toolbox.addCall')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <Empty>{t('toolbox.noCalls')}</Empty>
      ) : (
        <CallTable rows={rows} items={plan.toolbox} plan={plan} again={again} />
      )}
      {adding && <AddCall schemes={schemes} regions={plan.regions} again={again} onClose={() => setAdding(false)} />}
    </Section>
  );
}
