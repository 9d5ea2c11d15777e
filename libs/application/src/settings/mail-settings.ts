import type { Settings } from './settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** An address with or without a name in front; nothing that could end a header line. */
const SENDER = /^(?:[^<>"\r\n]{1,100} )?<[^\s<>@"]+@[^\s<>@"]+>$|^[^\s<>@"]+@[^\s<>@"]+$/;

/**
 * The settings of mails and of the links in them; notes what is wrong with them. What SMTP_URL says is never repeated,
 * because a password stands in it.
 *
 * @param address where the server listens, which is what people reach unless told otherwise
 */
export function readMailSettings(
  env: Environment,
  address: string,
  faults: string[],
): Pick<Settings, 'publicUrl' | 'smtpUrl' | 'mailFrom'> {
  const publicUrl = (env['PUBLIC_URL'] || address).replace(/\/+$/, '');
  const parsed = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.search !== '' || parsed.hash !== '') {
    faults.push('PUBLIC_URL must be an address such as https://roadbook.example.org');
  }
  const smtpUrl = env['SMTP_URL'] || null;
  if (smtpUrl !== null && !isMailServer(smtpUrl)) {
    faults.push('SMTP_URL must be smtp://<user>:<password>@<host>:<port> or smtps://…');
  }
  const mailFrom = (env['MAIL_FROM'] || `Roadbook <roadbook@${parsed?.hostname || 'localhost'}>`).trim();
  if (!SENDER.test(mailFrom)) {
    faults.push(`MAIL_FROM must be an e-mail address, or a name and <address>, not "${mailFrom}"`);
  }
  return { publicUrl, smtpUrl, mailFrom };
}

function isMailServer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^smtps?:$/.test(protocol) && hostname !== '';
}
