import { request, type Agent, type ClientRequest } from 'node:http';
import type { ApiError } from '../support/api.js';

/** An answer as it came over the wire, whole. */
export interface WireAnswer {
  readonly status: number;
  readonly body: { readonly data?: Record<string, unknown> | null; readonly errors?: readonly ApiError[] };
}

export interface Post {
  readonly address: string;
  readonly token: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly key?: string;
  /** Without one every request has a connection of its own. */
  readonly agent?: Agent;
}

/** A connection's fault; `reused` when an earlier request had been answered on it. */
export interface WireError extends NodeJS.ErrnoException {
  readonly reused?: boolean;
}

/** Sends one GraphQL request. @throws WireError; Error when the answer is not whole */
export function post({ address, token, query, variables, key, agent }: Post): Promise<WireAnswer> {
  const body = JSON.stringify({ query, variables });
  return new Promise((done, fail) => {
    const sending: ClientRequest = request(
      `${address}/graphql`,
      {
        method: 'POST',
        agent: agent ?? false,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
          ...(key !== undefined && { 'idempotency-key': key }),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('error', fail);
        response.on('end', () => {
          try {
            done({ status: response.statusCode!, body: JSON.parse(text) as WireAnswer['body'] });
          } catch (error) {
            fail(new Error('the answer is not whole', { cause: error }));
          }
        });
      },
    );
    sending.on('error', (error) => fail(Object.assign(error, { reused: sending.reusedSocket })));
    sending.end(body);
  });
}
