import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [{ path: 'deliverables/:deliverable', title: 'deliverable.page', load: () => import('./DeliverablePage.js') }],
};
