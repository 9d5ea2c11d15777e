import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const PUBLIC = 'roadbook:public';

/** Opens a route or root field to people who are not signed in. Everything else is closed. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);

/** The root fields that are marked public, and the schema's own: what may be asked for before anything of it has run. */
export const OPEN_FIELDS: readonly string[] = [
  'viewer',
  'signIn',
  'demoAccounts',
  'invitation',
  'acceptInvitation',
  '__typename',
  '__schema',
  '__type',
];
