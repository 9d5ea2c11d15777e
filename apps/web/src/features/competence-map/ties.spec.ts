import type { Tie } from './competence-map.operations.js';
import { strengthOf, tiesShown } from './ties.js';

const tie = (projects: number, actionCount: number) =>
  ({ pastProjects: Array.from({ length: projects }, () => ({ acronym: 'X' })), actionCount }) as unknown as Tie;

describe('ties', () => {
  it.each([
    ['all', ['1+4', '3+0', '0+2']],
    ['projects', ['3+0', '1+4']],
    ['actions', ['1+4', '0+2']],
  ] as const)('of the kind %s, the closest first', (kind, expected) => {
    const shown = tiesShown([tie(3, 0), tie(0, 2), tie(1, 4)], kind);
    expect(shown.map((one) => `${one.pastProjects.length}+${one.actionCount}`)).toEqual(expected);
  });

  it('are as strong as what they count', () => {
    expect([strengthOf(tie(1, 2), 'all'), strengthOf(tie(1, 2), 'projects'), strengthOf(tie(1, 2), 'actions')]).toEqual(
      [3, 1, 2],
    );
  });
});
