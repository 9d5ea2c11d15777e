import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import { Refusal } from '../../ui/parts.js';
import { useTell } from '../../ui/useTell.js';
import type { VerbLook } from '../../ui/VerbButtons.js';
import { fieldsOf, formOf, withNumbers, withTexts } from './risk-form.js';
import {
  CloseRiskMutation,
  ReopenRiskMutation,
  RisksNowQuery,
  UpdateRiskMutation,
  type RiskFacts,
} from './risks.operations.js';

type Update = VariablesOf<typeof UpdateRiskMutation>;

/** Saves an edit; takes it back; and where somebody else was faster, shows both values of the fields in question. */
export function useUpdateRisk(risk: RiskFacts) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const label = (name: string) => t(`risks.${name}`);
  const before = fieldsOf(formOf(risk, ''), label);
  return useVerb<ResultOf<typeof UpdateRiskMutation>, Update>(UpdateRiskMutation, {
    said: () => t('risks.said.update', { code: risk.code }),
    conflict: async ({ input }) => {
      const variables = { code: partnership };
      const { data } = await client.query(RisksNowQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.risks.find(({ id }) => id === risk.id);
      if (!now) return null;
      const { fields, resolve } = answersConflict(
        fieldsOf(formOf(now, ''), label),
        withTexts(input),
        now.version,
        tell,
      );
      return {
        fields,
        resolve: (mine) => {
          const chosen = resolve(mine);
          return chosen && { input: withNumbers(chosen.input) };
        },
      };
    },
    undo: ({ updateRisk: { version } }, { input }) => ({
      document: UpdateRiskMutation,
      variables: {
        input: {
          ...withNumbers(answersBefore(before, withTexts(input))),
          partnership,
          risk: risk.code,
          expectedVersion: version,
        },
      },
    }),
  });
}

/** Closing a risk and opening it again, each for a reason; each is the other's undo. */
export function useRiskVerbs(risk: RiskFacts): Record<'close' | 'reopen', VerbLook> {
  const t = useT();
  const { code: partnership } = usePlace();
  const { code, version } = risk;
  const about = { partnership, risk: code };
  const undone = (now: number) => ({ input: { ...about, expectedVersion: now, reason: t('general.undo') } });
  const close = useVerb(CloseRiskMutation, {
    said: () => t('risks.said.close', { code }),
    undo: ({ closeRisk }) => ({ document: ReopenRiskMutation, variables: undone(closeRisk.version) }),
  });
  const reopen = useVerb(ReopenRiskMutation, {
    said: () => t('risks.said.reopen', { code }),
    undo: ({ reopenRisk }) => ({ document: CloseRiskMutation, variables: undone(reopenRisk.version) }),
  });
  const input = (reason = '') => ({ input: { ...about, expectedVersion: version, reason } });
  return {
    close: {
      label: t('risks.close'),
      asks: [{ name: 'reason', label: t('risks.whyClosed'), kind: 'text' }],
      run: ({ reason }) => close.run(input(reason)),
      refusal: <Refusal of={close.refusal} />,
    },
    reopen: {
      label: t('risks.reopen'),
      asks: [{ name: 'reason', label: t('risks.whyOpen'), kind: 'text' }],
      run: ({ reason }) => reopen.run(input(reason)),
      refusal: <Refusal of={reopen.refusal} />,
    },
  };
}
