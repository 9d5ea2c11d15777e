import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: '/invitation/:secret',
      title: 'invitation.title',
      load: () => import('./InvitationPage.js'),
      open: true,
    },
  ],
};
