import type { DeliverableScheme } from '../partnership/partnership.facts.js';

/** The code lists by which a funding scheme names deliverables. */
export interface SchemeCodes {
  readonly types: readonly string[];
  readonly levels: readonly string[];
}

/** Types and dissemination levels per scheme (domain.md, "The plan", Deliverable); PU is public in each. */
export const SCHEME_CODES: Readonly<Record<DeliverableScheme, SchemeCodes>> = {
  COSME: { types: ['R', 'DEC', 'OTHER'], levels: ['PU', 'CO'] },
  HORIZON_EUROPE: {
    types: ['R', 'DEM', 'DEC', 'DATA', 'DMP', 'ETHICS', 'SECURITY', 'OTHER'],
    levels: ['PU', 'SEN', 'R-UE/EU-R', 'C-UE/EU-C', 'S-UE/EU-S'],
  },
};

/** The level of what everybody may read. */
export const PUBLIC_LEVEL = 'PU';

/** True for the dissemination level that anybody may read; it is the same in every scheme. */
export function isPublic(level: string): boolean {
  return level === PUBLIC_LEVEL;
}
