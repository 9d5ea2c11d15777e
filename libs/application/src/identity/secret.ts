import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A new secret for a cookie or token, and the hash under which the store knows it. */
export function newSecret(prefix: string): { readonly secret: string; readonly hash: string } {
  const secret = `${prefix}${randomBytes(BYTES).toString('base64url')}`;
  return { secret, hash: hashOfSecret(secret) };
}

/** Secrets have 256 random bits, so a plain hash is enough to keep them; passwords are another matter. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
