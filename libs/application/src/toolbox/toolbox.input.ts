import type { CallType, ToolboxKind } from '@roadbook/domain';
import type { Optional } from '../input/input-check.js';

/** The inputs of the use cases about the toolbox. Dates are local dates. */
interface OfPartnership {
  readonly partnership: string;
}

/** What may be said of an item beside its name and kind. */
interface ToolboxItemDetails {
  readonly description?: Optional<string>;
  readonly start?: Optional<string>;
  readonly end?: Optional<string>;
  readonly url?: Optional<string>;
  /** Short name or alias of the member that keeps it. */
  readonly keeper?: Optional<string>;
}

export interface AddToolboxItem extends OfPartnership, ToolboxItemDetails {
  readonly name: string;
  readonly kind: ToolboxKind;
}

/** What is not given stays; null takes a detail away. */
export interface UpdateToolboxItem extends OfPartnership, ToolboxItemDetails {
  readonly item: string;
  readonly expectedVersion: number;
  readonly name?: Optional<string>;
  readonly kind?: Optional<ToolboxKind>;
}

export interface RemoveToolboxItem extends OfPartnership {
  readonly item: string;
  readonly expectedVersion: number;
}

export interface LinkToolboxItem extends OfPartnership {
  readonly item: string;
  /** The code of the action. */
  readonly action: string;
}

/** What may be said of a call beside its name, type and deadline. */
interface CallDetails {
  readonly code?: Optional<string>;
  readonly opens?: Optional<string>;
  /** Names of the regions that may take part; none: all. */
  readonly regions?: Optional<readonly string[]>;
  readonly trlFrom?: Optional<number>;
  readonly trlTo?: Optional<number>;
  /** A decimal; in euros unless `currency` says otherwise. */
  readonly budget?: Optional<string>;
  readonly currency?: Optional<string>;
  readonly url?: Optional<string>;
  readonly note?: Optional<string>;
}

export interface AddCall extends OfPartnership, CallDetails {
  /** The id of the toolbox item that is its scheme. */
  readonly scheme: string;
  readonly name: string;
  readonly type: CallType;
  readonly deadline: string;
}

/** What is not given stays; null takes a detail away. */
export interface UpdateCall extends OfPartnership, CallDetails {
  readonly call: string;
  readonly expectedVersion: number;
  readonly name?: Optional<string>;
  readonly type?: Optional<CallType>;
  readonly deadline?: Optional<string>;
}

export interface RemoveCall extends OfPartnership {
  readonly call: string;
  readonly expectedVersion: number;
}
