import { fault, invalidInput, type FieldFault } from '../shared/domain-error.js';

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;
const MAX_OFFSET = 2_147_483_647;

/** A part of a list: so many items after so many. */
export interface PageRequest {
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/** A part of a list, and how long the whole is. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/** Faults at `limit` and `offset`: OUT_OF_RANGE {min, max}. */
export function pageFaults(request: PageRequest): FieldFault[] {
  const { limit, offset } = rangeOf(request);
  const faults: FieldFault[] = [];
  if (limit < 0 || limit > MAX_LIMIT) faults.push(fault('limit', 'OUT_OF_RANGE', { min: 0, max: MAX_LIMIT }));
  if (offset < 0) faults.push(fault('offset', 'OUT_OF_RANGE', { min: 0, max: MAX_OFFSET }));
  return faults;
}

/** Limit and offset with their defaults, unchecked. */
export function rangeOf(request: PageRequest): { limit: number; offset: number } {
  return { limit: request.limit ?? DEFAULT_LIMIT, offset: request.offset ?? 0 };
}

/** Limit and offset. @throws DomainError INVALID_INPUT when they are out of range. */
export function demandRange(request: PageRequest): { limit: number; offset: number } {
  const faults = pageFaults(request);
  if (faults.length > 0) throw invalidInput(faults);
  return rangeOf(request);
}
