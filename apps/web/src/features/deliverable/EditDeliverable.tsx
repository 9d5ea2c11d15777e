import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import type { AskField } from '../../ui/AskDialog.js';
import { EditDialog } from '../../ui/EditDialog.js';
import { useSchemeWords } from '../../ui/scheme.js';
import { useTell } from '../../ui/useTell.js';
import {
  DeliverablePageQuery,
  DeliverableUpdateMutation,
  type DeliverableFacts,
  type DeliverablePlan,
} from './deliverable.operations.js';

type Update = VariablesOf<typeof DeliverableUpdateMutation>;

interface EditDeliverableProps {
  readonly deliverable: DeliverableFacts;
  /** The code of its action. */
  readonly action: string;
  readonly plan: DeliverablePlan;
  /** Whether the committee has adopted the action, so that moving the date asks for a reason. */
  readonly adopted: boolean;
  readonly onClose: () => void;
}

/** The fields of a deliverable as a form. */
export function EditDeliverable({ deliverable, action, plan, adopted, onClose }: EditDeliverableProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const fieldsOf = useFields(plan);
  const { code, version } = deliverable;
  return (
    <EditDialog
      title={t('deliverable.editOf', { code })}
      fields={fieldsOf(deliverable)}
      reasonHint={adopted ? t('deliverable.reasonNeeded') : null}
      verb={useUpdate(deliverable, action, fieldsOf)}
      variables={(changed) => ({ input: { partnership, deliverable: code, expectedVersion: version, ...changed } })}
      onClose={onClose}
    />
  );
}

type FieldsOf = (deliverable: DeliverableFacts) => AskField[];

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(deliverable: DeliverableFacts, action: string, fieldsOf: FieldsOf) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const { code } = deliverable;
  return useVerb<ResultOf<typeof DeliverableUpdateMutation>, Update>(DeliverableUpdateMutation, {
    said: () => t('deliverable.said.update', { code }),
    conflict: async ({ input }) => {
      const variables = { code: partnership, action };
      const { data } = await client
        .query(DeliverablePageQuery, variables, { requestPolicy: 'network-only' })
        .toPromise();
      const now = data?.partnership.action?.deliverables.find((one) => one.code === code);
      return now ? answersConflict(fieldsOf(now), input, now.version, tell) : null;
    },
    optimistic: ({ input: { title, dueDate, type, level, main, publicSummary } }) => ({
      updateDeliverable: {
        ...deliverable,
        title: title ?? deliverable.title,
        dueDate: dueDate ?? deliverable.dueDate,
        type: type ?? deliverable.type,
        level: level ?? deliverable.level,
        main: main ?? deliverable.main,
        publicSummary: publicSummary ?? deliverable.publicSummary,
      },
    }),
    undo: ({ updateDeliverable: { version } }, { input }) => ({
      document: DeliverableUpdateMutation,
      variables: {
        input: {
          ...answersBefore(fieldsOf(deliverable), input),
          partnership,
          deliverable: code,
          expectedVersion: version,
          ...(input.dueDate && { reason: t('general.undo') }),
        },
      },
    }),
  });
}

function useFields(plan: DeliverablePlan): FieldsOf {
  const t = useT();
  const { types, levels } = useSchemeWords(plan.deliverableScheme);
  const members = plan.organisations.filter(
    ({ membership }) => membership === 'COORDINATOR' || membership === 'PARTNER',
  );
  return (deliverable) => [
    { name: 'title', label: t('general.title'), kind: 'line', max: 300, initial: deliverable.title },
    { name: 'dueDate', label: t('general.due'), kind: 'date', initial: deliverable.dueDate },
    {
      name: 'lead',
      label: t('deliverable.lead'),
      kind: 'choice',
      initial: deliverable.lead.shortName,
      choices: members.map(({ shortName }) => ({ value: shortName, label: shortName })),
    },
    { name: 'type', label: t('deliverable.type'), kind: 'choice', initial: deliverable.type, choices: types },
    { name: 'level', label: t('deliverable.level'), kind: 'choice', initial: deliverable.level, choices: levels },
    { name: 'main', label: t('deliverable.main'), kind: 'check', initial: deliverable.main ? 'yes' : '' },
    {
      name: 'publicSummary',
      label: t('deliverable.publicSummary'),
      kind: 'text',
      optional: true,
      initial: deliverable.publicSummary ?? '',
    },
  ];
}
