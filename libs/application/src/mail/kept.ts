import type { Settings } from '../settings/settings.js';

/** Nobody has these addresses: they are kept for examples (RFC 2606). */
const NOBODY = /\.example$/i;

/** True where a mail to an address is kept and not sent: without a mail server, and to nobody in a demonstration. */
export function isKept({ smtpUrl, demo }: Pick<Settings, 'smtpUrl' | 'demo'>, address: string): boolean {
  return smtpUrl === null || (demo && NOBODY.test(address));
}
