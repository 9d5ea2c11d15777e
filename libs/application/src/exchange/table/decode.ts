import { isUtf8 } from 'node:buffer';
import { FileFault } from '../file-fault.js';

export const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'WINDOWS-1252'] as const;
/** How the letters of a text file are written. */
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes that tell whether every other one is nought, as in UTF-16 without a mark. */
const PROBE = 512;

/**
 * The text of a file, whatever it is written in: a mark at its beginning says so, else what the bytes can be; what is no
 * UTF-8 is Windows-1252, in which programs of Western Europe write.
 * @throws FileFault NOT_A_TEXT for what holds noughts and is no text
 */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const encoding = encodingOf(bytes);
  const text = encoding === 'WINDOWS-1252' ? windows(bytes) : new TextDecoder(encoding.toLowerCase()).decode(bytes);
  if (text.includes('\u0000')) throw new FileFault('NOT_A_TEXT');
  return { text, encoding };
}

function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const head = bytes.subarray(0, PROBE);
  const noughts = (from: number): number => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (head.length > 3 && noughts(1) > head.length / 4 && noughts(0) === 0) return 'UTF-16LE';
  if (head.length > 3 && noughts(0) > head.length / 4 && noughts(1) === 0) return 'UTF-16BE';
  return isUtf8(bytes) ? 'UTF-8' : 'WINDOWS-1252';
}

/** The letters from 0x80 on where Windows-1252 is not Latin-1. Node 20's own decoder takes it for Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80]!);
}
