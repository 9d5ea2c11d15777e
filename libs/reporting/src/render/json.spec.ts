import { statusReport } from '../reports/status.report.js';
import { samplePlan } from '../support/sample-plan.js';
import { renderJson } from './json.js';

const OPTIONS = { language: 'en', publicOnly: false, hash: 'ab12'.repeat(16) };

interface Section {
  readonly id: string;
  readonly content: readonly { readonly kind: string; readonly rows?: readonly Record<string, unknown>[] }[];
}

describe('JSON', () => {
  it('holds facts, not their looks', async () => {
    const data = JSON.parse((await renderJson(statusReport(samplePlan(10), OPTIONS))).toString('utf8')) as {
      sections: Section[];
      [key: string]: unknown;
    };
    expect(data).toMatchObject({
      report: 'status',
      language: 'en',
      asOf: '2026-11-22T09:30:00.000Z',
      revision: 147,
      hash: OPTIONS.hash,
    });
    const action = data.sections.find((section) => section.id === 'activity-A1')!.content[0]!.rows![0]!;
    expect(Object.keys(action)).toEqual([
      'code',
      'title',
      'lead',
      'phase',
      'status',
      'progress',
      'health',
      'start',
      'end',
    ]);
    expect(action['code']).toBe('A1.1');
    expect(action['progress']).toEqual(expect.any(Number));
    expect(action['start']).toEqual(expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
    expect(action['status']).toEqual({
      text: null,
      lights: [{ state: 'IN_PROGRESS', word: 'In progress', by: null }],
      notes: [],
    });
  });

  it('is the same text when it is made twice', async () => {
    const make = (): Promise<Buffer> => renderJson(statusReport(samplePlan(10), OPTIONS));
    expect((await make()).equals(await make())).toBe(true);
  });
});
