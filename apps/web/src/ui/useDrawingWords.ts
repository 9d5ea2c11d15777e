import { SIGNS, type RoadmapWords, type SignName } from '@roadbook/drawing';
import { useMemo } from 'react';
import { useT } from '../i18n/text.js';

/** The words of a drawing in the reader's language. */
export function useDrawingWords(): RoadmapWords {
  const t = useT();
  return useMemo(
    () => ({
      today: t('roadmap.today'),
      baseline: t('roadmap.baseline'),
      progress: t('general.progress'),
      critical: t('roadmap.critical'),
      signs: Object.fromEntries(
        (Object.keys(SIGNS) as SignName[])
          .filter((name) => /^(status|health|milestone)\./.test(name))
          .map((name) => [name, t(name)]),
      ),
    }),
    [t],
  );
}
