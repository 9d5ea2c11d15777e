import type { ApiClient, ApiError } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, NOW, openGround, type Ground } from './ground.js';
import { mutationOf } from './schema.js';

interface Entry {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly byId: string;
  readonly decision: { readonly number: number } | null;
  readonly changes: readonly { readonly subject: string }[];
}

const QUERY = `query ($limit: Int, $before: Int, $filter: RevisionFilter) {
  partnership(code: "${FOUNDING}") {
    revisions(limit: $limit, before: $before, filter: $filter) {
      number at by byId decision { number } changes { subject }
    }
  }
}`;

/** True when one of a revision's changes is of a thing, or of what belongs to it. */
const about = (name: string) => (entry: Entry) =>
  entry.changes.some(({ subject }) => subject === name || subject.startsWith(`${name} `));

describe.each(STORES)('the filters of the history on $store', ({ make }) => {
  let ground: Ground;
  let coordinator: ApiClient;
  let all: readonly Entry[];

  const read = async (variables: object, client = coordinator): Promise<readonly Entry[]> =>
    (await client.ask<{ partnership: { revisions: Entry[] } }>(QUERY, variables as Record<string, unknown>)).partnership
      .revisions;
  const numbers = (entries: readonly Entry[]): number[] => entries.map(({ number }) => number);
  const expectAll = async (filter: object, passes: (entry: Entry) => boolean): Promise<void> => {
    const expected = numbers(all.filter(passes)).slice(0, 200);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(numbers(await read({ limit: 200, filter }))).toEqual(expected);
  };

  beforeAll(async () => {
    ground = await openGround(make);
    coordinator = await ground.as('coordinator');
    const variables = {
      input: { partnership: FOUNDING, action: 'A5.3', progress: 30, health: 'ON_TRACK', summary: 'Newest.' },
    };
    await (await ground.as('leadPartner')).ask(mutationOf('reportProgress', variables), variables);
    const found: Entry[] = [];
    for (let before: number | undefined; ;) {
      const page = await read({ limit: 200, before });
      found.push(...page);
      if (page.length < 200) break;
      before = page.at(-1)!.number;
    }
    all = found;
  });
  afterAll(() => ground.close());

  it('let everything through when they are empty', async () => {
    const first = numbers(all).slice(0, 50);
    expect(numbers(await read({ filter: {} }))).toEqual(first);
    expect(numbers(await read({ filter: null }))).toEqual(first);
    expect(numbers(await read({ filter: { subject: ' ' } }))).toEqual(first);
  });

  it.each(['A5.3', 'MS5.3.1', 'D3.3.1', 'Session 1', 'Decision 2', 'Period 1', 'AFIL'])('by subject: %s', (subject) =>
    expectAll({ subject }, about(subject)),
  );

  it('by subject, whatever its case, and in the viewer’s language', async () => {
    const expected = numbers(all.filter(about('Session 1')));
    expect(numbers(await read({ limit: 200, filter: { subject: ' session 1' } }))).toEqual(expected);
    await coordinator.ask('mutation { setLanguage(language: "de") { id } }');
    const german = await read({ limit: 200, filter: { subject: 'Sitzung 1' } });
    expect(numbers(german)).toEqual(expected);
    expect(german[0]!.changes.some(({ subject }) => subject.startsWith('Sitzung 1'))).toBe(true);
    expect(numbers(await read({ limit: 200, filter: { subject: 'Session 1' } }))).toEqual(expected);
    await coordinator.ask('mutation { setLanguage(language: "en") { id } }');
  });

  it.each(['A9.9', '%', '_', '!', '"', '\\', "'; --", 'A5._', 'null'])(
    'by subject: nothing is called %s',
    async (subject) => {
      expect(await read({ filter: { subject } })).toEqual([]);
    },
  );

  it('by who made them', async () => {
    const { byId, by } = all[0]!;
    await expectAll({ by: byId }, (entry) => entry.byId === byId);
    expect(new Set((await read({ filter: { by: byId } })).map((entry) => entry.by))).toEqual(new Set([by]));
    expect(await read({ filter: { by: 'nobody' } })).toEqual([]);
  });

  it('by when, both ends included', async () => {
    const [since, until] = [all[120]!.at, all[40]!.at];
    await expectAll({ since }, ({ at }) => at >= since);
    await expectAll({ until }, ({ at }) => at <= until);
    await expectAll({ since, until }, ({ at }) => at >= since && at <= until);
    expect(await read({ filter: { since: until, until: since } })).toEqual([]);
    expect(await read({ filter: { since: '2098-01-01T00:00:00Z' } })).toEqual([]);
  });

  it('by decision', () => expectAll({ decisionsOnly: true }, ({ decision }) => decision !== null));

  it('all together, a page at a time', async () => {
    const { byId } = all.find((entry) => entry.decision !== null && about('A1.1')(entry))!;
    const filter = { by: byId, until: NOW, subject: 'A1.1' };
    const passing = numbers(all.filter((entry) => entry.byId === byId && about('A1.1')(entry)));
    expect(passing.length).toBeGreaterThan(1);
    const paged: number[] = [];
    for (let before: number | undefined; ;) {
      const page = numbers(await read({ limit: 1, before, filter }));
      if (page.length === 0) break;
      paged.push(...page);
      before = page.at(-1);
    }
    expect(paged).toEqual(passing);
  });

  it('refuse what is no moment and what is too long', async () => {
    const faults = async (filter: object): Promise<ApiError> => coordinator.refusal(QUERY, { filter });
    expect((await faults({ since: 'soon' })).extensions.code).toBe('INVALID_INPUT');
    const texts = await faults({ subject: 'x'.repeat(201), by: 'a\u0000b' });
    expect(texts.extensions.fields.map(({ path }) => path)).toEqual(['filter.subject', 'filter.by']);
  });

  it('show an observer no more than nothing', async () => {
    const observer = await ground.as('observer');
    expect(await read({ filter: { subject: 'A5.3' } }, observer)).toEqual([]);
  });
});
