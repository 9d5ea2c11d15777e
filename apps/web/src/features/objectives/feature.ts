import { IconTargetArrow } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'objectives',
      title: 'objectives.title',
      load: () => import('./ObjectivesPage.js'),
      nav: { group: 'plan', order: 40, icon: IconTargetArrow },
    },
    { path: 'objectives/:objective', title: 'objectives.page', load: () => import('./ObjectivePage.js') },
  ],
};
