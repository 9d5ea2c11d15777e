import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog, type Answers } from '../../ui/AskDialog.js';
import { plusDays } from '../../ui/day.js';
import { Refusal } from '../../ui/parts.js';
import { OpenPeriodMutation, type Period } from './periods.operations.js';

interface OpenPeriodProps {
  readonly last: Period | undefined;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Opens the reporting period that follows the last one: its first day is the day after. */
export function OpenPeriod({ last, again, onClose }: OpenPeriodProps) {
  const t = useT();
  const { code } = usePlace();
  const open = useVerb(OpenPeriodMutation, {
    said: ({ openReportingPeriod: { number } }) => t('periods.opened', { number }),
  });
  const run = async ({ title = '', start = '', end = '', dueDate = '' }: Answers) => {
    if (!(await open.run({ input: { partnership: code, title, start, end, dueDate } }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('periods.open')}
      confirm={t('periods.open')}
      busy={open.busy}
      fields={[
        { name: 'title', label: t('general.title'), kind: 'line', max: 300 },
        {
          name: 'start',
          label: t('periods.start'),
          kind: 'date',
          ...(last && { initial: plusDays(last.end, 1) }),
        },
        { name: 'end', label: t('periods.end'), kind: 'date' },
        { name: 'dueDate', label: t('periods.reportsDue'), kind: 'date' },
      ]}
      errors={open.refusal?.fields}
      onClose={onClose}
      onConfirm={(answers) => void run(answers)}
    >
      <Refusal of={open.refusal} />
    </AskDialog>
  );
}
