import type { Instant } from '@roadbook/domain';
import { createTransport, type NodemailerError } from 'nodemailer';
import { htmlOf } from './mail-text.js';

/** A mail as it goes out: all places are filled in. */
export interface Letter {
  readonly from: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly date: Instant;
  /** The address that stops further mails; null for a mail that there is nothing to stop of. */
  readonly stopUrl: string | null;
}

/**
 * What became of an attempt: TAKEN by the server; REFUSED, the address is wrong for good; FAILED, worth another attempt;
 * UNREACHABLE, no mail of this moment would fare better. `reason` names no address.
 */
export type Attempt =
  { readonly outcome: 'TAKEN' } | { readonly outcome: 'REFUSED' | 'FAILED' | 'UNREACHABLE'; readonly reason: string };

/** Hands mails over to a mail server. */
export interface Post {
  /** @param halt gives the mail up before its time */
  send(letter: Letter, halt?: AbortSignal): Promise<Attempt>;
}

/** How long one mail may take: less than the time after which another process takes it for given up. */
const PATIENCE_MS = 60_000;
const CONNECT_MS = 10_000;
const LONGEST_REASON = 300;
/** What an address looks like: one part before the @ and one behind it, and nothing that would end it. */
const ADDRESS = /^[^\s<>@,;:"\\()[\]\p{Cc}]{1,64}@[^\s<>@,;:"\\()[\]\p{Cc}]{1,190}$/u;
const ANY_ADDRESS = /<?[^\s<>@:;,]+@[^\s<>@:;,]+>?/g;
/** An answer to one of these is about the mail; whatever else goes wrong is about the server, or the way there. */
const ABOUT_A_MAIL: readonly string[] = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** A mail server behind an address such as `smtps://user:password@host:465`. */
export class SmtpPost implements Post {
  private readonly transport;

  /** @param patienceMs how long one mail may take */
  constructor(
    smtpUrl: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.transport = createTransport({
      url: smtpUrl,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: patienceMs,
      socketCloseTimeout: 1_000,
      dnsTimeout: CONNECT_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(letter: Letter, halt?: AbortSignal): Promise<Attempt> {
    const { toAddress, text, language, stopUrl } = letter;
    if (!ADDRESS.test(toAddress)) return { outcome: 'REFUSED', reason: 'This is no e-mail address.' };
    try {
      await this.transport.sendMail({
        from: letter.from,
        to: { name: headerText(letter.toName), address: toAddress },
        subject: headerText(letter.subject),
        text,
        html: htmlOf(text, language),
        messageId: letter.messageId,
        date: new Date(letter.date),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': headerText(language),
          ...(stopUrl !== null && {
            'List-Unsubscribe': { prepared: true, value: `<${stopUrl}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
        signal: AbortSignal.any([AbortSignal.timeout(this.patienceMs), ...(halt ? [halt] : [])]),
      });
      return { outcome: 'TAKEN' };
    } catch (error) {
      return attemptOf(error as NodemailerError);
    }
  }
}

/** What a mail that did not go out came to. */
function attemptOf(error: NodemailerError): Attempt {
  const reason = withoutAddresses(error.response ?? error.message);
  const answered = error.responseCode !== undefined && ABOUT_A_MAIL.includes(error.command ?? '');
  if (!answered) return { outcome: 'UNREACHABLE', reason };
  return { outcome: error.permanent === true && error.command === 'RCPT TO' ? 'REFUSED' : 'FAILED', reason };
}

/** What servers say often repeats the address; it is not to come into the history. */
export function withoutAddresses(text: string): string {
  return text.replace(ANY_ADDRESS, '(address)').replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
}

/** A text that cannot end the line of a header. */
function headerText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
