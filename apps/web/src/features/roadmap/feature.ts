import { IconTimeline } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'roadmap',
      title: 'roadmap.title',
      load: () => import('./RoadmapPage.js'),
      nav: { group: 'plan', order: 30, icon: IconTimeline },
      shortcut: 'g r',
    },
    {
      path: 'baselines',
      title: 'roadmap.baselines',
      load: () => import('./BaselinesPage.js'),
      // Observers see no baselines but the one of each action.
      only: ({ is }) => is('COORDINATOR') || is('COMMITTEE') || is('PARTNER'),
    },
  ],
};
