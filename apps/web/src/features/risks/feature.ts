import { IconAlertTriangle } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'risks',
      title: 'risks.title',
      load: () => import('./RisksPage.js'),
      nav: { group: 'plan', order: 60, icon: IconAlertTriangle },
      // Observers see no risks.
      only: ({ is }) => is('COORDINATOR') || is('COMMITTEE') || is('PARTNER'),
    },
  ],
};
