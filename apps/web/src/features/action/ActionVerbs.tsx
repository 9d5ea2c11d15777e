import { Group } from '@mantine/core';
import type { ResultOf } from '../../graphql/graphql.js';
import { usePlace } from '../../app/place.js';
import type { RefusalFacts } from '../../graphql/refusal.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import { VerbButtons, type VerbLook } from '../../ui/VerbButtons.js';
import type { Answers } from '../../ui/AskDialog.js';
import type { ActionPageFacts } from './action.operations.js';
import {
  ActionCancelMutation,
  ActionCompleteMutation,
  ActionHoldMutation,
  ActionRequestGateMutation,
  ActionResumeMutation,
  ActionStartMutation,
  ActionWithdrawGateMutation,
} from './change.operations.js';
import { fitting } from './verbs-of-status.js';

interface ActionVerbsProps {
  readonly action: ActionPageFacts;
  readonly today: string;
  /** Whether the likeliest verb is the main thing to do on the page. */
  readonly main: boolean;
}

/** What may be done with the action, and with its next gate. */
export function ActionVerbs({ action, today, main }: ActionVerbsProps) {
  const life = useLifecycle(action, today);
  const gate = useGateVerbs(action);
  const shown = fitting(action.transitions, action.status);
  // Whoever could use none of them in any state of the action is spared a row of dead buttons.
  if (shown.every(({ blockers }) => blockers.some((reason) => reason.code === 'NOT_YOUR_ROLE'))) return null;
  const looks = Object.fromEntries(
    Object.entries(life).map(([name, look]) => [name, { ...look, main: main && name === shown[0]?.name }]),
  );
  return (
    <Group gap="xs">
      <VerbButtons transitions={shown} verbs={looks} />
      {action.nextGate && <VerbButtons transitions={gateVerbs(action.nextGate)} verbs={gate} />}
    </Group>
  );
}

/** While a gate waits it can be withdrawn, before that it can be requested; the other one would only be in the way. */
function gateVerbs({ gate, transitions }: NonNullable<ActionPageFacts['nextGate']>) {
  return transitions.filter(({ name }) => name === (gate ? 'withdraw' : 'request'));
}

type Changed = ResultOf<typeof ActionStartMutation>['startAction'];

function useLifecycle(action: ActionPageFacts, today: string): Record<string, VerbLook> {
  const t = useT();
  const { code } = usePlace();
  const guess = (status: ActionPageFacts['status']): Changed => ({ ...action, status, transitions: [] });
  const undoBy = (document: typeof ActionHoldMutation, changed: Changed, reason?: string) => ({
    document,
    variables: { input: { partnership: code, action: action.code, expectedVersion: changed.version, reason } },
  });
  const said = (verb: string) => () => t(`action.said.${verb}`, { code: action.code });
  const start = useVerb(ActionStartMutation, {
    said: said('start'),
    optimistic: () => ({ startAction: guess('IN_PROGRESS') }),
  });
  const hold = useVerb(ActionHoldMutation, {
    said: said('hold'),
    optimistic: () => ({ holdAction: guess('ON_HOLD') }),
    undo: ({ holdAction }) => undoBy(ActionResumeMutation as never, holdAction),
  });
  const resume = useVerb(ActionResumeMutation, {
    said: said('resume'),
    optimistic: () => ({ resumeAction: guess('IN_PROGRESS') }),
    undo: ({ resumeAction }) => undoBy(ActionHoldMutation, resumeAction, action.statusReason ?? t('general.undo')),
    toastRefusals: true,
  });
  const complete = useVerb(ActionCompleteMutation, {
    said: said('complete'),
    optimistic: () => ({ completeAction: guess('COMPLETED') }),
  });
  const cancel = useVerb(ActionCancelMutation, {
    said: said('cancel'),
    optimistic: () => ({ cancelAction: guess('CANCELLED') }),
  });
  const input = (answers: Answers) => ({
    input: {
      partnership: code,
      action: action.code,
      expectedVersion: action.version,
      ...(answers['date'] && { date: answers['date'] }),
      ...(answers['reason'] && { reason: answers['reason'] }),
    },
  });
  const date = { name: 'date', label: t('action.day'), kind: 'date', initial: today } as const;
  const reason = { name: 'reason', label: t('general.reason'), kind: 'text' } as const;
  return {
    start: { label: t('action.start'), asks: [date], run: (a) => start.run(input(a)), refusal: refusalOf(start) },
    hold: { label: t('action.hold'), asks: [reason], run: (a) => hold.run(input(a)), refusal: refusalOf(hold) },
    resume: { label: t('action.resume'), run: (a) => resume.run(input(a)) },
    complete: {
      label: t('action.complete'),
      asks: [date],
      run: (a) => complete.run(input(a)),
      refusal: refusalOf(complete),
    },
    cancel: {
      label: t('action.cancel'),
      confirm: t('action.cancelAsk', { code: action.code }),
      danger: true,
      run: (a) => cancel.run(input(a)),
      refusal: refusalOf(cancel),
    },
  };
}

function useGateVerbs(action: ActionPageFacts): Record<string, VerbLook> {
  const t = useT();
  const word = useWord();
  const { code } = usePlace();
  const to = action.nextGate?.to ?? action.phase;
  const variables = { input: { partnership: code, subject: action.code, to } };
  const said = (text: string) => () => t(text, { phase: word('Phase', to) });
  const request = useVerb(ActionRequestGateMutation, {
    said: said('action.said.request'),
    undo: () => ({ document: ActionWithdrawGateMutation, variables }),
  });
  const withdraw = useVerb(ActionWithdrawGateMutation, {
    said: said('action.said.withdraw'),
    undo: () => ({ document: ActionRequestGateMutation, variables }),
  });
  const unmet = action.nextGate?.criteria.filter(({ met }) => !met).length ?? 0;
  return {
    request: {
      label: t('action.requestGate', { phase: word('Phase', to) }),
      confirm: t('action.requestAsk', { unmet, phase: word('Phase', to) }),
      run: () => request.run(variables),
      refusal: refusalOf(request),
    },
    withdraw: {
      label: t('action.withdrawGate'),
      confirm: t('action.withdrawAsk', { phase: word('Phase', to) }),
      danger: true,
      run: () => withdraw.run(variables),
      refusal: refusalOf(withdraw),
    },
  };
}

function refusalOf({ refusal }: { readonly refusal: RefusalFacts | null }) {
  return <Refusal of={refusal} />;
}
