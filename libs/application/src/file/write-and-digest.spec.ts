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

  it('fails as what comes in does, and not before it is settled whether there is a file', async () => {
    const broken = (): Readable =>
      new Readable({
        read() {
          this.destroy(new Error('broken off'));
        },
      });
    const paths = Array.from({ length: 100 }, (_, number) => join(folder, String(number)));
    const seen = async (path: string): Promise<boolean> => {
      await expect(writeAndDigest(broken(), path)).rejects.toThrow('broken off');
      return existsSync(path);
    };
    const then = await Promise.all(paths.map(seen));
    // Files that are opened after these, written and closed: what was still being opened before is there by now.
    await Promise.all(paths.map((path) => writeAndDigest(Readable.from(['x']), `${path}.later`)));
    expect(paths.map((path) => existsSync(path))).toEqual(then);
  });
});
