import { Inject, Injectable } from '@nestjs/common';
import { localDateAt, type Instant } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { InvitationMailer } from '../people/invitation-mailer.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { insertMail } from './mail-rows.js';
import { invitationText } from './mail-text.js';
import { hostOf } from './news-desk.js';

const FACTS = `SELECT i."partnershipId", i."email", i."language", i."expiresAt", o."shortName" AS "organisation",
    s."code", s."name" AS "partnership", s."timeZone"
  FROM "invitation" i
  JOIN "organisation" o ON o."id" = i."organisationId"
  JOIN "partnership" s ON s."id" = i."partnershipId"
  WHERE i."id" = ?`;

interface Facts {
  readonly partnershipId: string;
  readonly email: string;
  readonly language: string;
  readonly expiresAt: Instant;
  readonly organisation: string;
  readonly code: string;
  readonly partnership: string;
  readonly timeZone: string;
}

/** The mail that brings an invitation. Its place in the text is filled in when the mail is sent. */
@Injectable()
export class InvitationLetter extends InvitationMailer {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  override async queue(sql: Sql, invitationId: string): Promise<void> {
    const facts = await sql.first<Facts>(FACTS, [invitationId]);
    if (!facts) throw new Error(`there is no invitation ${invitationId} to send`);
    const { partnershipId, email, expiresAt, timeZone, ...told } = facts;
    const mail = {
      ...invitationText({ ...told, expiresOn: localDateAt(expiresAt, timeZone) }),
      partnershipId,
      recipientId: invitationId,
      key: `invitation:${invitationId}`,
      kind: 'INVITATION' as const,
      // Nobody knows the name yet.
      toName: '',
      toAddress: email,
      language: told.language,
      noticeIds: [],
      updateLinkId: null,
      invitationId,
    };
    await insertMail(sql, mail, hostOf(this.settings.publicUrl), this.store.clock.now());
  }
}
