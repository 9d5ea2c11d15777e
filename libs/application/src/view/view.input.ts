import type { Optional } from '../input/input-check.js';

/** A view to keep under a name. */
export interface SaveView {
  readonly partnership: string;
  /** Of the view to change; a new one without it. */
  readonly id?: Optional<string>;
  readonly page: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
}
