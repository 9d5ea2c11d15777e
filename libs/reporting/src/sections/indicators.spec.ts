import type { PlanSource, ReportOptions } from '../source.js';
import { samplePlan } from '../support/sample-plan.js';
import { contextOf } from './frame.js';
import { indicatorSection } from './indicators.js';

const plan = samplePlan(5);
const section = (over: Partial<ReportOptions> = {}, source: PlanSource = plan) =>
  indicatorSection(contextOf(source, { language: 'en', publicOnly: false, hash: 'ab', ...over }));
const tables = (over: Partial<ReportOptions> = {}) =>
  section(over).flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('the indicators of a report', () => {
  it('are left out while nothing was submitted', () => {
    expect(section({}, { ...plan, indicatorTotals: [] })).toEqual([]);
  });

  it('are summed by region and by partner, with the sum in the last row', () => {
    expect(tables().map((table) => [table.id, table.rows.length])).toEqual([
      ['indicators-region', 6 + 1],
      ['indicators-partner', 8 + 1],
    ]);
    expect(tables()[0]!.rows.at(-1)![0]).toBe('Total');
    expect(tables()[0]!.rows.at(-1)!.at(-1)).toBe('350004.00');
  });

  it('are those of the regions in public', () => {
    expect(tables({ publicOnly: true }).map((table) => table.id)).toEqual(['indicators-region']);
  });

  it('keep to a region or a partner', () => {
    expect(tables({ region: 'Lombardy' }).map((table) => table.rows.map((row) => row[0]))).toEqual([
      ['Lombardy'],
      ['AFIL'],
    ]);
    const [, byPartner] = tables({ partnerId: plan.members[1]!.id });
    expect(byPartner!.rows.map((row) => row[0])).toEqual(['ViaMéca']);
  });
});
