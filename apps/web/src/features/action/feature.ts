import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [{ path: 'actions/:action', title: 'action.page', load: () => import('./ActionPage.js') }],
};
