import { parse } from '@formatjs/icu-messageformat-parser';
import { runnerImport, type Plugin } from 'vite';

const CATALOGUE = /\/messages\/[a-z]{2}\.ts$/;

/** Parses the texts that have places or plurals when the application is built, so that the parser need not be sent along. */
export function compiledTexts(): Plugin {
  return {
    name: 'roadbook-compiled-texts',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    async load(id) {
      if (!CATALOGUE.test(id)) return null;
      const { module } = await runnerImport<{ default: Record<string, string> }>(id, {
        configFile: false,
        logLevel: 'error',
      });
      const compiled = Object.entries(module.default).map(([key, text]) => [
        key,
        /[{'<]/.test(text) ? parseText(key, text) : text,
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(compiled))};`;
    },
  };
}

function parseText(key: string, text: string): unknown {
  try {
    return parse(text, { captureLocation: false, ignoreTag: true });
  } catch (error) {
    throw new Error(`${key}: "${text}" is no ICU message`, { cause: error });
  }
}
