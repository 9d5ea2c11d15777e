import { IconFileReport, IconTransfer } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'reports',
      title: 'reports.title',
      load: () => import('./ReportsPage.js'),
      nav: { group: 'reporting', order: 40, icon: IconFileReport },
      shortcut: 'g d',
    },
    {
      path: 'exchange',
      title: 'reports.exchange',
      load: () => import('./ExchangePage.js'),
      nav: { group: 'reporting', order: 50, icon: IconTransfer },
      // The plan as data is the partners' affair.
      only: ({ roles }) => roles.some((role) => role !== 'OBSERVER' && role !== 'ADMINISTRATOR'),
    },
  ],
};
