import { IconMail, IconSpeakerphone } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'notices',
      title: 'notices.title',
      load: () => import('./NoticesPage.js'),
      nav: { group: 'reporting', order: 30, icon: IconSpeakerphone },
    },
    {
      path: 'outbox',
      title: 'notices.outbox',
      load: () => import('./OutboxPage.js'),
      nav: { group: 'reporting', order: 40, icon: IconMail },
      only: (member) => member.is('COORDINATOR'),
    },
  ],
};
