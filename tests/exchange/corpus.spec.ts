import { hasMessage } from '@roadbook/domain';
import { CORPUS } from './corpus.js';
import { foundingProposal, importInto } from './importing.js';

describe('a broken file has a precise fault', () => {
  const plan = foundingProposal();

  it.each(CORPUS.map((one) => [one.what, one] as const))('%s', async (_, { make, faults }) => {
    const imported = await importInto(plan, make());
    expect(imported.faults).toEqual(faults);
    expect(imported.details.filter(({ code }) => !hasMessage(code))).toEqual([]);
  });

  it('and there are forty of them at least', () => expect(CORPUS.length).toBeGreaterThanOrEqual(40));
});
