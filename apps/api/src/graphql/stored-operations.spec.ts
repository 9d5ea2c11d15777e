import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Viewer } from '@roadbook/application';
import { StoredOperations } from './stored-operations.js';

const OWN = 'query Plan { viewer { id } }';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

const viewer = (sessionExpiresAt: string | null): Viewer => ({
  accountId: 'a',
  name: 'Ana',
  email: 'ana@partner.example',
  language: 'en',
  memberships: [],
  installationRoles: [],
  sessionExpiresAt,
  request: { id: 'r', idempotencyKey: null, requestHash: '' },
});
const SESSION = viewer('2027-01-01T00:00:00.000Z');
const TOKEN = viewer(null);

describe('the stored operations', () => {
  const stored = new StoredOperations(new Set([hash(OWN)]));

  it.each([
    ['a session', 'its own', SESSION, OWN, true],
    ['a session', 'another', SESSION, '{ viewer { id } }', false],
    ['a session', 'its own with another end', SESSION, `${OWN}\n`, false],
    ['nobody', 'its own', null, OWN, true],
    ['nobody', 'another', null, '{ viewer { id } }', false],
    ['an access token', 'another', TOKEN, '{ viewer { id } }', true],
  ])('of %s, %s: %#', (_who, _what, who, text, answered) => {
    expect(stored.allow(who, text)).toBe(answered);
  });

  it('are all there are where no list is asked for', () => {
    expect(new StoredOperations(null).allow(SESSION, '{ viewer { id } }')).toBe(true);
  });

  it('are told apart from the rest as FORBIDDEN', () => {
    expect(stored.refusal()).toMatchObject({ kind: 'FORBIDDEN', code: 'OPERATION_NOT_STORED' });
  });

  it('come from the build of the web application, and are none without one', () => {
    const webDir = mkdtempSync(join(tmpdir(), 'roadbook-web-'));
    const settings = readSettings({ COOKIE_OPERATIONS: 'stored', WEB_DIR: webDir });
    expect(StoredOperations.of(settings).allow(SESSION, OWN)).toBe(false);
    writeFileSync(join(webDir, 'operations.json'), JSON.stringify({ [hash(OWN)]: OWN }));
    expect(StoredOperations.of(settings).allow(SESSION, OWN)).toBe(true);
    rmSync(webDir, { recursive: true });
  });

  it.each([
    [{ NODE_ENV: 'production' }, true],
    [{ NODE_ENV: 'production', DEMO: '1' }, false],
    [{ NODE_ENV: 'production', DEMO: '1', COOKIE_OPERATIONS: 'stored' }, true],
    [{ NODE_ENV: 'production', COOKIE_OPERATIONS: 'any' }, false],
    [{ NODE_ENV: 'development' }, false],
    [{}, false],
  ])('are asked for by %j: %s', (env, only) => {
    expect(readSettings(env).storedOperationsOnly).toBe(only);
  });

  it('are asked for by no other word', () => {
    expect(() => readSettings({ COOKIE_OPERATIONS: 'some' })).toThrow('COOKIE_OPERATIONS must be stored or any');
  });
});
