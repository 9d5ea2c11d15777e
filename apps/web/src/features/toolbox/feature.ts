import { IconTool } from '@tabler/icons-react';
import type { Feature } from '../../app/feature.js';

export const feature: Feature = {
  pages: [
    {
      path: 'toolbox',
      title: 'toolbox.title',
      load: () => import('./ToolboxPage.js'),
      nav: { group: 'plan', order: 70, icon: IconTool },
    },
  ],
};
