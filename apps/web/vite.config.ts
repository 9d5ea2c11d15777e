import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './build/compress.js';
import { storedOperations } from './build/stored-operations.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API'] ?? 'http://127.0.0.1:3000';
/** What the development server hands on to the API. */
const served = ['/graphql', '/reports', '/exports', '/files', '/calendar', '/update', '/mail', '/health'];

export default defineConfig({
  root: here('.'),
  resolve: {
    alias: {
      '@roadbook/domain': here('../../libs/domain/src/index.ts'),
      '@roadbook/drawing': here('../../libs/drawing/src/index.ts'),
    },
  },
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    strictPort: true,
    proxy: Object.fromEntries(served.map((path) => [path, { target: api, ws: path === '/graphql' }])),
  },
  build: {
    outDir: process.env['WEB_OUT'] ?? here('../../dist-web'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need data: addresses in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    manifest: true,
  },
  plugins: [storedOperations(here('./src')), compress()],
});
