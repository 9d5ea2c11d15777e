import { DEFAULT_COLUMNS } from './columns.js';
import { filterCount, isSameView, nextSort, parseView, PLAIN_VIEW, printView, queryOf, unfiltered } from './view.js';

const parse = (text: string) => parseView(new URLSearchParams(text));

describe('a view in the address', () => {
  it('is the plain one where the address says nothing', () => {
    expect(parse('')).toEqual(PLAIN_VIEW);
    expect(queryOf(PLAIN_VIEW)).toBe('');
  });

  it.each([
    'q=laser+hub',
    'activity=A1&activity=A2',
    'partner=Via%26M%C3%A9ca&lead=AFIL%2C+Milano',
    'phase=INVESTMENT&status=PLANNED&status=ON_HOLD&health=OFF_TRACK&priority=HIGH&region=Tampere',
    'overdue=1',
    'overdue=0',
    'group=none',
    'sort=-plannedEnd',
    'columns=title.code',
  ])('is printed as it was read: %s', (text) => {
    expect(queryOf(parse(text))).toBe(text);
  });

  it.each([
    ['a status that there is not', 'status=DONE', ''],
    ['a list with commas', 'status=PLANNED,ON_HOLD,x', 'status=PLANNED&status=ON_HOLD'],
    ['a value twice', 'phase=INVESTMENT&phase=INVESTMENT', 'phase=INVESTMENT'],
    ['an unknown group', 'group=colour', ''],
    ['the usual group', 'group=activity', ''],
    ['an unknown order', 'sort=-secret', ''],
    ['the usual order', 'sort=code', ''],
    ['unknown columns', 'columns=secret', ''],
    ['some unknown columns', 'columns=title,secret,code,title', 'columns=title.code'],
    ['the usual columns', `columns=${DEFAULT_COLUMNS.join('.')}`, ''],
    ['words for yes', 'overdue=true', 'overdue=1'],
    ['neither yes nor no', 'overdue=maybe', ''],
    ['an empty search', 'q=++', ''],
  ])('leaves out %s', (_, text, expected) => {
    expect(queryOf(parse(text))).toBe(expected);
  });

  it('keeps what else the address says', () => {
    const search = new URLSearchParams('asOf=2026-11-01T00:00:00.000Z&status=PLANNED');
    expect(printView({ ...PLAIN_VIEW, q: 'hub' }, search).toString()).toBe('asOf=2026-11-01T00%3A00%3A00.000Z&q=hub');
  });

  it('is the same however it is written', () => {
    expect(isSameView('group=none&status=PLANNED,ON_HOLD', 'status=PLANNED&status=ON_HOLD&group=none')).toBe(true);
    expect(isSameView('group=none', '')).toBe(false);
  });

  it('counts its filters, and loses them', () => {
    const view = parse('q=x&status=PLANNED&status=ON_HOLD&overdue=1&group=phase&sort=title');
    expect(filterCount(view)).toBe(2);
    expect(queryOf(unfiltered(view))).toBe('group=phase&sort=title');
  });
});

describe('the head of a column', () => {
  it.each([
    ['orders upwards first', PLAIN_VIEW.sort, { column: 'title', descending: false }],
    ['then downwards', { column: 'title', descending: false }, { column: 'title', descending: true }],
    ['then by code again', { column: 'title', descending: true }, { column: 'code', descending: false }],
  ] as const)('%s', (_, before, after) => {
    expect(nextSort(before, 'title')).toEqual(after);
  });
});
