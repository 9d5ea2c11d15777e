import { say, type Params, type Statement } from '@roadbook/domain';

/** The longest text of one sentence, and the longest subject, that a mail holds: characters. */
const LONGEST_TEXT = 700;
const LONGEST_SUBJECT = 160;

/** The place of the address that stops further mails; it is filled in when the mail is sent. */
export const STOP_PLACE = '{stop}';
/** The place of the address of an update link. */
export const UPDATE_LINK_PLACE = '{updateLink}';
/** The place of the address of an invitation. */
export const INVITATION_PLACE = '{invitation}';

/** Something that a mail tells: a sentence, lines that belong to it, and the path of a page to look at. */
export interface Told {
  readonly statement: Statement;
  readonly lines: readonly Statement[];
  readonly link: string | null;
}

/** Whom a mail goes to, and on behalf of which partnership. */
export interface Letterhead {
  readonly name: string;
  readonly language: string;
  /** The organisation that the recipient stands for. */
  readonly organisation: string;
  /** True for a contact, who has no account. */
  readonly contact: boolean;
  /** The partnership's code and name. */
  readonly code: string;
  readonly partnership: string;
  /** The address that links begin with. */
  readonly publicUrl: string;
}

export interface MailText {
  readonly subject: string;
  /** With the places of addresses in it. */
  readonly text: string;
}

/**
 * A whole mail: greeting, introduction, what is told, and how to stop it.
 * @param place one of the places of addresses, to stand on a line of its own
 */
export function mailText(
  head: Letterhead,
  subject: Statement,
  intro: Statement,
  told: readonly Told[],
  place?: string,
): MailText {
  const { name, language, organisation, contact, code, partnership } = head;
  const at = (code: string, params: Params): string => sentence({ code, params }, language);
  const subjectLine = at('MAIL_SUBJECT', { partnership: code, subject: sentence(subject, language) });
  const blocks = [
    at('MAIL_GREETING', { name }),
    sentence(intro, language),
    ...told.map((one) => blockOf(one, head)),
    ...(place === undefined ? [] : [place]),
    '-- ',
    at(contact ? 'MAIL_FOOTER_CONTACT' : 'MAIL_FOOTER_ACCOUNT', { organisation, partnership }),
    `${at('MAIL_STOP', { partnership })}\n${STOP_PLACE}`,
  ];
  return { subject: shortened(subjectLine, LONGEST_SUBJECT), text: `${blocks.join('\n\n')}\n` };
}

/** What a mail that invites somebody says. */
export interface InvitationFacts {
  readonly language: string;
  /** The partnership's code and name. */
  readonly code: string;
  readonly partnership: string;
  /** The organisation to speak for. */
  readonly organisation: string;
  readonly expiresOn: string;
}

/** A mail to somebody who may be no recipient yet: it brings one address, and there is nothing to stop. */
export function invitationText({ language, code, ...facts }: InvitationFacts): MailText {
  const at = (name: string): string => sentence({ code: name, params: facts }, language);
  const subject = sentence(
    { code: 'MAIL_SUBJECT', params: { partnership: code, subject: at('MAIL_INVITATION_SUBJECT') } },
    language,
  );
  const blocks = [
    at('MAIL_GREETING_ANYBODY'),
    at('MAIL_INVITATION'),
    INVITATION_PLACE,
    at('MAIL_INVITATION_SECRET'),
    '-- ',
    at('MAIL_FOOTER_INVITED'),
  ];
  return { subject: shortened(subject, LONGEST_SUBJECT), text: `${blocks.join('\n\n')}\n` };
}

/** The subject of a mail that tells several things at once. */
export function jointSubject(subjects: readonly Statement[], language: string): Statement {
  const [first, ...more] = subjects;
  if (!first) throw new Error('a mail needs a subject');
  if (more.length === 0) return first;
  return { code: 'MAIL_SEVERAL_SUBJECT', params: { first: sentence(first, language), more: more.length } };
}

function blockOf({ statement, lines, link }: Told, { language, publicUrl }: Letterhead): string {
  const further = lines.map((line) => `  ${sentence(line, language)}`);
  const address = link === null ? [] : [`  ${publicUrl}${link}`];
  return [`* ${sentence(statement, language)}`, ...further, ...address].join('\n');
}

/**
 * A statement as one line of a mail. What people wrote cannot begin a line of its own, nor stand for one of the addresses
 * that are filled in when the mail is sent.
 */
export function sentence(statement: Statement, language: string): string {
  const line = say(statement, language)
    // What ends a line or controls a terminal has no place in a header or a sentence.
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\{(stop|updateLink|invitation)\}/g, '($1)');
  return shortened(line.trim(), LONGEST_TEXT);
}

function shortened(text: string, limit: number): string {
  const letters = [...text];
  return letters.length <= limit ? text : `${letters.slice(0, limit - 1).join('')}…`;
}

const ADDRESS = /^(\s*)(https?:\/\/[^\s<>"]+)$/;

/** The same as a simple page: paragraphs, and addresses that stand on a line of their own as links. Nothing is loaded from elsewhere. */
export function htmlOf(text: string, language: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((block) => (block.trim() === '--' ? '<hr>' : `<p>${block.split('\n').map(htmlLine).join('<br>\n')}</p>`));
  const body = paragraphs.join('\n');
  return `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<head><meta charset="utf-8"></head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function htmlLine(line: string): string {
  const match = ADDRESS.exec(line);
  if (!match) return escapeHtml(line);
  const address = escapeHtml(match[2]!);
  return `<a href="${address}">${address}</a>`;
}

/** A text as it may stand in a page. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
