import type { Sql } from '@roadbook/persistence';

/** What sends update links to contacts. */
export abstract class UpdateLinkMailer {
  /**
   * Queues a mail with a link to a contact, in the transaction that makes the link. The link gets its secret when the mail
   * is sent, so that no store holds it.
   */
  abstract queue(sql: Sql, linkId: string, contactId: string): Promise<void>;
}
