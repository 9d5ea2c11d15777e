import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { webFiles } from './web-files.js';

const SCRIPT = 'console.log("as it was built");\n'.repeat(40);

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roadbook-web-files-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/index-4f2a.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/index-4f2a.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(folder, 'assets/index-4f2a.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'assets/only-9c.css'), 'body {}');
  writeFileSync(join(folder, 'assets/sans-77.woff2'), Buffer.from('font'));
  writeFileSync(join(folder, 'scheme.js'), 'scheme');
  writeFileSync(join(folder, 'operations.json'), '{}');
  const application = express();
  application.use(webFiles(folder));
  application.use((_request, response) => void response.status(404).send('passed on'));
  server = createServer(application);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { headers: { 'Accept-Encoding': 'identity', ...headers } });

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['identity', null],
])('a browser that takes %s gets the same script as %s', async (accepted, encoding) => {
  const response = await get('/assets/index-4f2a.js', { 'Accept-Encoding': accepted });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response.text()).toBe(SCRIPT);
});

it('a text without compressed copies comes as it is', async () => {
  const response = await get('/assets/only-9c.css', { 'Accept-Encoding': 'br, gzip' });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe('body {}');
});

it('a font is not compressed again, and what bears no digest is asked for anew', async () => {
  const font = await get('/assets/sans-77.woff2', { 'Accept-Encoding': 'br' });
  expect([font.headers.get('content-type'), font.headers.get('content-encoding')]).toEqual(['font/woff2', null]);
  const scheme = await get('/scheme.js');
  expect(scheme.headers.get('cache-control')).toBe('no-cache');
  const again = await get('/scheme.js', { 'If-None-Match': scheme.headers.get('etag')!, 'Cache-Control': 'max-age=0' });
  expect(again.status).toBe(304);
});

it.each([
  '/operations.json',
  '/assets/../operations.json',
  '/assets/%2e%2e/operations.json',
  '/assets/missing-1.js',
  '/',
])('passes on %s', async (path) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([404, 'passed on']);
  expect(response.headers.get('content-encoding')).toBeNull();
});

it('goes on when the files are taken away under it', async () => {
  const file = join(folder, 'assets/gone-3b.js');
  writeFileSync(file, SCRIPT);
  expect((await get('/assets/gone-3b.js')).status).toBe(200);
  rmSync(file);
  expect((await get('/assets/gone-3b.js')).status).toBe(404);
  expect((await get('/scheme.js')).status).toBe(200);
});
