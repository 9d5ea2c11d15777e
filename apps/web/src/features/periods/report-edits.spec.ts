import type { Report } from './periods.operations.js';
import {
  conflictsOf,
  edited,
  inputOf,
  keepMine,
  lacksOf,
  sendable,
  settled,
  takeTheirs,
  valuesOf,
  type Edits,
} from './report-edits.js';

const line = {
  thing: 'Action',
  id: '1',
  code: 'A1.1',
  title: 'Action',
  role: 'LEAD',
  text: '',
  progress: 20,
  health: null,
  nextSteps: null,
  complete: false,
};
const report = {
  lines: [line, { ...line, thing: 'FollowUp', id: '2', code: null, role: null, progress: null }],
  indicators: [
    { indicator: 'EVENTS', value: null },
    { indicator: 'FUNDING_SECURED', value: '10.50' },
  ],
  remarks: null,
  missing: [
    { message: 'Say it', params: { thing: 'Action', id: '1', field: 'text' } },
    { message: 'Count it', params: { indicator: 'EVENTS' } },
  ],
} as unknown as Report;
const TEXT = 'Action.1.text';
const saved = valuesOf(report);

describe('edits of a partner report', () => {
  it('knows every field of a report', () => {
    expect(Object.fromEntries(saved)).toMatchObject({
      [TEXT]: '',
      'Action.1.progress': 20,
      'Action.1.health': null,
      'FollowUp.2.text': '',
      'indicator.EVENTS': '',
      'indicator.FUNDING_SECURED': '10.50',
      remarks: '',
    });
  });

  it('keeps what differs from what is saved, with what stood there when it began', () => {
    const first = edited({}, TEXT, 'a', '');
    expect(first).toEqual({ [TEXT]: { value: 'a', base: '' } });
    expect(edited(first, TEXT, 'ab', 'theirs')).toEqual({ [TEXT]: { value: 'ab', base: '' } });
    expect(edited(first, TEXT, '', '')).toEqual({});
  });

  it.each<[string, string, string, string[]]>([
    ['nobody else wrote', 'mine', '', []],
    ['somebody else wrote something else', 'mine', 'theirs', [TEXT]],
    ['somebody else wrote the same', 'mine', 'mine', []],
  ])('sees a conflict when %s', (_, value, now, expected) => {
    const edits: Edits = { [TEXT]: { value, base: '' } };
    const meanwhile = new Map([...saved, [TEXT, now]]);
    expect(conflictsOf(edits, meanwhile)).toEqual(expected);
    expect(Object.keys(sendable(edits, meanwhile))).toEqual(expected.length > 0 ? [] : [TEXT]);
  });

  it('sends a conflicting field again once mine was chosen, and not when theirs was', () => {
    const edits: Edits = { [TEXT]: { value: 'mine', base: '' } };
    const meanwhile = new Map([...saved, [TEXT, 'theirs']]);
    expect(sendable(keepMine(edits, TEXT, 'theirs'), meanwhile)).toEqual({ [TEXT]: { value: 'mine', base: 'theirs' } });
    expect(takeTheirs(edits, TEXT)).toEqual({});
  });

  it('passes over fields that the report has no more', () => {
    expect(sendable({ 'Risk.9.text': { value: 'x', base: '' } }, saved)).toEqual({});
  });

  it('keeps what was written while saving', () => {
    const sent: Edits = { [TEXT]: { value: 'a', base: '' }, remarks: { value: 'r', base: '' } };
    const now: Edits = { [TEXT]: { value: 'ab', base: '' }, remarks: { value: 'r', base: '' } };
    expect(settled(now, sent)).toEqual({ [TEXT]: { value: 'ab', base: 'a' } });
  });

  it('becomes the input of the mutation: only what was written, follow-ups by their id', () => {
    const edits: Edits = {
      [TEXT]: { value: 'done', base: '' },
      'Action.1.health': { value: 'AT_RISK', base: null },
      'FollowUp.2.text': { value: 'soon', base: '' },
      'indicator.EVENTS': { value: '1200.5', base: '' },
      remarks: { value: '', base: 'x' },
    };
    expect(inputOf(edits, report)).toEqual({
      lines: [
        { thing: 'Action', subject: 'A1.1', text: 'done', health: 'AT_RISK' },
        { thing: 'FollowUp', subject: '2', text: 'soon' },
      ],
      indicators: [{ indicator: 'EVENTS', value: '1200.5' }],
      remarks: null,
    });
    expect(inputOf({}, report)).toEqual({});
  });

  it('lacks what is missing until it is written', () => {
    const written = (field: string) => (field === TEXT ? 'done' : (saved.get(field) ?? null));
    expect(lacksOf(report, (field) => saved.get(field) ?? null)).toEqual([
      { field: TEXT, message: 'Say it' },
      { field: 'indicator.EVENTS', message: 'Count it' },
    ]);
    expect(lacksOf(report, written)).toEqual([{ field: 'indicator.EVENTS', message: 'Count it' }]);
  });
});
