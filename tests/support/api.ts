import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings } from '@roadbook/application';
import { startServer, type RunningServer } from '../../apps/api/src/server.js';
import type { TestDatabase } from './databases.js';

/** What GraphQL answered. */
export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null;
  readonly errors: readonly ApiError[];
}

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly blockers: readonly {
      readonly code: string;
      readonly message: string;
      readonly params: Record<string, unknown>;
      readonly mendedBy: string | null;
    }[];
    readonly fields: readonly { readonly path: string; readonly message: string }[];
    readonly logId: string | null;
  };
}

/** A client as a program would be: it signs in, keeps its cookie or token, and speaks HTTP only. */
export class ApiClient {
  private readonly headers: Record<string, string> = {};

  constructor(readonly address: string) {}

  /** Signs in with a cookie. @throws Error when refused */
  async signIn(email: string, password: string): Promise<this> {
    const answer = await this.send(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      {
        email,
        password,
      },
    );
    if (answer.errors.length > 0) throw new Error(`${email} cannot sign in: ${answer.errors[0]!.message}`);
    this.headers['cookie'] = answer.headers.get('set-cookie')!.split(';')[0]!;
    return this;
  }

  /** The cookie of its session, as a browser would send it along. */
  get cookie(): string {
    return this.headers['cookie'] ?? '';
  }

  useToken(token: string): this {
    this.headers['authorization'] = `Bearer ${token}`;
    return this;
  }

  /** Sends an operation and gives the whole answer, refusals included. */
  async send<Data = Record<string, unknown>>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<Data>> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Data | null; errors?: ApiError[] };
    return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** Sends an operation that must succeed and gives its data. @throws Error with the refusal */
  async ask<Data = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors.length > 0) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
    return answer.data!;
  }

  /** Sends an operation that must be refused and gives the first refusal. @throws Error when it was not */
  async refusal(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<ApiError> {
    const answer = await this.send(query, variables, headers);
    const [error] = answer.errors;
    if (!error) throw new Error(`${query} was not refused: ${JSON.stringify(answer.data)}`);
    return error;
  }

  /** Any HTTP request with this client's cookie or token. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.address}${path}`, {
      ...init,
      headers: { ...this.headers, ...(init.headers as Record<string, string>) },
    });
  }
}

/** A server of this process on a port of its own, over a given database. */
export interface TestServer {
  readonly address: string;
  readonly settings: Settings;
  readonly server: RunningServer;
  /** A client that is not signed in. */
  client(): ApiClient;
  /** A client that is signed in with the demo password. */
  as(email: string): Promise<ApiClient>;
  close(): Promise<void>;
}

/** Starts a server. @param env further environment variables, such as `ROADBOOK_NOW` */
export async function startTestServer(database: TestDatabase, env: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roadbook-data-'));
  const settings = readSettings({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    DEMO: '1',
    PORT: '0',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
    ...env,
  });
  const server = await startServer(settings);
  const client = (): ApiClient => new ApiClient(server.address);
  return {
    address: server.address,
    settings,
    server,
    client,
    as: (email) => client().signIn(email, settings.demoPassword),
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
