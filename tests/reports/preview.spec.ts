import { FOUNDING, openGround, type Ground } from '../e2e/ground.js';
import { STORES } from '../support/databases.js';

describe('a report in a frame', () => {
  let ground: Ground;

  beforeAll(async () => {
    ground = await openGround(STORES[0]!.make);
  });
  afterAll(() => ground.close());

  it('is open to the pages of its own server, and runs nothing', async () => {
    const coordinator = await ground.as('coordinator');
    const { status, headers } = await coordinator.fetch(`/reports/${FOUNDING}/status.html`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });
});
