import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: '/administration',
      title: 'administration.title',
      load: () => import('./AdministrationPage.js'),
      only: (member) => member.is('ADMINISTRATOR'),
    },
  ],
};
