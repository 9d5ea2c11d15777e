import { catalogueOf, languages, say } from './index.js';

const PLACE = /\{(@?\w+)(:[^{}]*)?\}/g;
/** Languages whose numbers take three forms of a word. */
const THREE_FORMS = ['ro'];

/** The places of a template by name, each with the number of forms that it offers. */
function placesOf(template: string, forms: number): string[] {
  return [...template.matchAll(PLACE)].map(([, name, words]) => `${name}${words ? ` in ${forms} forms` : ''}`).sort();
}

/** The number of forms that each counted word of a template has. */
function formCounts(template: string): number[] {
  return [...template.matchAll(PLACE)].filter(([, , words]) => words).map(([, , words]) => words!.split('|').length);
}

describe.each(languages().filter((language) => language !== 'en'))('the catalogue of %s', (language) => {
  const english = catalogueOf('en');
  const catalogue = catalogueOf(language);

  it('says everything that the English one says, and nothing else', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
  });

  it('has the same places in every text, and as many forms of a word as the language needs', () => {
    const forms = THREE_FORMS.includes(language) ? 3 : 2;
    for (const [code, template] of Object.entries(catalogue)) {
      expect([code, placesOf(template, forms)]).toEqual([code, placesOf(english[code] ?? '', forms)]);
      expect([code, formCounts(template).filter((count) => count !== forms)]).toEqual([code, []]);
    }
  });

  it('leaves no text empty', () => {
    expect(Object.entries(catalogue).filter(([, template]) => template.trim() === '')).toEqual([]);
  });

  it('writes dates and numbers as its readers do', () => {
    const english = say({ code: 'PERIOD_DUE_BEFORE_END', params: { dueDate: '2026-05-29', end: '2026-05-31' } }, 'en');
    const text = say({ code: 'PERIOD_DUE_BEFORE_END', params: { dueDate: '2026-05-29', end: '2026-05-31' } }, language);
    expect(text).not.toBe(english);
    expect(text).toContain('2026');
    expect(text).not.toContain('2026-05');
  });
});
