import { IconCoins } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';
import type { Member } from '../../app/member.js';

/** Observers see no proposals: they are their owners' own until they are funded. */
const insiders = ({ is }: Member) => is('COORDINATOR') || is('COMMITTEE') || is('PARTNER');

export const feature: Feature = {
  pages: [
    {
      path: 'investments',
      title: 'investments.title',
      load: () => import('./InvestmentsPage.js'),
      nav: { group: 'plan', order: 80, icon: IconCoins },
      only: insiders,
    },
    {
      path: 'investments/:proposal',
      title: 'investments.page',
      load: () => import('./ProposalPage.js'),
      only: insiders,
    },
  ],
};
