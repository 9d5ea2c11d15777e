import { en } from './en/index.js';
import { catalogueOf, REPORT_LANGUAGES, wordsOf, type LabelKey } from './labels.js';

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
const keys = Object.keys(en) as LabelKey[];

describe.each(REPORT_LANGUAGES.filter((language) => language !== 'en'))(
  'the words of the reports in %s',
  (language) => {
    const catalogue = catalogueOf(language);

    it('are as many as the English ones, and none is empty', () => {
      expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
      expect(keys.filter((key) => catalogue[key].trim() === '')).toEqual([]);
    });

    it('have the same places for values', () => {
      for (const key of keys) expect([key, placesIn(catalogue[key])]).toEqual([key, placesIn(en[key])]);
    });

    it('are words of that language: of sentences none is left in English', () => {
      const sentences = keys.filter((key) => (en[key].replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? []).length > 3);
      expect(sentences.filter((key) => catalogue[key] === en[key])).toEqual([]);
    });

    it('write dates and amounts as its readers do', () => {
      const words = wordsOf(language);
      expect(words.language).toBe(language);
      expect(words.date('2026-05-29')).not.toBe(wordsOf('en').date('2026-05-29'));
      expect(words.money(1250.5, 'EUR')).toMatch(/^1[.,\u00a0\u202f]?250,50\u00a0EUR$/);
    });
  },
);

describe('a language without a catalogue', () => {
  it('falls back to its parent, and then to English', () => {
    expect(wordsOf('fr-BE').language).toBe('fr');
    expect(wordsOf('xx').language).toBe('en');
    expect(wordsOf('constructor').language).toBe('en');
  });
});
