import { IconChecklist } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'my-work',
      title: 'myWork.title',
      load: () => import('./MyWorkPage.js'),
      nav: { group: 'home', order: 10, icon: IconChecklist },
      shortcut: 'g m',
    },
  ],
};
