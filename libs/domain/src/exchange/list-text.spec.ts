import { joinList, splitList } from './list-text.js';

describe('a list in one cell', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['AFIL'], 'AFIL'],
    [['S1', 'O2'], 'S1; O2'],
    [['semi; colon', 'plain'], '"semi; colon"; plain'],
    [['say "hello"', 'a\nb'], '"say ""hello"""; "a\nb"'],
    [['"', ';'], '""""; ";"'],
  ])('%j is written as %j and read again', (items, text) => {
    expect(joinList(items)).toBe(text);
    expect(splitList(text)).toEqual(items);
  });

  it.each<[string, string[] | null]>([
    [' S1 ;O2;; ', ['S1', 'O2']],
    ['S1\nO2', ['S1', 'O2']],
    ['5" disks; b', ['5" disks', 'b']],
    [';', []],
    ['"open', null],
    ['"a" b', null],
  ])('%j is read as %j', (text, items) => expect(splitList(text)).toEqual(items));
});
