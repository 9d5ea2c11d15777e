import { FOUNDING, openGround, type Ground } from '../e2e/ground.js';
import { STORES } from '../support/databases.js';
import type { ApiClient } from '../support/api.js';

describe.each(STORES.slice(0, 1))('the roadmap as a file on $store', ({ make }) => {
  let ground: Ground;
  let coordinator: ApiClient;

  beforeAll(async () => {
    ground = await openGround(make);
    coordinator = await ground.as('coordinator');
  });
  afterAll(() => ground.close());

  const get = (client: ApiClient, file: string): Promise<Response> => client.fetch(`/exports/${FOUNDING}/${file}`);
  const svg = async (query: string, client = coordinator): Promise<string> => {
    const response = await get(client, `roadmap.svg${query}`);
    expect(response.status).toBe(200);
    return response.text();
  };
  const codes = (text: string): string[] => [...text.matchAll(/>(A\d+\.\d+)</g)].map(([, code]) => code!);

  it('is a PDF with the same bytes of the same revision', async () => {
    const response = await get(coordinator, 'roadmap.pdf');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="4M4IOF-roadmap-r\d+.pdf"$/);
    const content = Buffer.from(await response.arrayBuffer());
    expect(content.subarray(0, 5).toString()).toBe('%PDF-');
    const again = await get(coordinator, 'roadmap.pdf');
    expect(content.equals(Buffer.from(await again.arrayBuffer()))).toBe(true);
  });

  it('is an SVG with title, legend, revision and hash', async () => {
    const text = await svg('?language=de');
    expect(text).toContain('>Fahrplan</text>');
    expect(text).toContain('>Basis</text>');
    expect(text).toMatch(/Revision \d+ · [0-9a-f]{64}/);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  it('shows what is asked for', async () => {
    const all = codes(await svg(''));
    expect(all.length).toBeGreaterThan(20);
    const one = codes(await svg('?activity=A1'));
    expect(one.length).toBeGreaterThan(0);
    expect(one.every((code) => code.startsWith('A1.'))).toBe(true);
    expect(codes(await svg('?search=zzz'))).toEqual([]);
    const some = codes(await svg('?partner=AFIL'));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(codes(await svg('?group=status')).sort()).toEqual([...all].sort());
    const regional = codes(await svg('?region=Lombardy'));
    expect(regional).toEqual(expect.arrayContaining(some));
    expect(regional.length).toBeLessThan(all.length);
    const serving = codes(await svg('?objective=O4'));
    expect(serving.length).toBeGreaterThan(0);
    expect(serving.length).toBeLessThan(all.length);
    expect(await svg('')).not.toContain('>Critical path<');
    expect(await svg('?critical=1')).toContain('>Critical path<');
    expect(await svg('?dependencies=0')).not.toBe(await svg(''));
  });

  it('shows an observer no more than it may see', async () => {
    const seen = codes(await svg('', await ground.as('observer')));
    expect(seen.length).toBeLessThanOrEqual(codes(await svg('')).length);
  });

  it.each([
    ['signedOut', 401],
    ['outsider', 404],
    ['observer', 200],
    ['committee', 200],
  ] as const)('meets %s with %d', async (role, status) => {
    expect((await get(await ground.as(role), 'roadmap.svg')).status).toBe(status);
  });

  it.each([
    ['roadmap.png', 404],
    ['roadmap.svg?partner=Nobody', 404],
    ['roadmap.svg?activity=A99', 404],
    ['roadmap.svg?region=Atlantis', 404],
    ['roadmap.svg?objective=O99', 404],
    ['roadmap.svg?critical=perhaps', 400],
    ['roadmap.svg?group=colour', 400],
    ['roadmap.svg?phase=LATER', 400],
    ['roadmap.svg?language=xx', 400],
    ['roadmap.svg?from=yesterday', 400],
    ['roadmap.svg?from=2027-01-01&to=2026-01-01', 400],
    ['roadmap.svg?baseline=perhaps', 400],
    ['roadmap.svg?group=phase&group=status', 400],
  ])('%s is refused with %d', async (file, status) => expect((await get(coordinator, file)).status).toBe(status));
});
