import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly data: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Version 2.0 of the format, and names in UTF-8. */
const VERSION = 20;
const UTF8 = 0x0800;
/** The first moment that the format can name, 1 January 1980: the same contents are the same bytes at any time. */
const FIRST_MOMENT = 0x0021_0000;

/**
 * The files of a ZIP archive that one of the house's own libraries has made.
 * @throws Error for bytes that are no such archive
 */
export function readArchive(archive: Buffer): ArchiveEntry[] {
  const end = archive.length - 22;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('Not a ZIP archive without a comment');
  const entries: ArchiveEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    entries.push({ name, data: archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(bytes) : bytes });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The files as a ZIP archive that holds no time. */
export function writeArchive(entries: readonly ArchiveEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const data = deflateRawSync(entry.data);
    const facts = factsOf(entry.data, data, name);
    const local = Buffer.concat([words(LOCAL), facts, shorts(0), name, data]);
    const rest = Buffer.concat([shorts(0, 0, 0, 0), words(0, offset)]);
    directory.push(words(CENTRAL), shorts(VERSION), facts, rest, name);
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = entries.length;
  const end = Buffer.concat([words(END), shorts(0, 0, count, count), words(list.length, offset), shorts(0)]);
  return Buffer.concat([...files, list, end]);
}

/** What stands of a file both before it and in the directory. */
function factsOf(plain: Buffer, deflated: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    shorts(VERSION, UTF8, DEFLATED),
    words(FIRST_MOMENT, crc32(plain), deflated.length, plain.length),
    shorts(name.length),
  ]);
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}
