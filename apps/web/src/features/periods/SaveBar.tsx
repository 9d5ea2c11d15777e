import { Button, Group, Text } from '@mantine/core';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import classes from './ReportForm.module.css';
import type { ReportEdits } from './useReportEdits.js';

interface SaveBarProps {
  readonly edits: ReportEdits;
  /** How many things are missing. */
  readonly lacks: number;
  readonly busy: boolean;
  readonly onSubmit: () => void;
}

/** At the bottom of the window: whether everything is saved, and the way out. */
export function SaveBar({ edits, lacks, busy, onSubmit }: SaveBarProps) {
  const t = useT();
  return (
    <div className={classes['bar']}>
      <Text size="sm" c="dimmed" role="status">
        <SaveState edits={edits} />
      </Text>
      <Group gap="sm">
        {lacks > 0 && (
          <Text size="sm" c="dimmed">
            {t('periods.missing', { count: lacks })}
          </Text>
        )}
        {edits.refusal && (
          <Button size="sm" variant="default" loading={edits.saving} onClick={() => void edits.save()}>
            {t('periods.saveNow')}
          </Button>
        )}
        <Button
          size="sm"
          variant={lacks > 0 ? 'default' : 'filled'}
          loading={busy}
          aria-keyshortcuts="Control+Enter"
          onClick={onSubmit}
        >
          {t('periods.submit')}
        </Button>
      </Group>
    </div>
  );
}

function SaveState({ edits }: { edits: ReportEdits }) {
  const t = useT();
  const { moment } = useFormat();
  if (edits.saving) return t('periods.saving');
  if (edits.refusal) {
    const { kind, message, fields } = edits.refusal;
    const text = kind === 'OFFLINE' ? t('general.offline') : [message, ...Object.values(fields)].join(' ');
    return t('periods.notSaved', { text });
  }
  if (!edits.clean) return t('periods.unsaved');
  return edits.savedAt ? t('periods.savedAt', { moment: moment(edits.savedAt) }) : t('periods.savesItself');
}
