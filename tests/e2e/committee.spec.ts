import type { ApiClient } from '../support/api.js';
import { doing, reading, refusalOf, stepping } from '../support/conversation.js';
import { STORES } from '../support/databases.js';
import { FOUNDING_PARTNERS } from '../support/founding.js';
import { openGround, TODAY, type Ground, type RoleName } from './ground.js';

const paragraph = (text: string): unknown => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const slug = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');

interface Ballots {
  readonly session: {
    readonly ballots: readonly { readonly position: number; readonly vote: string; readonly organisation: Named }[];
  };
}
interface Named {
  readonly shortName: string;
}

describe.each(STORES)('what the committee does in writing, on $store', ({ make }) => {
  let ground: Ground;
  let clients: Readonly<Record<RoleName, ApiClient>>;

  beforeAll(async () => {
    ground = await openGround(make);
    clients = await ground.clients();
  });
  afterAll(() => ground.close());

  describe('minutes', () => {
    beforeAll(async () => {
      for (const verb of ['conveneSession', 'openSession']) await stepping(clients.coordinator, verb, 5, 'status');
    });
    const versionOf = async (): Promise<number> =>
      (await reading<{ session: { version: number } }>(clients.coordinator, 'session(number: 5) { version }')).session
        .version;
    const update = async (minutes: unknown) => ({ session: 5, expectedVersion: await versionOf(), minutes });

    it('are kept as they were sent', async () => {
      const minutes = {
        type: 'doc',
        content: [
          {
            type: 'heading',
            attrs: { level: 2 },
            content: [{ type: 'text', text: 'Présences', marks: [{ type: 'bold' }] }],
          },
          {
            type: 'orderedList',
            attrs: { start: 1, type: null },
            content: [{ type: 'listItem', content: [paragraph('One')] }],
          },
        ],
      };
      const answer = await doing(clients.coordinator, 'updateMinutes', await update(minutes), 'minutes');
      expect(answer).toEqual({ minutes });
      expect(await reading(clients.committee, 'session(number: 5) { minutes }')).toEqual({ session: { minutes } });
    });

    it.each<[string, () => unknown, string]>([
      ['a node nobody knows', () => ({ type: 'doc', content: [{ type: 'iframe' }] }), 'input.minutes.content.0'],
      ['a text', () => '<p>Minutes</p>', 'input.minutes'],
      [
        'a script for a link',
        () => ({
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
            },
          ],
        }),
        'input.minutes.content.0.content.0.marks.0.attrs.href',
      ],
      [
        'more than 200,000 bytes',
        () => ({ type: 'doc', content: Array.from({ length: 24 }, () => paragraph('x'.repeat(9_000))) }),
        'input.minutes',
      ],
    ])('are refused for %s, by its path', async (_, minutes, path) => {
      const refusal = await refusalOf(clients.coordinator, 'updateMinutes', await update(minutes()));
      expect(refusal.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path }] });
    });

    it.each([100, 10_000])('are refused when %i nodes lie within each other', async (levels) => {
      const { coordinator } = clients;
      const nested = `${'{"type":"blockquote","content":['.repeat(levels)}${']}'.repeat(levels)}`;
      // Written by hand: what makes JSON of it elsewhere gives up before the server does.
      const body = `{"query":"mutation ($input: UpdateMinutesInput!) { updateMinutes(input: $input) { id } }","variables":{"input":{"partnership":"4M4IOF","session":5,"expectedVersion":1,"minutes":{"type":"doc","content":[${nested}]}}}}`;
      const response = await coordinator.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect([response.status < 500, errors[0]!.extensions.code]).toEqual([true, 'INVALID_INPUT']);
    });
  });

  describe('a written procedure', () => {
    let number: number;
    const people = new Map<string, ApiClient>();
    const vote = (name: string, fields: object): Promise<unknown> =>
      doing(people.get(name)!, 'castVote', { session: number, position: 1, vote: 'FOR', ...fields }, 'number');
    const ballotsSeenBy = async (client: ApiClient): Promise<string[]> => {
      const fields = `session(number: ${number}) { ballots { position vote organisation { shortName } } }`;
      const { session } = await reading<Ballots>(client, fields);
      return session.ballots.map((ballot) => `${ballot.organisation.shortName} ${ballot.vote}`).sort();
    };
    const decide = { kind: 'OTHER', subjects: [], outcome: 'APPROVED', text: 'The letter is sent.' };

    beforeAll(async () => {
      for (const name of FOUNDING_PARTNERS) {
        const client = ground.server.client();
        people.set(name, await client.signIn(`${slug(name)}@demo.example`, ground.server.settings.demoPassword));
      }
      const agenda = [{ title: 'Letter to the ministries', kind: 'OTHER' }, { title: 'Any other business' }];
      const session = { title: 'By writing', kind: 'WRITTEN_PROCEDURE', date: '2026-12-02', agenda, chair: 'viameca' };
      const planned = await doing<{ number: number }>(
        clients.coordinator,
        'planSession',
        session,
        'number chair { shortName } noticeDays shortNotice',
      );
      expect(planned).toMatchObject({ chair: { shortName: 'ViaMéca' }, noticeDays: null, shortNotice: false });
      number = planned.number;
      await stepping(clients.coordinator, 'conveneSession', number, 'status');
    });

    it('takes ballots, which others do not see while it lasts', async () => {
      for (const name of FOUNDING_PARTNERS.slice(0, 6)) await vote(name, {});
      await vote('bwcon', { vote: 'AGAINST', comment: 'Too early.' });
      expect(await ballotsSeenBy(clients.otherPartner)).toEqual(['bwcon AGAINST']);
      expect(await ballotsSeenBy(people.get('Pool-Net')!)).toEqual([]);
      expect(await ballotsSeenBy(clients.coordinator)).toHaveLength(6);
      const { changes } = await reading<{ changes: { changes: { fields: { field: string }[] }[] } }>(
        people.get('Pool-Net')!,
        `changes(since: "${TODAY}T08:00:00Z") { changes { fields { field } } }`,
      );
      expect(changes.changes.flatMap(({ fields }) => fields.map(({ field }) => field))).not.toContain('ballots');
    });

    it('is refused on what is not asked, and decides when the rest could change nothing', async () => {
      const asked = { session: number, position: 2, vote: 'FOR' };
      const refusal = await refusalOf(people.get('AFIL')!, 'castVote', asked);
      expect(refusal.extensions.blockers.map(({ code }) => code)).toEqual(['NO_DECISION_ASKED']);
      await stepping(clients.coordinator, 'openSession', number, 'status');
      const early = await refusalOf(clients.coordinator, 'recordDecision', { session: number, ...decide });
      expect(early.extensions.blockers.map(({ code }) => code)).toEqual(['NO_MAJORITY', 'BALLOT_WINDOW_OPEN']);
      for (const name of ['Eurecat', 'CEP']) await vote(name, {});
      const decision = await doing(
        clients.coordinator,
        'recordDecision',
        { session: number, ...decide },
        'effect method votes { for against abstain } rollCall { organisation { shortName } }',
      );
      expect(decision).toMatchObject({ effect: 'EXECUTED', method: 'VOTE', votes: { for: 7, against: 1, abstain: 0 } });
      expect(await ballotsSeenBy(people.get('Pool-Net')!)).toHaveLength(8);
    });

    it('is not there for who sees no session', async () => {
      const asked = { session: number, position: 1, vote: 'FOR' };
      expect((await refusalOf(clients.observer, 'castVote', asked)).extensions.code).toBe('NOT_FOUND');
    });
  });

  it('an authority sees its own follow-ups, and not where they come from', async () => {
    const fields = 'followUps { text owner { shortName } doneOn session { number } decision { number } }';
    expect(await reading(clients.observer, fields)).toEqual({
      followUps: [
        {
          text: "Tell the partners when the region's call for shared pilot lines opens.",
          owner: { shortName: 'Auvergne-Rhône-Alpes Region' },
          doneOn: '2026-10-18',
          session: null,
          decision: null,
        },
      ],
    });
  });
});
