import { fieldInSentence, fieldTitle } from './field-names.js';

it.each([
  ['plannedEnd', 'en', 'Planned end', 'planned end'],
  ['plannedEnd', 'de', 'Geplantes Ende', 'Geplantes Ende'],
  ['fundingMix', 'fr', 'Plan de financement', 'plan de financement'],
  ['nuts', 'en', 'NUTS code', 'NUTS code'],
  ['unheardOf', 'it', 'unheardOf', 'unheardOf'],
])('%s in %s is %s, and %s within a sentence', (field, language, title, inSentence) => {
  expect([fieldTitle(field, language), fieldInSentence(field, language)]).toEqual([title, inSentence]);
});
