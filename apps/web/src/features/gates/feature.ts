import { IconBarrierBlock } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'gates',
      title: 'gates.title',
      load: () => import('./GatesPage.js'),
      nav: { group: 'committee', order: 30, icon: IconBarrierBlock },
      shortcut: 'g g',
    },
  ],
};
