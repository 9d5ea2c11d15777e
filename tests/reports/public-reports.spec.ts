import { jest } from '@jest/globals';
import { FORMATS, REPORTS } from '@roadbook/reporting';
import { readArchive } from '../../libs/reporting/src/render/archive.js';
import { CANARY, canaryFolder } from '../e2e/canary.js';
import { FOUNDING, openGround, type Ground } from '../e2e/ground.js';
import type { ApiClient } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { textOfPdf } from '../support/pdf.js';

jest.setTimeout(240_000);

/** The partners' own affair: there is no public version of them. */
const CONFIDENTIAL = ['meeting-file', 'minutes', 'decision-register', 'period'];
const REGION = encodeURIComponent('Auvergne-Rhône-Alpes');

/** Everything that a reader could find in a report, whatever its form. */
async function textOf(format: string, content: Buffer): Promise<string> {
  if (format === 'pdf') return textOfPdf(content);
  if (format === 'docx' || format === 'xlsx')
    return readArchive(content)
      .map(({ data }) => data.toString('utf8'))
      .join('\n');
  return content.toString('utf8');
}

describe('reports in public', () => {
  let ground: Ground;
  let observer: ApiClient;
  let coordinator: ApiClient;

  const fetched = async (client: ApiClient, report: string, format: string, options: string): Promise<Response> => {
    const region = report === 'regional-brief' ? `&region=${REGION}` : '';
    const partner = report === 'partner-overview' ? '&partner=Plastipolis' : '';
    return client.fetch(`/reports/${FOUNDING}/${report}.${format}?${options}${region}${partner}`);
  };
  const canariesIn = async (response: Response, format: string): Promise<string[]> => {
    expect(response.status).toBe(200);
    const text = await textOf(format, Buffer.from(await response.arrayBuffer()));
    return [...new Set(text.match(new RegExp(`${CANARY}[-\\w]*`, 'g')) ?? [])].sort();
  };

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase, canaryFolder());
    [observer, coordinator] = await Promise.all([ground.as('observer'), ground.as('coordinator')]);
  });
  afterAll(() => ground.close());

  describe.each(Object.keys(REPORTS))('%s', (report) => {
    if (CONFIDENTIAL.includes(report)) {
      it('is refused, rather than handed out empty', async () => {
        expect((await fetched(observer, report, 'pdf', '')).status).toBe(403);
        expect((await fetched(coordinator, report, 'pdf', 'public=true')).status).toBe(403);
        expect((await fetched(coordinator, report, 'json', '')).status).toBe(200);
      });
      return;
    }

    it.each(Object.keys(FORMATS))('gives nothing away as %s, whoever asks', async (format) => {
      expect(await canariesIn(await fetched(observer, report, format, ''), format)).toEqual([]);
      expect(await canariesIn(await fetched(coordinator, report, format, 'public=true'), format)).toEqual([]);
    });
  });

  it('had something to give away', async () => {
    const found = new Set<string>();
    for (const report of Object.keys(REPORTS))
      for (const canary of await canariesIn(await fetched(coordinator, report, 'json', ''), 'json')) found.add(canary);
    expect(found.size).toBeGreaterThan(10);
  });
});
