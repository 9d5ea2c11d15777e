import type { Viewer } from '@roadbook/application';
import type { Request, Response } from 'express';

/** What the front of the house found out about a request before anything else looks at it. */
export interface IdentifiedRequest extends Request {
  /** Who is signed in; null for nobody. */
  viewer: Viewer | null;
  /** Set by the request log. */
  id: string;
}

/** Whoever holds the socket that a subscription came by. */
export interface LiveSubscriber {
  /** Finds out anew who it is; null when it may not be here any more, and the socket is being closed. */
  check(): Promise<Viewer | null>;
  /** Has the membership of a partnership looked after while the socket is open. @returns what ends it */
  watch(code: string): () => void;
  /** Closes the socket: it listened to a partnership that it may not see any more. */
  revoked(): void;
}

/** The context of a GraphQL operation. */
export interface GraphqlContext {
  readonly req: IdentifiedRequest;
  readonly res: Response;
  /** For subscriptions only. */
  readonly live?: LiveSubscriber;
}

/** The language in which a request is answered: the viewer's, or English. */
export function languageOf(request: { readonly viewer?: Viewer | null }): string {
  return request.viewer?.language ?? 'en';
}
