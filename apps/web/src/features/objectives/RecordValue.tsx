import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { localDay } from '../../ui/day.js';
import { Refusal } from '../../ui/parts.js';
import { RecordIndicatorValueMutation } from './change.operations.js';
import type { IndicatorFacts, ObjectivePlan } from './objectives.operations.js';

interface RecordProps {
  readonly indicator: IndicatorFacts;
  readonly plan: ObjectivePlan;
  readonly onClose: () => void;
}

/** The value of an indicator for a period that has begun; it takes the place of the one there was. */
export function RecordValue({ indicator, plan, onClose }: RecordProps) {
  const t = useT();
  const { number } = useFormat();
  const { code: partnership } = usePlace();
  const { code, version, unit, values } = indicator;
  const about = { partnership, indicator: code };
  const record = useVerb(RecordIndicatorValueMutation, {
    said: (_, { input }) => t('objectives.said.record', { code, period: input.period }),
    undo: ({ recordIndicatorValue }, { input: { period } }) => {
      const { value = null, note = null } = values.find((one) => one.period === period) ?? {};
      const input = { ...about, period, value, note, expectedVersion: recordIndicatorValue.version };
      return { document: RecordIndicatorValueMutation, variables: { input } };
    },
  });
  const today = localDay(plan.asOf, plan.timeZone);
  const begun = plan.reportingPeriods.filter(({ start }) => start <= today).reverse();
  const run = async ({ period = '', value = '', note = '' }: Answers) => {
    const input = {
      ...about,
      expectedVersion: version,
      period: Number(period),
      value: value || null,
      note: note || null,
    };
    if (await record.run({ input })) onClose();
  };
  const newest = begun[0];
  const known = values.find((one) => one.period === newest?.number);
  return (
    <AskDialog
      title={t('objectives.recordOf', { code })}
      text={begun.length === 0 ? t('objectives.noPeriod') : t('objectives.recordText')}
      fields={[
        {
          name: 'period',
          label: t('objectives.period'),
          kind: 'choice',
          initial: newest ? String(newest.number) : '',
          choices: begun.map((one) => {
            const before = values.find(({ period }) => period === one.number);
            const told = before ? ` (${number(before.value)})` : '';
            return { value: String(one.number), label: `${one.title}${told}` };
          }),
        },
        {
          name: 'value',
          label: t('objectives.valueIn', { unit }),
          kind: 'number',
          optional: true,
          hint: t('objectives.valueHint'),
          initial: known?.value ?? '',
        },
        { name: 'note', label: t('objectives.note'), kind: 'text', optional: true, initial: known?.note ?? '' },
      ]}
      confirm={t('objectives.record')}
      busy={record.busy}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={record.refusal} />
    </AskDialog>
  );
}
