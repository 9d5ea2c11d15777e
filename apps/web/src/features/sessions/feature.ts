import { IconGavel, IconUsersGroup } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'sessions',
      title: 'sessions.title',
      load: () => import('./SessionsPage.js'),
      nav: { group: 'committee', order: 10, icon: IconUsersGroup },
      shortcut: 'g s',
      only: (member) => !member.is('OBSERVER'),
    },
    { path: 'sessions/:number', title: 'sessions.session', load: () => import('./SessionPage.js') },
    { path: 'sessions/:number/live', title: 'sessions.live', load: () => import('./LivePage.js') },
    { path: 'sessions/:number/minutes', title: 'sessions.minutes', load: () => import('./MinutesPage.js') },
    {
      path: 'decisions',
      title: 'sessions.decisions',
      load: () => import('./DecisionsPage.js'),
      nav: { group: 'committee', order: 20, icon: IconGavel },
      only: (member) => !member.is('OBSERVER'),
    },
    { path: 'decisions/:number', title: 'sessions.decision', load: () => import('./DecisionPage.js') },
  ],
};
