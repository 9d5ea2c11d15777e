/** What mails somebody wants of a partnership. */
export interface SetMailChoice {
  /** The partnership's code. */
  readonly partnership: string;
  /** The daily digest. */
  readonly digest: boolean;
  /** Mails about what cannot wait; without them it stands in the digest. */
  readonly atOnce: boolean;
}
