import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { ChangeFeed, IdentityService, LOG, type Log, type Viewer } from '@roadbook/application';
import { DomainError } from '@roadbook/domain';
import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import { makeServer, type Context, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { languageOf, type GraphqlContext, type IdentifiedRequest } from '../auth/request-context.js';
import { readSessionCookie } from '../auth/session-cookie.js';
import { errorLog, graphqlRefusal } from '../graphql/errors.js';
import { formatted } from '../graphql/execution-result.js';
import { StoredOperations } from '../graphql/stored-operations.js';
import { CLOSING, LiveConnection, type Closing } from './live-connection.js';
import { prepare, refused } from './live-operation.js';

/** How long whoever connects may take to say who it is. */
const INIT_MS = 3_000;
const SUBSCRIPTIONS_PER_SOCKET = 10;
const SOCKETS_PER_ACCOUNT = 20;

/** A socket, and whose it is once that is known. */
export interface Held {
  readonly id: string;
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
  readonly schema: () => GraphQLSchema;
  alive: boolean;
  connection: LiveConnection | null;
}

interface Extra {
  readonly held: Held;
  /** All sockets of the server. */
  readonly all: ReadonlyMap<WebSocket, Held>;
}

type Params = Record<string, unknown> | undefined;
type Socket = Context<Params, Extra>;

/** What is said over one socket: who it is, which subscriptions, what came of them. */
@Injectable()
export class LiveProtocol {
  private readonly server = makeServer<Params, Extra>(this.options());

  constructor(
    private readonly identity: IdentityService,
    private readonly feed: ChangeFeed,
    private readonly stored: StoredOperations,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Begins to serve a socket. @returns to be called when it was closed */
  serve(held: Held, all: ReadonlyMap<WebSocket, Held>): (code: number, reason: string) => Promise<void> {
    const { socket } = held;
    return this.server.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (hear) => {
          socket.on('message', (data: Buffer) => {
            hear(data.toString('utf8')).catch((error: unknown) => {
              this.log.error({ err: error, requestId: held.id }, 'a message could not be answered');
              close(socket, CLOSING.failed);
            });
          });
        },
      },
      { held, all },
    );
  }

  private options(): ServerOptions<Params, Extra> {
    return {
      connectionInitWaitTimeout: INIT_MS,
      onConnect: (socket) => this.connect(socket),
      onSubscribe: (socket, _id, payload) => this.subscribe(socket, payload),
      onNext: ({ extra }, _id, _payload, _args, result) => {
        const { data, errors } = formatted(result, languageOf(identified(extra.held)), this.sink(extra.held)).body;
        return errors ? { data, errors } : { data };
      },
      onError: ({ extra: { held } }, _id, _payload, errors) =>
        errors.map((error) => graphqlRefusal(error, languageOf(identified(held)), this.sink(held))),
    };
  }

  private async connect({ connectionParams, extra: { held, all } }: Socket): Promise<boolean> {
    const { id, socket, request } = held;
    const secret = bearerOf(connectionParams) ?? readSessionCookie(request);
    const asking = { id, idempotencyKey: null, requestHash: '' };
    const viewer = secret === null ? null : await this.identity.viewerBySecret(secret, asking);
    if (secret === null || !viewer) {
      close(socket, CLOSING.signedOut);
      return false;
    }
    const own = [...all.values()].filter(({ connection }) => connection?.accountId === viewer.accountId);
    if (own.length >= SOCKETS_PER_ACCOUNT) {
      close(socket, CLOSING.tooMany);
      return false;
    }
    const rights = { identity: this.identity, feed: this.feed };
    held.connection = new LiveConnection(id, viewer.accountId, secret, rights, (why) => close(socket, why));
    identified(held).viewer = viewer;
    return true;
  }

  private async subscribe(socket: Socket, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    const { held } = socket.extra;
    const viewer = await held.connection?.check();
    const refusal = viewer
      ? this.refusalOf(viewer, socket, payload)
      : new DomainError('UNAUTHENTICATED', 'SIGN_IN_FIRST');
    if (refusal) return [refused(refusal)];
    const prepared = prepare(held.schema(), payload);
    if (Array.isArray(prepared)) return prepared;
    const req = Object.assign(identified(held), { viewer, id: held.id });
    // There is no answer to set headers of.
    const contextValue: Omit<GraphqlContext, 'res'> = { req, live: held.connection ?? undefined };
    return { ...prepared, contextValue };
  }

  private refusalOf(viewer: Viewer, { subscriptions }: Socket, { query }: SubscribePayload): DomainError | null {
    if (!this.stored.allow(viewer, query)) return this.stored.refusal();
    if (Object.keys(subscriptions).length <= SUBSCRIPTIONS_PER_SOCKET) return null;
    return new DomainError('RATE_LIMITED', 'TOO_MANY_SUBSCRIPTIONS', { most: SUBSCRIPTIONS_PER_SOCKET });
  }

  private sink({ id }: Held) {
    return errorLog(this.log, id);
  }
}

/** The request that opened the socket, with whom it was found to come from. */
function identified({ request }: Held): IdentifiedRequest {
  return request as IdentifiedRequest;
}

/** The access token of a program, which cannot always set headers: `Bearer …`, as in the header of that name. */
function bearerOf(params: Params): string | null {
  const given = params?.['authorization'];
  return typeof given === 'string' ? (/^Bearer +(\S+)$/i.exec(given)?.[1] ?? null) : null;
}

function close(socket: WebSocket, { code, reason }: Closing): void {
  socket.close(code, reason);
}

/** Settles when the message is on its way: so nobody is sent more than it takes. */
function send(socket: WebSocket, text: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return Promise.resolve();
  return new Promise((resolve, reject) => socket.send(text, (error) => (error ? reject(error) : resolve())));
}
