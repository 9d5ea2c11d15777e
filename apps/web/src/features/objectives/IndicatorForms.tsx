import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import type { ResultOf, VariablesOf } from '../../graphql/graphql.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT, useWord } from '../../i18n/text.js';
import { answersBefore, answersConflict } from '../../ui/answers.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { EditDialog } from '../../ui/EditDialog.js';
import { Refusal } from '../../ui/parts.js';
import { useTell } from '../../ui/useTell.js';
import { AddIndicatorMutation, IndicatorsNowQuery, UpdateIndicatorMutation } from './change.operations.js';
import { asDetails, asTexts, fieldsOf, type IndicatorWords } from './indicator-form.js';
import type { IndicatorFacts } from './objectives.operations.js';

type Update = VariablesOf<typeof UpdateIndicatorMutation>;

function useWords(): IndicatorWords {
  const t = useT();
  const word = useWord();
  return {
    label: (name) => t(name === 'title' ? 'general.title' : `objectives.${name}`),
    hint: (name) => t(`objectives.${name}Hint`),
    reported: (value) => word('Indicator', value),
  };
}

interface AddProps {
  /** The code of the objective. */
  readonly objective: string;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** An indicator more for an objective. */
export function AddIndicator({ objective, again, onClose }: AddProps) {
  const t = useT();
  const words = useWords();
  const { code: partnership } = usePlace();
  const add = useVerb(AddIndicatorMutation, {
    said: ({ addIndicator }) => t('objectives.said.add', { code: addIndicator.code }),
  });
  const run = async ({ title = '', unit = '', ...rest }: Answers) => {
    const input = { partnership, objective, title, unit, ...asDetails(rest) };
    if (!(await add.run({ input }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('objectives.addOf', { code: objective })}
      fields={fieldsOf(words)}
      errors={add.refusal?.fields}
      confirm={t('general.add')}
      busy={add.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={add.refusal} />
    </AskDialog>
  );
}

/** Changes an indicator; only what was changed is sent. */
export function EditIndicator({ indicator, onClose }: { indicator: IndicatorFacts; onClose: () => void }) {
  const t = useT();
  const words = useWords();
  const { code: partnership } = usePlace();
  const { code, version } = indicator;
  return (
    <EditDialog
      title={t('objectives.editOf', { code })}
      fields={fieldsOf(words, indicator)}
      verb={useUpdate(indicator, words)}
      variables={(changed) => ({
        input: { partnership, indicator: code, expectedVersion: version, ...inputOf(changed) },
      })}
      onClose={onClose}
    />
  );
}

/** Answers as the input takes them. */
function inputOf(answers: Readonly<Record<string, unknown>>) {
  const { title, unit } = answers;
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof unit === 'string' && { unit }),
    ...asDetails(answers),
  };
}

/** Saves; takes back; and where somebody else was faster, shows both values of the fields in question. */
function useUpdate(indicator: IndicatorFacts, words: IndicatorWords) {
  const t = useT();
  const tell = useTell();
  const client = useClient();
  const { code: partnership } = usePlace();
  const { id, code } = indicator;
  return useVerb<ResultOf<typeof UpdateIndicatorMutation>, Update>(UpdateIndicatorMutation, {
    said: () => t('objectives.said.update', { code }),
    conflict: async ({ input }) => {
      const variables = { code: partnership };
      const { data } = await client.query(IndicatorsNowQuery, variables, { requestPolicy: 'network-only' }).toPromise();
      const now = data?.partnership.objectives.flatMap((one) => one.indicators).find((one) => one.id === id);
      if (!now) return null;
      const { fields, resolve } = answersConflict(fieldsOf(words, now), asTexts(input), now.version, tell);
      return {
        fields,
        resolve: (mine) => {
          const kept = resolve(mine);
          return kept && { input: { ...kept.input, ...inputOf({ ...kept.input }) } };
        },
      };
    },
    undo: ({ updateIndicator: { version } }, { input }) => ({
      document: UpdateIndicatorMutation,
      variables: {
        input: {
          ...inputOf(answersBefore(fieldsOf(words, indicator), asTexts(input))),
          partnership,
          indicator: code,
          expectedVersion: version,
        },
      },
    }),
  });
}
