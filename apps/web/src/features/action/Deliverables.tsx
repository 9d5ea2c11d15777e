import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { Section } from '../../ui/Page.js';
import { DeliverableLink, Due, Empty, OrganisationName, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { Table, type Column } from '../../ui/Table.js';
import { useSchemeWords } from '../../ui/scheme.js';
import type { ActionPageFacts } from './action.operations.js';
import type { DeliverableFacts } from './fields.operations.js';
import classes from './ActionPage.module.css';
import { ActionAddDeliverableMutation } from './change.operations.js';
import { usePhaseField } from './phase-field.js';

interface DeliverablesProps {
  readonly action: ActionPageFacts;
  readonly scheme: string;
  /** Whether the viewer may add. */
  readonly may: boolean;
}

/** The deliverables of an action; each has a page of its own. */
export function Deliverables({ action, scheme, may }: DeliverablesProps) {
  const t = useT();
  const word = useWord();
  const { levelOf } = useSchemeWords(scheme);
  const [adding, setAdding] = useState(false);
  const columns: readonly Column<DeliverableFacts>[] = [
    {
      key: 'title',
      head: t('general.title'),
      names: true,
      cell: (one) => (
        <>
          <DeliverableLink deliverable={one} />
          <div className={classes['note']}>
            {[
              word('Phase', one.phase),
              levelOf(one.level),
              one.main && t('action.main'),
              one.businessPlan && t('action.businessPlan'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>
      ),
    },
    { key: 'status', head: t('general.status'), cell: ({ status }) => <Sign name={`deliverable.${status}`} /> },
    {
      key: 'due',
      head: t('general.due'),
      cell: ({ dueDate, overdue }) => (
        <span className={classes['whole']}>
          <Due date={dueDate} overdue={overdue} />
        </span>
      ),
    },
    {
      key: 'lead',
      head: t('action.lead'),
      cell: ({ lead }) => (
        <span className={classes['whole']}>
          <OrganisationName organisation={lead} />
        </span>
      ),
    },
    {
      key: 'versions',
      head: t('action.versions'),
      figures: true,
      cell: ({ versions }) => versions.filter(({ draft }) => !draft).length,
    },
  ];
  return (
    <Section
      id="deliverables"
      title={t('action.deliverables')}
      aside={
        may && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {t('action.addDeliverable')}
          </Button>
        )
      }
    >
      {action.deliverables.length === 0 ? (
        <Empty>{t('action.noDeliverables')}</Empty>
      ) : (
        <Table caption={t('action.deliverables')} columns={columns} rows={action.deliverables} keyOf={({ id }) => id} />
      )}
      {adding && <AddDeliverable action={action} scheme={scheme} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface AddDeliverableProps {
  readonly action: ActionPageFacts;
  readonly scheme: string;
  readonly onClose: () => void;
}

function AddDeliverable({ action, scheme, onClose }: AddDeliverableProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const { types, levels } = useSchemeWords(scheme);
  const phase = usePhaseField(action);
  const add = useVerb(ActionAddDeliverableMutation, {
    said: ({ addDeliverable }) => t('action.said.added', { code: addDeliverable.code }),
  });
  const save = async (answers: Answers) => {
    const { title = '', type = '', level = '', dueDate = '', main, businessPlan, publicSummary } = answers;
    const flags = { main: main === 'yes', businessPlan: businessPlan === 'yes' };
    const words = { title, type, level, dueDate, publicSummary: publicSummary?.trim() || null };
    const input = { partnership, action: action.code, ...words, ...flags, phase: phase.read(answers['phase']) };
    if (await add.run({ input })) onClose();
  };
  return (
    <AskDialog
      title={t('action.addDeliverable')}
      fields={[
        { name: 'title', label: t('general.title'), kind: 'line', max: 300 },
        { name: 'dueDate', label: t('general.due'), kind: 'date' },
        { name: 'type', label: t('action.type'), kind: 'choice', choices: types, initial: types[0]?.value },
        { name: 'level', label: t('action.level'), kind: 'choice', choices: levels, initial: levels[0]?.value },
        phase.field,
        { name: 'main', label: t('action.main'), kind: 'check', hint: t('action.mainHint') },
        { name: 'businessPlan', label: t('action.businessPlan'), kind: 'check' },
        { name: 'publicSummary', label: t('action.publicSummary'), kind: 'text', optional: true },
      ]}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void save(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}
