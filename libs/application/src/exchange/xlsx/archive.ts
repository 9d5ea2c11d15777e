import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileFault } from '../file-fault.js';

/** What an archive may come to when it is unpacked, in megabytes: several times the largest workbook of a plan. */
const MOST_MEGABYTES = 256;
const MEGABYTE = 1024 * 1024;
const MOST_PARTS = 2_000;
/** A part of more than a megabyte is packed at most this much tighter; sheets reach 50, a bomb 1,000. */
const TIGHTEST = 200;

/**
 * A zip archive whose parts are read one at a time as streams of text. What its directory declares is looked at before
 * anything is inflated, and a part that inflates to more than it declares is broken off.
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileFault */
  static async open(path: string): Promise<Archive> {
    const zip = await openPromise(path, { autoClose: false }).catch(() => {
      throw new FileFault('DAMAGED_FILE', { part: 'zip' });
    });
    try {
      return new Archive(zip, await readDirectory(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  close(): void {
    this.zip.close();
  }

  /**
   * The text of a part, in pieces.
   * @throws FileFault DAMAGED_FILE when it is not there, does not inflate to what it declares, or is no UTF-8
   */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.parts.get(name.toLowerCase());
    if (!entry) throw new FileFault('DAMAGED_FILE', { part: name });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let stream: Readable | undefined;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream) yield decoder.decode(chunk as Buffer, { stream: true });
      yield decoder.decode();
    } catch (error) {
      if (error instanceof FileFault) throw error;
      throw new FileFault('DAMAGED_FILE', { part: name });
    } finally {
      stream?.destroy();
    }
  }
}

async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_PARTS) throw new FileFault('TOO_MANY_PARTS', { limit: MOST_PARTS });
  const parts = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName, uncompressedSize, compressedSize } = entry;
      total += uncompressedSize;
      if (total > MOST_MEGABYTES * MEGABYTE) throw new FileFault('UNPACKED_TOO_LARGE', { megabytes: MOST_MEGABYTES });
      if (uncompressedSize > MEGABYTE && uncompressedSize > compressedSize * TIGHTEST)
        throw new FileFault('PACKED_TOO_TIGHTLY', { part: fileName, ratio: TIGHTEST });
      const key = fileName.toLowerCase();
      if (parts.has(key)) throw new FileFault('DAMAGED_FILE', { part: fileName });
      if (entry.isEncrypted()) throw new FileFault('ENCRYPTED_WORKBOOK');
      parts.set(key, entry);
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault('DAMAGED_FILE', { part: 'zip' });
  }
  return parts;
}
