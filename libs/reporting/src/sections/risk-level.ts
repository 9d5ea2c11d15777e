import type { RichCell } from '../document.js';
import type { SignName } from '@roadbook/drawing';
import type { Words } from '../labels/labels.js';
import type { RiskSource } from '../source.js';
import { light } from './cells.js';

/** The level of a risk, likelihood times impact: from 15 high, from 8 medium. */
export function levelCell(words: Words, { likelihood, impact }: RiskSource): RichCell {
  const level = likelihood * impact;
  const sign: SignName = level >= 15 ? 'risk.HIGH' : level >= 8 ? 'risk.MEDIUM' : 'risk.LOW';
  return { lights: [light(words, sign)], notes: [words.say('risk.level', { likelihood, impact, level })] };
}
