import { IconHistory } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'history',
      title: 'history.title',
      load: () => import('./HistoryPage.js'),
      nav: { group: 'partnership', order: 80, icon: IconHistory },
      shortcut: 'g h',
    },
  ],
};
