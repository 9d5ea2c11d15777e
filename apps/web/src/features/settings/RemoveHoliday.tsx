import { useT } from '../../i18n/text.js';
import { AskDialog } from '../../ui/AskDialog.js';
import { Refusal } from '../../ui/parts.js';
import type { Holiday } from './holidays.js';
import type { SettingsFacts } from './rules.js';
import { useHolidayDays, useHolidays } from './useHolidays.js';

interface RemoveHolidayProps {
  readonly of: SettingsFacts;
  readonly holiday: Holiday;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks why a holiday is to be a day of work again. */
export function RemoveHoliday({ of, holiday, onClose, onDone }: RemoveHolidayProps) {
  const t = useT();
  const days = useHolidayDays()(holiday);
  const remove = useHolidays(of, { added: [], removed: [holiday] }, t('settings.holidayRemoved', { days }));
  const confirm = async (reason: string) => {
    if (!(await remove.run(reason))) return;
    onDone();
    onClose();
  };
  return (
    <AskDialog
      title={t('settings.removeHolidayTitle', { days })}
      text={t('settings.removeHolidayText')}
      fields={[{ name: 'reason', label: t('general.reason'), kind: 'line', hint: t('settings.reasonHint') }]}
      confirm={t('general.remove')}
      busy={remove.busy}
      onClose={onClose}
      onConfirm={({ reason = '' }) => void confirm(reason)}
    >
      <Refusal of={remove.refusal} />
    </AskDialog>
  );
}
