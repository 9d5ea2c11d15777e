import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { Refusal } from '../../ui/parts.js';
import type { VerbLook } from '../../ui/VerbButtons.js';
import { GateRequestMutation, GateWithdrawMutation, type GateFacts } from './gates.operations.js';

interface Asked {
  /** An action's code, or the partnership's. */
  readonly subject: string;
  /** How the subject is called: an action by its code, the partnership by its name. */
  readonly name: string;
  readonly to: GateFacts['to'];
  /** How many criteria are not met. */
  readonly unmet: number;
}

/** Requesting a gate and taking the request back; each is the other's undo. */
export function useGateVerbs({ subject, name, to, unmet }: Asked): Record<'request' | 'withdraw', VerbLook> {
  const t = useT();
  const word = useWord();
  const { code } = usePlace();
  const variables = { input: { partnership: code, subject, to } };
  const phase = word('Phase', to);
  const request = useVerb(GateRequestMutation, {
    said: () => t('gates.said.request', { subject: name, phase }),
    undo: () => ({ document: GateWithdrawMutation, variables }),
  });
  const withdraw = useVerb(GateWithdrawMutation, {
    said: () => t('gates.said.withdraw', { subject: name, phase }),
    undo: () => ({ document: GateRequestMutation, variables }),
  });
  return {
    request: {
      label: t('gates.request'),
      confirm: t('gates.requestAsk', { unmet, subject: name, phase }),
      main: unmet === 0,
      run: () => request.run(variables),
      refusal: <Refusal of={request.refusal} />,
    },
    withdraw: {
      label: t('gates.withdraw'),
      confirm: t('gates.withdrawAsk', { subject: name, phase }),
      danger: true,
      run: () => withdraw.run(variables),
      refusal: <Refusal of={withdraw.refusal} />,
    },
  };
}
