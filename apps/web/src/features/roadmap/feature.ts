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
      title: 'roadmap.compare',
      load: () => import('./BaselinesPage.js'),
    },
  ],
};
