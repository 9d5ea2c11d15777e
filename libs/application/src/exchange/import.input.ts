import type { CellFault, PlanChange } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** What an import asks for; fields as in the API. */
export interface ImportPlan {
  readonly partnership: string;
  /** Of a file that the viewer has uploaded. */
  readonly fileId: string;
  /** False: a dry run, which changes nothing. */
  readonly apply: boolean;
  /** The revision of the dry run. */
  readonly expectedRevision?: Optional<number>;
  readonly reason?: Optional<string>;
}

/** A file that lies on this machine. */
export interface ImportSource {
  readonly name: string;
  readonly path: string;
}

/** What an import came to, or would. Faults and changes are the first of them; their counts tell of the rest. */
export interface ImportResult {
  readonly applied: boolean;
  /** The revision that was made; else the one that the file was compared with. */
  readonly revision: number;
  readonly faults: readonly CellFault[];
  readonly faultCount: number;
  readonly changes: readonly PlanChange[];
  readonly changeCount: number;
}
