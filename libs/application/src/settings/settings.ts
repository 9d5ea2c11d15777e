import { isAbsolute, resolve } from 'node:path';
import { toInstant, type Instant } from '@roadbook/domain';
import { readMailSettings } from './mail-settings.js';

/** Everything that can be set from outside, checked once at start. Documented in docs/configuration.md. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** An absolute path: uploaded files lie here. */
  readonly dataDir: string;
  /** An absolute path: the built web application lies here. */
  readonly webDir: string;
  /** True: whoever comes without an access token is answered the web application's own operations only. */
  readonly storedOperationsOnly: boolean;
  readonly demo: boolean;
  readonly demoPassword: string;
  readonly logLevel: LogLevel;
  /** The instant at which the clock stands; null when it runs. */
  readonly now: Instant | null;
  readonly production: boolean;
  /** The cookie is sent over https only. */
  readonly secureCookie: boolean;
  /** Proxies in front whose word about the caller's address is taken. */
  readonly trustedProxies: number;
  /** The address at which people reach the server, without a slash at its end; links in mails begin with it. */
  readonly publicUrl: string;
  /** The mail server, user and password in it; null: mails are kept and not sent. Never to be logged. */
  readonly smtpUrl: string | null;
  /** Who mails come from, such as `Roadbook <roadbook@example.org>`. */
  readonly mailFrom: string;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/** The start is refused because settings are wrong: every fault by its variable. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The configuration is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

/** @throws SettingsError naming every variable that is not right, and what would be */
export function readSettings(env: Environment): Settings {
  const faults: string[] = [];
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) {
      faults.push(`${name} must be a whole number from ${least} to ${most}, not "${text}"`);
    }
    return value;
  };
  const flag = (name: string): boolean => {
    const text = (env[name] ?? '').toLowerCase();
    if (['', '0', 'false', 'no', 'off'].includes(text)) return false;
    if (['1', 'true', 'yes', 'on'].includes(text)) return true;
    faults.push(`${name} must be 1 or 0, not "${env[name]}"`);
    return false;
  };
  const production = env['NODE_ENV'] === 'production';
  const demo = flag('DEMO');
  const port = whole('PORT', 3000, 0, 65_535);
  const host = env['HOST'] || '127.0.0.1';
  const settings: Settings = {
    port,
    host,
    databaseUrl: env['DATABASE_URL'] || 'sqlite:data/roadbook.sqlite',
    dataDir: absolute(env['DATA_DIR'] || 'data'),
    webDir: absolute(env['WEB_DIR'] || 'dist-web'),
    storedOperationsOnly: storedOnly(env['COOKIE_OPERATIONS'] || (production && !demo ? 'stored' : 'any'), faults),
    demo,
    demoPassword: env['DEMO_PASSWORD'] || 'roadbook-demo',
    logLevel: (env['LOG_LEVEL'] || 'info') as LogLevel,
    now: env['ROADBOOK_NOW'] ? toInstant(env['ROADBOOK_NOW']) : null,
    production,
    secureCookie: flag('SECURE_COOKIE'),
    trustedProxies: whole('TRUSTED_PROXIES', 0, 0, 10),
    ...readMailSettings(env, `http://${host.includes(':') ? `[${host}]` : host}:${port}`, faults),
  };
  if (!/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(settings.databaseUrl)) {
    faults.push('DATABASE_URL must be sqlite:<path> or postgres://<address>');
  }
  if (!LOG_LEVELS.includes(settings.logLevel)) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
  if (settings.demoPassword.length < 8) faults.push('DEMO_PASSWORD must have at least 8 characters');
  if (env['ROADBOOK_NOW']) {
    if (settings.now === null) faults.push('ROADBOOK_NOW must be an instant such as 2026-11-22T09:00:00Z');
    else if (!demo && env['NODE_ENV'] !== 'test')
      faults.push('ROADBOOK_NOW is for demonstration and tests: set DEMO=1 as well');
  }
  if (faults.length > 0) throw new SettingsError(faults);
  return settings;
}

function storedOnly(text: string, faults: string[]): boolean {
  if (text !== 'stored' && text !== 'any') faults.push(`COOKIE_OPERATIONS must be stored or any, not "${text}"`);
  return text === 'stored';
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(path);
}
