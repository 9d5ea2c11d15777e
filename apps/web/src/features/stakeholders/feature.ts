import { IconAffiliate } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'stakeholders',
      title: 'stakeholders.title',
      load: () => import('./StakeholdersPage.js'),
      nav: { group: 'partnership', order: 30, icon: IconAffiliate },
    },
  ],
};
