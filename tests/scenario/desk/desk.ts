import { AccountService, MailWorker, PartnershipService, type StandingClock } from '@roadbook/application';
import type { Role } from '@roadbook/domain';
import type { ApiClient, TestServer } from '../../support/api.js';
import { doing, FOUNDING, reading } from '../../support/conversation.js';
import type { TestDatabase } from '../../support/databases.js';
import type { ReceivedMail, TestSmtp } from '../../support/smtp.js';

/** The day on which the cycle begins, in the ninth month of the partnership. */
export const BEGIN = '2026-11-23T09:00:00.000Z';
export const PUBLIC_URL = 'https://roadbook.test';
const PASSWORD = 'a password of the desk';

/** Who takes part, with the language in which each of them reads. */
export const PEOPLE = {
  plastipolis: { organisation: 'Plastipolis', language: 'en', roles: ['COORDINATOR', 'PARTNER', 'COMMITTEE'] },
  viameca: { organisation: 'ViaMéca', language: 'fr', roles: ['PARTNER', 'COMMITTEE'] },
  minalogic: { organisation: 'Minalogic', language: 'fr', roles: ['PARTNER'] },
  afil: { organisation: 'AFIL', language: 'it', roles: ['PARTNER'] },
  microtec: { organisation: 'microTEC Südwest', language: 'de', roles: ['PARTNER'] },
  bwcon: { organisation: 'bwcon', language: 'de', roles: ['PARTNER'] },
  eurecat: { organisation: 'Eurecat', language: 'ca', roles: ['PARTNER'] },
  cep: { organisation: 'CEP', language: 'es', roles: ['PARTNER'] },
  flanders: { organisation: 'Flanders Make', language: 'nl', roles: ['PARTNER'] },
  cluj: { organisation: 'Cluj IT', language: 'ro', roles: ['PARTNER'] },
  poolnet: { organisation: 'Pool-Net', language: 'pt', roles: ['PARTNER'] },
  agency: { organisation: 'ADR Nord-Vest', language: 'ro', roles: ['OBSERVER'] },
} satisfies Record<string, { organisation: string; language: string; roles: Role[] }>;
export type Person = keyof typeof PEOPLE;

export function addressOf(person: Person): string {
  return `${person}@partners.test`;
}

/** What the chapters share: the server under a clock that stands, the mail server, and a client for each person. */
export class Desk {
  database!: TestDatabase;
  server!: TestServer;
  smtp!: TestSmtp;
  clients!: Readonly<Record<Person, ApiClient>>;
  /** Everything that was mailed, in the order of its arrival. */
  readonly archive: ReceivedMail[] = [];
  updateLink = '';
  feed = '';

  get coordinator(): ApiClient {
    return this.clients.plastipolis;
  }

  /** Opens an account for each of the people and signs them in. */
  async seat(): Promise<void> {
    const accounts = this.server.server.app.get(AccountService);
    const { partnershipId } = await this.server.server.app.get(PartnershipService).find(FOUNDING);
    const clients: Partial<Record<Person, ApiClient>> = {};
    for (const [name, { organisation, language, roles }] of Object.entries(PEOPLE)) {
      const email = addressOf(name as Person);
      const membership = { partnershipId, organisation, roles };
      await accounts.add({ email, name: `${organisation} desk`, password: PASSWORD, language, membership });
      clients[name as Person] = await this.withToken(await this.server.client().signIn(email, PASSWORD));
    }
    this.clients = clients as Record<Person, ApiClient>;
    await this.round();
  }

  /** The cycle takes weeks, and a sign-in lasts half a day. */
  private async withToken(client: ApiClient): Promise<ApiClient> {
    const { createAccessToken } = await client.ask<{ createAccessToken: { token: string } }>(
      'mutation { createAccessToken(name: "The desk") { token } }',
    );
    return this.server.client().useToken(createAccessToken.token);
  }

  /** Turns the clock to an instant, or to the morning of a day, and lets the server do what it does by itself. */
  async on(moment: string): Promise<ReceivedMail[]> {
    const clock = this.server.server.store.clock as StandingClock;
    clock.set(moment.length === 10 ? `${moment}T08:00:00.000Z` : moment);
    return this.round();
  }

  /** What the server mails in one round. */
  async round(): Promise<ReceivedMail[]> {
    const before = this.smtp.mails.length;
    await this.server.server.app.get(MailWorker).tick();
    const mails = this.smtp.mails.slice(before);
    this.archive.push(...mails);
    return mails;
  }

  do<Data>(person: Person, verb: string, input: object, fields: string): Promise<Data> {
    return doing<Data>(this.clients[person], verb, input, fields);
  }

  read<Data>(fields: string, person: Person = 'plastipolis'): Promise<Data> {
    return reading<Data>(this.clients[person], fields);
  }
}

/** The mails to one of the people, or to an address, among some. */
export function mailsTo(mails: readonly ReceivedMail[], whom: string): ReceivedMail[] {
  const address = whom.includes('@') ? whom : addressOf(whom as Person);
  return mails.filter((mail) => mail.to === address);
}
