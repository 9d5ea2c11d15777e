import { IconSettings } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'settings',
      title: 'settings.title',
      load: () => import('./SettingsPage.js'),
      nav: { group: 'partnership', order: 90, icon: IconSettings },
      shortcut: 'g ,',
    },
  ],
};
