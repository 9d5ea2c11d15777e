import { IconShieldCheck } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'compliance',
      title: 'compliance.title',
      load: () => import('./CompliancePage.js'),
      nav: { group: 'plan', order: 50, icon: IconShieldCheck },
    },
  ],
};
