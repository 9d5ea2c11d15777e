import fc from 'fast-check';
import { readArchive, writeArchive } from './archive.js';

describe('archives', () => {
  it('give back what they were made of', () => {
    const entry = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      data: fc.uint8Array({ maxLength: 3_000 }).map((bytes) => Buffer.from(bytes)),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        expect(readArchive(writeArchive(entries))).toEqual(entries);
      }),
    );
  });

  it('hold no time', () => {
    const archive = writeArchive([{ name: 'a.xml', data: Buffer.from('<a/>') }]);
    expect(archive.readUInt32LE(10)).toBe(0x0021_0000);
    expect(archive.readUInt32LE(archive.indexOf('PK\u0001\u0002') + 12)).toBe(0x0021_0000);
  });

  it.each([Buffer.alloc(0), Buffer.from('no archive at all, but long enough to be one')])('refuse %p', (bytes) => {
    expect(() => readArchive(bytes)).toThrow('Not a ZIP archive');
  });
});
