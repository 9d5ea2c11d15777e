import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { AskDialog, type Answers, type AskField } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { Due, Empty, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import type { ActionPageFacts } from './action.operations.js';
import type { MilestoneFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';
import {
  ActionAddMilestoneMutation,
  ActionDropMilestoneMutation,
  ActionReachMilestoneMutation,
  ActionUpdateMilestoneMutation,
} from './change.operations.js';
import { usePhaseField } from './phase-field.js';

interface MilestonesProps {
  readonly action: ActionPageFacts;
  readonly today: string;
  /** Whether the viewer may add and edit. */
  readonly may: boolean;
}

/** The milestones of an action: each can be reached, dropped and edited in place, and is an anchor by its code. */
export function Milestones({ action, today, may }: MilestonesProps) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      id="milestones"
      title={t('action.milestones')}
      aside={
        may && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('action.addMilestone')}
          </Button>
        )
      }
    >
      {action.milestones.length === 0 && <Empty>{t('action.noMilestones')}</Empty>}
      <ul className={classes['items']}>
        {action.milestones.map((milestone) => (
          <Milestone key={milestone.id} milestone={milestone} action={action} today={today} may={may} />
        ))}
      </ul>
      {adding && <AddMilestone action={action} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface MilestoneProps extends MilestonesProps {
  readonly milestone: MilestoneFacts;
}

function Milestone({ milestone, action, today, may }: MilestoneProps) {
  const t = useT();
  const word = useWord();
  const [editing, setEditing] = useState(false);
  const { code, title, status, missed, dueDate, baselineDate, verification, evidence, reachedOn, dropReason } =
    milestone;
  return (
    <li id={code}>
      <div className={classes['itemHead']}>
        <span className={classes['itemTitle']}>
          <span className={classes['code']}>{code}</span> {title}
        </span>
        <Sign name={missed ? 'milestone.MISSED' : `milestone.${status}`} />
      </div>
      <div className={classes['itemFacts']}>
        <Due date={dueDate} overdue={missed} />
        {baselineDate !== null && baselineDate !== dueDate && (
          <span>
            {t('action.baseline')} <Day value={baselineDate} />
          </span>
        )}
        <span>{word('Phase', milestone.phase)}</span>
        {reachedOn !== null && (
          <span>
            {t('action.reachedOn')} <Day value={reachedOn} />
          </span>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {t('action.verifiedBy', { verification })}
      </Text>
      {evidence !== null && <Text size="sm">{t('action.evidenceIs', { evidence })}</Text>}
      {dropReason !== null && <Text size="sm">{t('action.droppedBecause', { reason: dropReason })}</Text>}
      {status === 'PLANNED' && (
        <div className={classes['itemFacts']}>
          <MilestoneVerbs milestone={milestone} today={today} />
          {may && (
            <Button
              size="sm"
              variant="subtle"
              aria-label={t('action.editOf', { code })}
              onClick={() => setEditing(true)}
            >
              {t('general.edit')}
            </Button>
          )}
        </div>
      )}
      {editing && (
        <EditMilestone
          milestone={milestone}
          adopted={action.baselineStart !== null}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

function MilestoneVerbs({ milestone, today }: { milestone: MilestoneFacts; today: string }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { code, version } = milestone;
  const reach = useVerb(ActionReachMilestoneMutation, { said: () => t('action.said.reach', { code }) });
  const drop = useVerb(ActionDropMilestoneMutation, { said: () => t('action.said.drop', { code }) });
  const common = { partnership, milestone: code, expectedVersion: version };
  return (
    <VerbButtons
      transitions={milestone.transitions}
      verbs={{
        reach: {
          label: t('action.reach'),
          asks: [
            { name: 'date', label: t('action.reachedDay'), kind: 'date', initial: today },
            { name: 'evidence', label: t('action.evidence'), kind: 'text', hint: milestone.verification },
          ],
          run: ({ date = '', evidence = '' }) => reach.run({ input: { ...common, date, evidence } }),
          refusal: <Refusal of={reach.refusal} />,
        },
        drop: {
          label: t('action.drop'),
          asks: [{ name: 'reason', label: t('general.reason'), kind: 'text' }],
          danger: true,
          run: ({ reason = '' }) => drop.run({ input: { ...common, reason } }),
          refusal: <Refusal of={drop.refusal} />,
        },
      }}
    />
  );
}

function useMilestoneFields(given?: MilestoneFacts): AskField[] {
  const t = useT();
  return [
    { name: 'title', label: t('general.title'), kind: 'line', max: 300, initial: given?.title },
    { name: 'dueDate', label: t('general.due'), kind: 'date', initial: given?.dueDate },
    { name: 'verification', label: t('action.verification'), kind: 'text', initial: given?.verification },
  ];
}

function AddMilestone({ action, onClose }: { action: ActionPageFacts; readonly onClose: () => void }) {
  const t = useT();
  const { code: partnership } = usePlace();
  const phase = usePhaseField(action);
  const add = useVerb(ActionAddMilestoneMutation, {
    said: ({ addMilestone }) => t('action.said.added', { code: addMilestone.code }),
  });
  const save = async ({ title = '', dueDate = '', verification = '', phase: chosen }: Answers) => {
    const input = { partnership, action: action.code, title, dueDate, verification, phase: phase.read(chosen) };
    if (await add.run({ input })) onClose();
  };
  return (
    <AskDialog
      title={t('action.addMilestone')}
      fields={[...useMilestoneFields(), phase.field]}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}

interface EditMilestoneProps {
  readonly milestone: MilestoneFacts;
  /** Whether the committee has adopted the action, so that moving the date asks for a reason. */
  readonly adopted: boolean;
  readonly onClose: () => void;
}

function EditMilestone({ milestone, adopted, onClose }: EditMilestoneProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const update = useVerb(ActionUpdateMilestoneMutation, {
    said: () => t('action.said.update', { code: milestone.code }),
    undo: ({ updateMilestone }) => ({
      document: ActionUpdateMilestoneMutation,
      variables: {
        input: {
          partnership,
          milestone: milestone.code,
          expectedVersion: updateMilestone.version,
          title: milestone.title,
          verification: milestone.verification,
          ...(updateMilestone.dueDate !== milestone.dueDate && {
            dueDate: milestone.dueDate,
            reason: t('general.undo'),
          }),
        },
      },
    }),
  });
  const save = async ({ title, dueDate, verification, reason }: Answers) => {
    const moved = dueDate !== milestone.dueDate && { dueDate };
    const common = { partnership, milestone: milestone.code, expectedVersion: milestone.version };
    const input = { ...common, title, verification, ...moved, ...(reason?.trim() && { reason }) };
    if (await update.run({ input })) onClose();
  };
  const reason: AskField = {
    name: 'reason',
    label: t('general.reason'),
    kind: 'text',
    optional: true,
    hint: t('action.reasonNeeded'),
  };
  return (
    <AskDialog
      title={t('action.editOf', { code: milestone.code })}
      fields={[...useMilestoneFields(milestone), ...(adopted ? [reason] : [])]}
      confirm={t('general.save')}
      busy={update.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={update.refusal} />
    </AskDialog>
  );
}
