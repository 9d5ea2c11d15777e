import { existsSync } from 'node:fs';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/**
 * The files of the web application by the names that its build gave them: scripts and styles carry a digest of their
 * content and never change; compressed copies lie beside them. Passes on whatever is no such file.
 */
export function webFiles(folder: string): RequestHandler {
  if (!existsSync(folder)) return (_request, _response, next) => next();
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      const digested = path.startsWith('/assets/');
      response.setHeader('Cache-Control', digested ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (request, response, next) => (OPEN.test(request.path) ? files(request, response, next) : next());
}

/** The page itself and the list of operations are not handed out as files. */
const OPEN = /^\/(assets\/[\w.-]+|mark\.svg|scheme\.js)$/;
