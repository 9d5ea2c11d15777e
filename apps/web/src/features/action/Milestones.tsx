import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Due, Empty, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { VerbButtons } from '../../ui/VerbButtons.js';
import type { ActionPageFacts } from './action.operations.js';
import type { MilestoneFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';
import { ActionDropMilestoneMutation, ActionReachMilestoneMutation } from './change.operations.js';
import { AddMilestone, EditMilestone } from './MilestoneForms.js';

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
          <MilestoneVerbs milestone={milestone} action={action} today={today} />
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
          action={action.code}
          adopted={action.baselineStart !== null}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

function MilestoneVerbs({ milestone, action, today }: Omit<MilestoneProps, 'may'>) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { code, version } = milestone;
  const reach = useVerb(ActionReachMilestoneMutation, {
    said: () => t('action.said.reach', { code }),
    optimistic: ({ input: { date, evidence } }) => ({
      reachMilestone: { ...milestone, action, status: 'REACHED' as const, missed: false, reachedOn: date, evidence },
    }),
  });
  const drop = useVerb(ActionDropMilestoneMutation, {
    said: () => t('action.said.drop', { code }),
    optimistic: ({ input: { reason } }) => ({
      dropMilestone: { ...milestone, action, status: 'DROPPED' as const, missed: false, dropReason: reason },
    }),
  });
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
