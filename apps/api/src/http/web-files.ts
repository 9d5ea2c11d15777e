import { extname } from 'node:path';
import type { RequestHandler, Response } from 'express';

/** Scripts and styles carry a digest of their content in their names and never change; the others may with every build. */
const DIGESTED = /^\/assets\/[\w.-]+$/;
/** The page itself and the list of operations are not handed out as files. */
const OPEN = /^\/(assets\/[\w.-]+|mark\.svg|scheme\.js)$/;
/** What the build has laid compressed copies beside (`compress` of the web application's build). */
const TEXT = /\.(js|css|svg)$/;
const COPIES: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' };
const YEAR_MS = 365 * 86_400_000;

/**
 * The files of the web application by the names that its build gave them, compressed where the browser takes that. Passes on
 * whatever is no such file.
 * @param folder where the build lies
 */
export function webFiles(folder: string): RequestHandler {
  return (request, response, next) => {
    const { path, method } = request;
    if (!OPEN.test(path) || (method !== 'GET' && method !== 'HEAD')) return next();
    const encoding = TEXT.test(path) ? request.acceptsEncodings('br', 'gzip') || '' : '';
    const copy = COPIES[encoding];
    response.type(extname(path)).set({ 'X-Content-Type-Options': 'nosniff', Vary: 'Accept-Encoding' });
    const plain = (): void => send(response, folder, path, next);
    if (!copy) return plain();
    response.set('Content-Encoding', encoding);
    send(response, folder, path + copy, () => {
      response.removeHeader('Content-Encoding');
      plain();
    });
  };
}

/** Sends a file; where there is none, or it cannot be read, and nothing has gone out yet, `otherwise` is called. */
function send(response: Response, root: string, path: string, otherwise: () => void): void {
  const digested = DIGESTED.test(path);
  const caching = digested ? { maxAge: YEAR_MS, immutable: true } : { headers: { 'Cache-Control': 'no-cache' } };
  response.sendFile(path, { root, dotfiles: 'deny', ...caching }, (error?: Error) => {
    if (error && !response.headersSent) otherwise();
  });
}
