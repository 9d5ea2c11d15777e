import { IconMap2 } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'partners',
      title: 'partners.title',
      load: () => import('./PartnersPage.js'),
      nav: { group: 'partnership', order: 10, icon: IconMap2 },
      shortcut: 'g a',
    },
    { path: 'partners/:organisation', title: 'partners.one', load: () => import('./OrganisationPage.js') },
  ],
};
