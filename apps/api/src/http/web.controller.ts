import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { SETTINGS, type Settings } from '@roadbook/application';
import type { Response } from 'express';
import { Public } from '../auth/public.decorator.js';

/** The web application: one page whatever the address, because it routes by itself. Its files are served by {@link webFiles}. */
@Controller()
export class WebController {
  private page: string | null = null;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Also where links in mails and calendars lead to. */
  @Get([
    '',
    'p',
    'p/*path',
    'sign-in',
    'invitation/:secret',
    'account',
    'administration',
    'partnerships',
    'accessibility',
  ])
  @Public()
  show(@Res() response: Response): void {
    const nonce = randomBytes(16).toString('base64');
    this.page ??= readPage(this.settings.webDir);
    response
      .type('html')
      .set({ 'Content-Security-Policy': contentSecurityPolicy(nonce), 'Cache-Control': 'no-cache' })
      .send(this.page.replace('%STYLE_NONCE%', nonce));
  }

  /** The look of the few pages that work without the application. */
  @Get('plain.css')
  @Public()
  style(@Res() response: Response): void {
    response.type('css').send(plainStyle);
  }
}

/**
 * What the application's page may do: its own files, its own server, and style elements that carry this answer's nonce (the
 * component library makes some). Pictures may be made by the page itself: the roadmap is exported as one.
 */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join(';');
}

function readPage(folder: string): string {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : notBuilt;
}

const notBuilt = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Roadbook</title><link rel="stylesheet" href="/plain.css"></head>
<body><main><h1>Roadbook</h1><p>The web application has not been built here: run <code>npm run build</code>. GraphQL answers at <code>/graphql</code>.</p></main></body>
</html>
`;

const plainStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
h1 { font-weight: 600; letter-spacing: -0.02em; }
form { display: grid; gap: 0.25rem; max-width: 22rem; }
input, button { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid #767676; border-radius: 4px; }
button { margin-top: 0.75rem; justify-self: start; cursor: pointer; }
`;
