import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [{ path: '/account', title: 'account.title', load: () => import('./AccountPage.js') }],
};
