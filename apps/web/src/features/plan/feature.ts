import { IconLayoutKanban, IconTable } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'plan',
      title: 'plan.title',
      load: () => import('./PlanPage.js'),
      nav: { group: 'plan', order: 10, icon: IconTable },
      shortcut: 'g p',
    },
    {
      path: 'board',
      title: 'plan.board.title',
      load: () => import('./BoardPage.js'),
      nav: { group: 'plan', order: 20, icon: IconLayoutKanban },
      shortcut: 'g b',
    },
  ],
};
