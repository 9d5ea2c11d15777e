import { ACCOUNT } from './account.js';
import { COMMITTEE } from './committee.js';
import { DESK } from './desk.js';
import { INVESTMENT } from './investment.js';
import { OBJECTIVES } from './objectives.js';
import type { MutationRow } from './outcomes.js';
import { PEOPLE } from './people.js';
import { TOOLBOX } from './toolbox.js';
import { WORK } from './work.js';

export { FIELD_MATRIX, type Sight } from './fields.js';
export type { MutationRow } from './outcomes.js';
export { ROUTE_MATRIX, type RouteRow } from './routes.js';

/** Every mutation with what each role meets, in an order in which the later find what the earlier have made. */
export const MUTATION_MATRIX: readonly MutationRow[] = [
  ...WORK,
  ...COMMITTEE,
  ...DESK,
  ...INVESTMENT,
  ...OBJECTIVES,
  ...TOOLBOX,
  ...PEOPLE,
  ...ACCOUNT,
];
