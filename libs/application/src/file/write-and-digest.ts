import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes what comes in to a new file.
 *
 * When it breaks off, this fails, and not before the file is closed: a file that is still being opened would otherwise
 * appear after whoever asked has taken it away.
 *
 * @returns the size in bytes, and the SHA-256 in hexadecimal
 */
export async function writeAndDigest(content: Readable, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  content.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    size += chunk.length;
  });
  const target = createWriteStream(path, { flush: true });
  const closed = new Promise<void>((done) => target.once('close', done));
  await pipeline(content, target).finally(() => closed);
  return { size, sha256: hash.digest('hex') };
}
