import { changedAnswers } from '../../ui/answers.js';
import { asDetails, asTexts, fieldsOf, type IndicatorWords } from './indicator-form.js';

const WORDS: IndicatorWords = { label: (name) => name, hint: (name) => name, reported: (value) => value };
const FACTS: NonNullable<Parameters<typeof fieldsOf>[1]> = {
  ...{ __typename: 'ObjectiveIndicator', id: 'i', version: 1, code: 'O1.1', title: 'SMEs reached', unit: 'SMEs' },
  ...{ baseline: null, target: '40', targetDate: '2027-12-31', reported: null, addsUp: true, basis: null },
  ...{ value: null, progress: null, reached: false, missed: false, values: [] },
};

describe('the form of an indicator', () => {
  it('begins with what the indicator says, and sends nothing while that stands', () => {
    const fields = fieldsOf(WORDS, FACTS);
    const answers = Object.fromEntries(fields.map(({ name, initial = '' }) => [name, initial]));
    expect(answers).toMatchObject({ title: 'SMEs reached', baseline: '', target: '40', addsUp: 'yes' });
    expect(changedAnswers(fields, answers)).toEqual({});
    expect(asDetails(changedAnswers(fields, { ...answers, target: '', addsUp: '' }))).toEqual({
      target: null,
      addsUp: false,
    });
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['nothing', {}, {}],
    ['what was left empty', { baseline: ' ', basis: '' }, { baseline: null, basis: null }],
    ['a box', { addsUp: 'yes' }, { addsUp: true }],
    ['what partners report, which adds up by itself', { reported: 'EVENTS', addsUp: '' }, { reported: 'EVENTS' }],
  ])('reads %s', (_, answers, expected) => expect(asDetails(answers)).toEqual(expected));

  it('holds nothing as empty text', () =>
    expect(asTexts({ target: null, unit: 'x' })).toEqual({ target: '', unit: 'x' }));
});
