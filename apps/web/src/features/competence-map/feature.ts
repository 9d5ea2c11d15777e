import { IconPuzzle } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'map',
      title: 'competenceMap.title',
      load: () => import('./CompetenceMapPage.js'),
      nav: { group: 'partnership', order: 15, icon: IconPuzzle },
    },
  ],
};
