import { IconCalendarStats } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'periods',
      title: 'periods.title',
      load: () => import('./PeriodsPage.js'),
      nav: { group: 'reporting', order: 10, icon: IconCalendarStats },
    },
    { path: 'periods/:number', title: 'periods.title', load: () => import('./PeriodPage.js') },
    { path: 'periods/:number/report', title: 'periods.title', load: () => import('./ReportPage.js') },
  ],
};
