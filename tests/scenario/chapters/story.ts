import type { ApiClient, TestServer } from '../../support/api.js';
import { reading } from '../../support/conversation.js';
import type { TestDatabase } from '../../support/databases.js';

/** The instant at which the story is told. */
export const NOW = '2026-11-22T09:00:00.000Z';
export const TODAY = '2026-11-22';
/** The deliverable of A5.3 that came back from the coordinator. */
export const SURVEY = 'D5.3.1';

/** A revision and when it was made. */
export interface Moment {
  readonly revision: number;
  readonly at: string;
}

/** A verb of a machine, as far as the story looks at it. */
export interface Transition {
  readonly name: string;
  readonly allowed: boolean;
}

/** What the chapters of a story share: who takes part, and the moments that matter. */
export class Story {
  database!: TestDatabase;
  server!: TestServer;
  coordinator!: ApiClient;
  viameca!: ApiClient;
  microtec!: ApiClient;
  flandersMake!: ApiClient;
  catalogueId = '';
  /** When progress was reported. */
  reported!: Moment;
  /** Right before the decision, and right after it. */
  before!: Moment;
  after!: Moment;

  /** The newest revision. */
  async newest(): Promise<Moment> {
    const { revision, revisions } = await reading<{ revision: number; revisions: { number: number; at: string }[] }>(
      this.coordinator,
      'revision revisions(limit: 1) { number at }',
    );
    expect(revisions[0]!.number).toBe(revision);
    return { revision, at: revisions[0]!.at };
  }

  /** Fetches the catalogue that microTEC Südwest uploaded. */
  download(client: ApiClient): Promise<Response> {
    return client.fetch(`/files/${this.catalogueId}`);
  }

  /** The version of a deliverable, as one reads it before changing it. */
  async versionOf(client: ApiClient, code: string): Promise<number> {
    const action = code.replace(/^D(.*)\.\d+$/, 'A$1');
    const { deliverables } = await reading<{ deliverables: { items: { code: string; version: number }[] } }>(
      client,
      `deliverables(filter: { action: "${action}" }) { items { code version } }`,
    );
    return deliverables.items.find((item) => item.code === code)!.version;
  }
}
