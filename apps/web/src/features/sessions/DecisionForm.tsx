import { Alert, Button, Group, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { useDraft } from '../../app/draft.js';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { ChangeList } from '../../ui/ChangeList.js';
import { Refusal, Segmented } from '../../ui/parts.js';
import { Reasons } from '../../ui/VerbButtons.js';
import { Conditions } from './Conditions.js';
import { decisionInput, startOf, type DecisionDraft } from './decision-draft.js';
import { DECISION_KINDS, OUTCOMES } from './decision-kinds.js';
import classes from './LivePage.module.css';
import { RollCall } from './RollCall.js';
import {
  DecisionPreviewQuery,
  RecordDecisionMutation,
  type AgendaItemFacts,
  type SessionFacts,
  type SessionPlan,
} from './sessions.operations.js';

type Preview = ResultOf<typeof DecisionPreviewQuery>['decisionPreview'];

interface DecisionFormProps {
  readonly session: SessionFacts;
  readonly item: AgendaItemFacts;
  readonly plan: SessionPlan;
}

const OUTCOME_KEYS = ['a', 'c', 'r', 'd'] as const;

/** Takes one decision: said, looked at ahead, recorded. */
export function DecisionForm({ session, item, plan }: DecisionFormProps) {
  const t = useT();
  const word = useWord();
  const client = useClient();
  const { code: partnership, past } = usePlace();
  const { is } = useMember();
  const draft = useDraft<DecisionDraft>(`decision:${partnership}:${session.number}:${item.position}`, startOf(item));
  const [preview, setPreview] = useState<{ of: DecisionDraft; what: Preview | RefusalFacts } | null>(null);
  const record = useVerb(RecordDecisionMutation, {
    said: ({ recordDecision }) =>
      t('sessions.decisionRecorded', {
        number: recordDecision.number,
        effect: word('DecisionEffect', recordDecision.effect),
      }),
  });
  const decision = draft.value;
  const set = (fields: Partial<DecisionDraft>) => draft.set((old) => ({ ...old, ...fields }));
  const input = decisionInput(partnership, session.number, decision);
  const look = async () => {
    const { data, error } = await client
      .query(DecisionPreviewQuery, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    if (data) setPreview({ of: decision, what: data.decisionPreview });
    else if (error) setPreview({ of: decision, what: refusalOf(error) });
  };
  const submit = async () => {
    if (!(await record.run({ input }))) return;
    draft.clear();
    setPreview(null);
  };
  useOffer('live:preview', t('sessions.preview'), () => void look(), 'p');
  if (!is('COORDINATOR') || past) return null;
  const keyed = OUTCOMES.map((outcome, at) => (
    <OutcomeKey key={outcome} letter={OUTCOME_KEYS[at]!} outcome={outcome} onChoose={() => set({ outcome })} />
  ));
  const seen = preview !== null && preview.of === decision ? preview.what : null;
  const ready = seen !== null && !('kind' in seen) && seen.blockers.length === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void (ready ? submit() : look());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void (ready ? submit() : look());
      }}
    >
      <Stack gap="lg">
        {keyed}
        <Radio.Group
          label={t('sessions.outcome')}
          value={decision.outcome}
          onChange={(value) => set({ outcome: OUTCOMES.find((one) => one === value) ?? 'APPROVED' })}
        >
          <Group mt="xs">
            {OUTCOMES.map((value, at) => (
              <Radio key={value} value={value} label={`${word('DecisionOutcome', value)} (${OUTCOME_KEYS[at]})`} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label={t('sessions.decisionText')}
          autosize
          minRows={2}
          value={decision.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <Select
            label={t('sessions.decisionKind')}
            data={DECISION_KINDS.map((value) => ({ value, label: word('DecisionKind', value) }))}
            value={decision.kind}
            onChange={(value) => set({ kind: DECISION_KINDS.find((one) => one === value) ?? 'OTHER' })}
          />
          <TextInput
            label={t('sessions.subjects')}
            value={decision.subjects}
            onChange={(event) => set({ subjects: event.currentTarget.value })}
          />
        </Group>
        {decision.kind === 'CHANGE_LEAD' && (
          <Select
            label={t('sessions.newLead')}
            data={plan.organisations.map(({ shortName }) => shortName)}
            value={decision.newLead || null}
            onChange={(value) => set({ newLead: value ?? '' })}
          />
        )}
        {decision.kind === 'REBASELINE' && (
          <Group grow>
            <TextInput
              type="date"
              label={t('sessions.plannedStart')}
              value={decision.plannedStart}
              onChange={(event) => set({ plannedStart: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t('sessions.plannedEnd')}
              value={decision.plannedEnd}
              onChange={(event) => set({ plannedEnd: event.currentTarget.value })}
            />
          </Group>
        )}
        {decision.outcome === 'APPROVED_WITH_CONDITIONS' && (
          <Conditions
            conditions={decision.conditions}
            owners={plan.organisations.map(({ shortName }) => shortName)}
            onChange={(conditions) => set({ conditions })}
          />
        )}
        <Segmented
          label={t('sessions.method')}
          value={decision.method}
          choices={(['CONSENSUS', 'VOTE'] as const).map((value) => ({ value, label: word('DecisionMethod', value) }))}
          onChange={(method) => set({ method })}
        />
        {decision.method === 'VOTE' && (
          <RollCall session={session} votes={decision.votes} onChange={(votes) => set({ votes })} />
        )}
        {decision.kind === 'PASS_GATE' && (
          <TextInput
            label={t('sessions.override')}
            description={t('sessions.overrideHint')}
            value={decision.overrideReason}
            onChange={(event) => set({ overrideReason: event.currentTarget.value })}
          />
        )}
        <div role="status" className={seen ? classes['preview'] : undefined}>
          {seen && <Ahead what={seen} />}
        </div>
        <Refusal of={record.refusal} />
        <Group>
          <Button size="md" variant="default" onClick={() => void look()}>
            {t('sessions.preview')}
          </Button>
          <Button size="md" type="submit" disabled={!ready} loading={record.busy}>
            {t('sessions.record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** One key for one outcome. */
function OutcomeKey(props: { readonly letter: string; readonly outcome: DecisionDraft['outcome']; onChoose(): void }) {
  const { letter, outcome, onChoose } = props;
  const word = useWord();
  useOffer(`live:${letter}`, word('DecisionOutcome', outcome), onChoose, letter);
  return null;
}

/** What the decision will do, or every reason why it cannot be recorded. */
function Ahead({ what }: { what: Preview | RefusalFacts }) {
  const t = useT();
  if ('kind' in what) return <Refusal of={what} />;
  if (what.blockers.length > 0) {
    return (
      <Alert color="red" variant="light" title={t('sessions.cannot')}>
        <Reasons reasons={what.blockers} />
      </Alert>
    );
  }
  return (
    <Stack gap="xs">
      <Text fw={500}>{t('sessions.willDo', { count: what.changes.length })}</Text>
      <ChangeList changes={what.changes} />
    </Stack>
  );
}
