import { IconCompass } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'overview',
      title: 'overview.title',
      load: () => import('./OverviewPage.js'),
      nav: { group: 'home', order: 20, icon: IconCompass },
      shortcut: 'g o',
    },
  ],
};
