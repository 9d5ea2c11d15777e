import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import type { AskField } from '../../ui/AskDialog.js';
import { useTell } from '../../ui/useTell.js';
import { StakeholdersQuery, UpdateStakeholderMutation, type StakeholderFacts } from './stakeholders.operations.js';

type Update = VariablesOf<typeof UpdateStakeholderMutation>;

interface Options {
  /** Refusals go into a toast, where no dialog is open that could tell them. */
  readonly toastRefusals?: boolean;
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
export function useUpdateStakeholder(
  stakeholder: StakeholderFacts,
  fieldsOf: (given: StakeholderFacts) => readonly AskField[],
  { toastRefusals = false }: Options = {},
) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code } = usePlace();
  const { id, name } = stakeholder;
  return useVerb<ResultOf<typeof UpdateStakeholderMutation>, Update>(UpdateStakeholderMutation, {
    toastRefusals,
    said: () => t('stakeholders.said.update', { name }),
    conflict: async ({ input }) => {
      const { data } = await client.query(StakeholdersQuery, { code }, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.stakeholders.find((one) => one.id === id);
      return now ? answersConflict(fieldsOf(now), input, now.version, tell) : null;
    },
    optimistic: ({ input: { state, kind } }) => ({
      updateStakeholder: { ...stakeholder, state: state ?? stakeholder.state, kind: kind ?? stakeholder.kind },
    }),
    undo: ({ updateStakeholder: { version } }, { input }) => ({
      document: UpdateStakeholderMutation,
      variables: {
        input: {
          ...answersBefore(fieldsOf(stakeholder), input),
          partnership: code,
          stakeholder: id,
          expectedVersion: version,
        },
      },
    }),
  });
}
