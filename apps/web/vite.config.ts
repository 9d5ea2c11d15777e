import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compiledTexts } from './build/compiled-texts.js';
import { compress } from './build/compress.js';
import { mantineStyles } from './build/mantine-styles.js';
import { storedOperations } from './build/stored-operations.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API'] ?? 'http://127.0.0.1:3000';
/** What the development server hands on to the API. */
const served = ['/graphql', '/reports', '/exports', '/files', '/calendar', '/update', '/mail', '/health'];

/** The file of texts that a catalogue's part goes to: the door's or the pages', by language; null for other files. */
function textsOf(file: string): string | null {
  const language = /\/(?:messages|words)\/([a-z]{2})\.ts$/.exec(file)?.[1];
  if (language === undefined) return null;
  return `${file.includes('/features/') ? 'texts-of-pages' : 'texts'}-${language}`;
}

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
    // What is wrong stands in the terminal and the console; the page stays visible.
    hmr: { overlay: false },
    proxy: Object.fromEntries(served.map((path) => [path, { target: api, ws: path === '/graphql' }])),
  },
  build: {
    outDir: here('../../dist-web'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need data: addresses in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    manifest: true,
    rolldownOptions: {
      // Libraries mark their parts for servers that render React; there is none here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
      output: {
        // The texts of a language are two files: what signing in takes, and all pages, whichever feature they belong to.
        codeSplitting: { groups: [{ name: textsOf, debugName: 'texts', minSize: 0 }] },
      },
    },
  },
  plugins: [mantineStyles(here('./src')), compiledTexts(), storedOperations(here('./src')), compress()],
});
