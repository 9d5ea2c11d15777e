import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { writeAndDigest } from './write-and-digest.js';

describe('writeAndDigest', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'roadbook-incoming-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes what comes in and tells its size and digest', async () => {
    const path = join(folder, 'file');
    expect(await writeAndDigest(Readable.from([Buffer.from('ab'), Buffer.from('c')]), path)).toEqual({
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(readFileSync(path, 'utf8')).toBe('abc');
  });

  it('fails when nothing more will come in, and not before it is settled whether there is a file', async () => {
    const broken = (): Readable => {
      const content = new Readable({ read: () => undefined });
      content.on('error', () => undefined).destroy(new Error('broken off'));
      return content;
    };
    for (let number = 0; number < 200; number += 1) {
      const path = join(folder, String(number));
      const outcome = await writeAndDigest(broken(), path).then(
        () => 'written',
        () => existsSync(path),
      );
      // Whoever takes it away now finds it; it would come later otherwise.
      expect(outcome).toBe(true);
    }
  });
});
