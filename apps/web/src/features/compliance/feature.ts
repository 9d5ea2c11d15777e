import { IconShieldCheck } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'compliance',
      title: 'compliance.title',
      load: () => import('./CompliancePage.js'),
      nav: { group: 'plan', order: 50, icon: IconShieldCheck },
      // Findings are shown to members with a vote only: to others an empty page would look like a plan without fault.
      only: ({ is }) => is('COORDINATOR') || is('COMMITTEE') || is('PARTNER'),
    },
  ],
};
