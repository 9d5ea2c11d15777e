import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const PUBLIC = 'roadbook:public';

/** Opens a route or root field to people who are not signed in. Everything else is closed. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);
