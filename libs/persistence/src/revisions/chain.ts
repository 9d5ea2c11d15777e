import { createHash, randomBytes } from 'node:crypto';
import type { Revision, ThingChange } from '@roadbook/domain';

/**
 * The hash chain of a partnership's history. The reason and every change have a salted digest; a revision's hash covers
 * its number, time, actor, decision, these digests and the hash before. Because the chain runs over digests and not over
 * texts, a text can be taken out later and the chain of hashes still holds (domain.md, "Time").
 */
export interface SealedRevision {
  readonly number: number;
  readonly at: string;
  readonly actorId: string;
  readonly decisionId: string | null;
  /** JSON of {@link Payload}. */
  readonly payload: string;
  /** JSON: the list of digests. */
  readonly digests: string;
  readonly hash: string;
}

/** The entries are the reason and then the changes; `salts` has one for each. */
interface Payload {
  readonly salts: readonly string[];
  readonly reason: string;
  readonly changes: readonly ThingChange[];
}

/** The hash before the first revision. */
export const GENESIS = '0'.repeat(64);
const SALT_BYTES = 16;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function digestOf(salt: string, entry: unknown): string {
  return sha256(`${salt}\n${JSON.stringify(entry)}`);
}

function hashOf(previous: string, revision: Omit<SealedRevision, 'payload' | 'hash'>): string {
  const { number, at, actorId, decisionId, digests } = revision;
  return sha256([previous, number, at, actorId, decisionId ?? '', digests].join('\n'));
}

/** Seals a revision behind the one whose hash is given. */
export function seal(revision: Revision, previousHash: string): SealedRevision {
  const { number, at, actorId, decisionId, reason, changes } = revision;
  const entries: unknown[] = [reason, ...changes];
  const random = randomBytes(SALT_BYTES * entries.length).toString('hex');
  const salts = entries.map((_, i) => random.slice(i * SALT_BYTES * 2, (i + 1) * SALT_BYTES * 2));
  const digests = JSON.stringify(entries.map((entry, i) => digestOf(salts[i]!, entry)));
  const payload = JSON.stringify({ salts, reason, changes } satisfies Payload);
  return {
    number,
    at,
    actorId,
    decisionId,
    payload,
    digests,
    hash: hashOf(previousHash, { number, at, actorId, decisionId, digests }),
  };
}

/** What a sealed revision says. */
export function unseal(sealed: SealedRevision): Revision {
  const { reason, changes } = JSON.parse(sealed.payload) as Payload;
  const { number, at, actorId, decisionId } = sealed;
  return { number, at, actorId, decisionId, reason, changes };
}

/**
 * What is wrong with a sealed revision that follows the given hash; empty when all is well.
 * @param expectedNumber the number that must come next
 */
export function faultsOf(sealed: SealedRevision, previousHash: string, expectedNumber: number): string[] {
  const faults: string[] = [];
  if (sealed.number !== expectedNumber)
    faults.push(`revision ${expectedNumber} is missing, ${sealed.number} stands in its place`);
  if (hashOf(previousHash, sealed) !== sealed.hash)
    faults.push(`the hash of revision ${sealed.number} does not fit its contents`);
  // The hash cannot tell an empty decision from none.
  if (sealed.decisionId === '') faults.push(`revision ${sealed.number} names an empty decision`);
  try {
    faults.push(...payloadFaults(sealed));
  } catch (error) {
    faults.push(`revision ${sealed.number} cannot be read: ${(error as Error).message}`);
  }
  return faults;
}

function payloadFaults(sealed: SealedRevision): string[] {
  const payload = JSON.parse(sealed.payload) as Payload;
  const digests = JSON.parse(sealed.digests) as readonly string[];
  // Only the canonical form is accepted, so that nothing can be hidden between the entries.
  if (JSON.stringify({ salts: payload.salts, reason: payload.reason, changes: payload.changes }) !== sealed.payload) {
    return [`revision ${sealed.number} is not in canonical form`];
  }
  const entries: unknown[] = [payload.reason, ...payload.changes];
  if (entries.length !== digests.length || payload.salts.length !== digests.length) {
    return [`revision ${sealed.number} has ${entries.length} entries and ${digests.length} digests`];
  }
  return entries.flatMap((entry, i) => {
    const salt = payload.salts[i];
    if (typeof salt === 'string' && digestOf(salt, entry) === digests[i]) return [];
    return [`entry ${i} of revision ${sealed.number} does not fit its digest`];
  });
}
