import type { Sql } from '@roadbook/persistence';

/** What sends invitations. */
export abstract class InvitationMailer {
  /**
   * Queues the mail of an invitation, in the transaction that makes it. The mail gets a secret of its own when it is sent,
   * so that no store holds it; the secret that whoever invites is told stays good beside it.
   */
  abstract queue(sql: Sql, invitationId: string): Promise<void>;
}
