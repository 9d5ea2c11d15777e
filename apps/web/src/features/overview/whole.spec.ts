import { wholeOf } from './whole.js';

const page = (items: readonly number[], totalCount: number, revision = 1) => ({ items, totalCount, revision });

describe('a whole list', () => {
  it('is read page by page', async () => {
    const asked: number[] = [];
    const whole = await wholeOf((offset) => {
      asked.push(offset);
      return Promise.resolve(page([offset, offset + 1].slice(0, 5 - offset), 5));
    });
    expect(whole.items).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([0, 2, 4]);
  });

  it('is begun anew when the plan changes in between', async () => {
    const pages = [page([1], 2, 1), page([9], 2, 2), page([3], 2, 2), page([4], 2, 2)];
    expect((await wholeOf(() => Promise.resolve(pages.shift()!))).items).toEqual([3, 4]);
  });

  it('is taken as it came when the plan changes all the time, or has become shorter', async () => {
    let revision = 0;
    expect((await wholeOf(() => Promise.resolve(page([1], 2, (revision += 1))))).items).toEqual([1, 1]);
    const pages = [page([1], 2), page([], 1)];
    expect((await wholeOf(() => Promise.resolve(pages.shift()!))).items).toEqual([1]);
  });
});
