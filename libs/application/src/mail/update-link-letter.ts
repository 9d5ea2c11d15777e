import { Inject, Injectable } from '@nestjs/common';
import { localDateAt, type Instant } from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { UpdateLinkMailer } from '../period/update-link-mailer.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { insertMail } from './mail-rows.js';
import { mailText, UPDATE_LINK_PLACE } from './mail-text.js';
import { hostOf } from './news-desk.js';

const FACTS = `SELECT l."partnershipId", l."expiresAt", p."number" AS "period", o."shortName" AS "organisation",
    c."name", c."email", c."language", s."code", s."name" AS "partnership", s."timeZone"
  FROM "update_link" l
  JOIN "reporting_period" p ON p."id" = l."periodId"
  JOIN "organisation" o ON o."id" = l."organisationId"
  JOIN "partnership" s ON s."id" = l."partnershipId"
  JOIN "contact" c ON c."id" = ? AND c."partnershipId" = l."partnershipId"
  WHERE l."id" = ?`;

interface Facts {
  readonly partnershipId: string;
  readonly expiresAt: Instant;
  readonly period: number;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
  readonly code: string;
  readonly partnership: string;
  readonly timeZone: string;
}

/** The mail that brings an update link to a contact. Its place in the text is filled in when the mail is sent. */
@Injectable()
export class UpdateLinkLetter extends UpdateLinkMailer {
  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  override async queue(sql: Sql, linkId: string, contactId: string): Promise<void> {
    const facts = await sql.first<Facts>(FACTS, [contactId, linkId]);
    if (!facts) throw new Error(`there is no update link ${linkId}, or no contact ${contactId} to send it to`);
    const { partnershipId, expiresAt, period, organisation, name, language, code, partnership, timeZone } = facts;
    const { publicUrl } = this.settings;
    const head = { name, language, organisation, contact: true, code, partnership, publicUrl };
    const expiresOn = localDateAt(expiresAt, timeZone);
    const text = mailText(
      head,
      { code: 'MAIL_UPDATE_LINK_SUBJECT', params: { organisation, period } },
      { code: 'MAIL_UPDATE_LINK', params: { partnership, organisation, period, expiresOn } },
      [],
      UPDATE_LINK_PLACE,
    );
    const mail = {
      ...text,
      partnershipId,
      recipientId: contactId,
      key: `link:${linkId}:${contactId}`,
      kind: 'UPDATE_LINK' as const,
      toName: name,
      toAddress: facts.email.toLowerCase(),
      language,
      noticeIds: [],
      updateLinkId: linkId,
    };
    await insertMail(sql, mail, hostOf(publicUrl), this.store.clock.now());
  }
}
