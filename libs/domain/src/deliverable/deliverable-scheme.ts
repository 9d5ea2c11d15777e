import type { DeliverableScheme } from '../partnership/partnership.facts.js';
import { fault, type FieldFault } from '../shared/domain-error.js';

interface CodeLists {
  readonly types: readonly string[];
  readonly levels: readonly string[];
}

/** The types and dissemination levels of deliverables, as the funder of each scheme lists them (domain.md, "The plan"). */
export const DELIVERABLE_CODES: Readonly<Record<DeliverableScheme, CodeLists>> = {
  COSME: { types: ['R', 'DEC', 'OTHER'], levels: ['PU', 'CO'] },
  HORIZON_EUROPE: {
    types: ['R', 'DEM', 'DEC', 'DATA', 'DMP', 'ETHICS', 'SECURITY', 'OTHER'],
    levels: ['PU', 'SEN', 'R-UE/EU-R', 'C-UE/EU-C', 'S-UE/EU-S'],
  },
};

/** True for the level that anybody may read; the same in all schemes. */
export function isPublic(level: string): boolean {
  return level === 'PU';
}

/**
 * The faults of a type and a level under a scheme: UNKNOWN_TYPE and UNKNOWN_LEVEL {value, expected}; what is not given is
 * not looked at.
 *
 * @param path the input that they are fields of, such as `input`.
 */
export function checkDeliverableCodes(
  scheme: DeliverableScheme,
  given: { readonly type?: string | null; readonly level?: string | null },
  path = 'input',
): FieldFault[] {
  const { types, levels } = DELIVERABLE_CODES[scheme];
  const faults: FieldFault[] = [];
  const check = (field: string, code: string, value: string | null | undefined, expected: readonly string[]): void => {
    if (typeof value !== 'string' || expected.includes(value)) return;
    faults.push(fault(`${path}.${field}`, code, { value, expected }));
  };
  check('type', 'UNKNOWN_TYPE', given.type, types);
  check('level', 'UNKNOWN_LEVEL', given.level, levels);
  return faults;
}
