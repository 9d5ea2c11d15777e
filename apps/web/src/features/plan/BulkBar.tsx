import { Button, Group, Menu, Modal, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useT, useWord } from '../../i18n/text.js';
import { AskDialog, type AskField } from '../../ui/AskDialog.js';
import { Announce } from '../../ui/parts.js';
import { Reasons } from '../../ui/VerbButtons.js';
import classes from './BulkBar.module.css';
import type { BulkProgress, BulkVerb } from './bulk.js';
import { useBulk } from './useBulk.js';
import type { Selection } from './useSelection.js';
import { HEALTHS, PRIORITIES } from './view.js';

type Asking = 'hold' | 'report' | null;

/** What can be done with several actions at once; it appears when some are selected. */
export function BulkBar({ selection }: { selection: Selection }) {
  const t = useT();
  const word = useWord();
  const bulk = useBulk();
  const [asking, setAsking] = useState<Asking>(null);
  const actions = selection.rows.map(({ action }) => action);
  const run = (verb: BulkVerb): void => {
    setAsking(null);
    void bulk.run(verb, actions);
  };
  if (selection.count === 0 && !bulk.progress) return null;
  return (
    <>
      <section className={classes['bar']} aria-label={t('plan.selectedArea')}>
        <Text size="sm" fw={500} className="figures">
          {t('plan.selected', { count: selection.count })}
        </Text>
        {bulk.busy && bulk.progress ? (
          <Running progress={bulk.progress} onStop={bulk.stop} />
        ) : (
          <Group gap="xs">
            <Menu position="top-start">
              <Menu.Target>
                <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                  {t('plan.setPriority')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {PRIORITIES.map((priority) => (
                  <Menu.Item key={priority} onClick={() => run({ kind: 'priority', priority })}>
                    {word('Priority', priority)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
            <Button size="xs" variant="default" onClick={() => setAsking('report')}>
              {t('plan.report')}
            </Button>
            <Button size="xs" variant="default" onClick={() => run({ kind: 'start' })}>
              {t('plan.verb.start')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAsking('hold')}>
              {t('plan.verb.hold')}
            </Button>
            <Button size="xs" variant="default" onClick={() => run({ kind: 'resume' })}>
              {t('plan.verb.resume')}
            </Button>
            <Button size="xs" variant="subtle" onClick={selection.clear}>
              {t('plan.clearSelection')}
            </Button>
          </Group>
        )}
      </section>
      {asking && <BulkDialog asking={asking} count={selection.count} onClose={() => setAsking(null)} onConfirm={run} />}
      {!bulk.busy && bulk.progress && bulk.progress.refused.length > 0 && (
        <Summary progress={bulk.progress} onClose={bulk.forget} />
      )}
    </>
  );
}

function Running({ progress, onStop }: { progress: BulkProgress; readonly onStop: () => void }) {
  const t = useT();
  const done = progress.done.length + progress.refused.length;
  const text = t('plan.bulkRunning', { done, total: progress.total });
  return (
    <Group gap="sm">
      <progress className={classes['progress']} value={done} max={progress.total} aria-label={t('general.progress')} />
      <Text size="sm" className="figures">
        {text}
      </Text>
      <Button size="xs" variant="default" onClick={onStop}>
        {t('plan.stop')}
      </Button>
    </Group>
  );
}

interface BulkDialogProps {
  readonly asking: 'hold' | 'report';
  readonly count: number;
  readonly onClose: () => void;
  readonly onConfirm: (verb: BulkVerb) => void;
}

function BulkDialog({ asking, count, onClose, onConfirm }: BulkDialogProps) {
  const t = useT();
  const word = useWord();
  const hold: AskField[] = [{ name: 'reason', kind: 'text', label: t('general.reason'), max: 4000 }];
  const report: AskField[] = [
    {
      name: 'health',
      kind: 'choice',
      label: t('plan.column.declaredHealth'),
      initial: 'ON_TRACK',
      choices: HEALTHS.map((value) => ({ value, label: word('Health', value) })),
    },
    { name: 'summary', kind: 'text', label: t('plan.summary'), hint: t('plan.sameSummary'), max: 4000 },
  ];
  return (
    <AskDialog
      title={t(asking === 'hold' ? 'plan.holdMany' : 'plan.reportMany', { count })}
      fields={asking === 'hold' ? hold : report}
      confirm={t(asking === 'hold' ? 'plan.verb.hold' : 'plan.report')}
      onClose={onClose}
      onConfirm={({ reason = '', health, summary = '' }) => {
        if (asking === 'hold') return onConfirm({ kind: 'hold', reason });
        const declared = HEALTHS.find((one) => one === health);
        if (declared) onConfirm({ kind: 'report', health: declared, summary });
      }}
    />
  );
}

/** What was done, and what was refused and why. */
function Summary({
  progress: { done, refused, total },
  onClose,
}: {
  progress: BulkProgress;
  readonly onClose: () => void;
}) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('plan.bulkTitle')}
      closeButtonProps={{ 'aria-label': t('general.close') }}
    >
      <Stack>
        <Text size="sm">{t('plan.bulkDone', { done: done.length, total, refused: refused.length })}</Text>
        {refused.map(({ code, title, refusal }) => (
          <div key={code}>
            <Text size="sm" fw={500}>
              {code} {title}
            </Text>
            <Reasons
              reasons={
                refusal.blockers.length > 0 ? refusal.blockers : [{ code: refusal.kind, message: refusal.message }]
              }
            />
          </div>
        ))}
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('general.close')}
          </Button>
        </Group>
        <Announce>{t('plan.bulkDone', { done: done.length, total, refused: refused.length })}</Announce>
      </Stack>
    </Modal>
  );
}
