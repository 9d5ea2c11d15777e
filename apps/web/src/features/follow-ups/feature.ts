import { IconListCheck } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'follow-ups',
      title: 'followUps.title',
      load: () => import('./FollowUpsPage.js'),
      nav: { group: 'committee', order: 50, icon: IconListCheck },
    },
  ],
};
