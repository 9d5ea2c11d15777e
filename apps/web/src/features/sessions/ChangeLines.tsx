import { Text } from '@mantine/core';
import { useT } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import classes from './ChangeLines.module.css';

interface ChangeFacts {
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly entity: string;
  readonly subject: string;
  readonly summary: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** Changes one by one, each field before and after. */
export function ChangeLines({ changes }: { changes: readonly ChangeFacts[] }) {
  const t = useT();
  return (
    <ul className={classes['changes']}>
      {changes.map((change) => (
        <li key={`${change.entity}${change.subject}`}>
          <Sign name={`change.${change.kind}`} quiet />
          <div>
            {change.summary}
            {change.kind === 'CHANGED' &&
              !change.summary.includes('→') &&
              change.fields.map(({ field, before, after }) => (
                <Text key={field} size="sm" c="dimmed">
                  {t('sessions.fieldChange', { field, before: before ?? '–', after: after ?? '–' })}
                </Text>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
