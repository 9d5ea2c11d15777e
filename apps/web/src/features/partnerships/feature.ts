import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [{ path: '/partnerships', title: 'general.partnerships', load: () => import('./PartnershipsPage.js') }],
};
