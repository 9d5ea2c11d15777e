import type { ChangeKind } from '@roadbook/domain';

/** What changed between two states of the plan, once per thing. */
export interface ChangeSource {
  readonly kind: ChangeKind;
  readonly entity: string;
  readonly subject: string;
  readonly fields: readonly FieldChangeSource[];
  readonly summary: string;
}

export interface FieldChangeSource {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Of a list of which some items stay: those that went, and those that came. */
  readonly items?: { readonly gone: readonly string[]; readonly come: readonly string[] };
}
