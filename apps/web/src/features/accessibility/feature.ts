import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: '/accessibility',
      title: 'accessibility.title',
      load: () => import('./AccessibilityPage.js'),
      open: true,
    },
  ],
};
