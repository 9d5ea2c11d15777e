import type { Viewer } from '@roadbook/application';
import type { Request, Response } from 'express';

/** What the front of the house found out about a request before anything else looks at it. */
export interface IdentifiedRequest extends Request {
  /** Who is signed in; null for nobody. */
  viewer: Viewer | null;
  /** Set by the request log. */
  id: string;
}

/** The context of a GraphQL operation. */
export interface GraphqlContext {
  readonly req: IdentifiedRequest;
  readonly res: Response;
}

/** The language in which a request is answered: the viewer's, or English. */
export function languageOf(request: { readonly viewer?: Viewer | null }): string {
  return request.viewer?.language ?? 'en';
}
