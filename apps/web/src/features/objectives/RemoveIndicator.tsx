import { usePlace } from '../../app/place.js';
import { useVerb } from '../../graphql/useVerb.js';
import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import { RemoveIndicatorMutation } from './change.operations.js';
import type { IndicatorFacts } from './objectives.operations.js';

interface RemoveProps {
  readonly indicator: IndicatorFacts;
  readonly again: () => void;
  readonly onClose: () => void;
}

/** Takes an indicator away, after asking; what was recorded stays in the history. */
export function RemoveIndicator({ indicator: { code, version, values }, again, onClose }: RemoveProps) {
  const t = useT();
  const { code: partnership } = usePlace();
  const remove = useVerb(RemoveIndicatorMutation, { said: () => t('objectives.said.remove', { code }) });
  const run = async (reason: string) => {
    const input = { partnership, indicator: code, expectedVersion: version, reason: reason.trim() || null };
    if (!(await remove.run({ input }))) return;
    again();
    onClose();
  };
  return (
    <AskDialog
      title={t('objectives.removeOf', { code })}
      text={t('objectives.removeText', { count: values.length })}
      fields={[{ name: 'reason', label: t('general.reason'), kind: 'text', optional: true }]}
      confirm={t('general.remove')}
      danger
      busy={remove.busy}
      onClose={onClose}
      onConfirm={({ reason = '' }) => void run(reason)}
    >
      <Refusal of={remove.refusal} />
    </AskDialog>
  );
}
