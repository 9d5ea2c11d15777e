import type { PlanSource } from '../source.js';
import { faultsOf, figureIn, tableIn } from '../support/structure.js';
import { samplePlan } from '../support/sample-plan.js';
import { decisionRegisterReport } from './decision-register.report.js';

const report = (plan: PlanSource) => decisionRegisterReport(plan, { language: 'en', publicOnly: false, hash: 'ab' });

describe('the register of decisions', () => {
  it('has every decision, the newest first, under its session', () => {
    const plan = samplePlan(40);
    const document = report(plan);
    const rows = tableIn(document, 'decisions').rows;
    expect(rows.map((row) => row[0])).toEqual([3, 2, 1]);
    expect(rows[0]![1]).toBe('Session 2\n10 Jun 2026');
    expect(rows[2]![3]).toBe('Consensus');
    expect(faultsOf(document)).toEqual([]);
  });

  it('tells effects alike in one line', () => {
    const cell = tableIn(report(samplePlan(40)), 'decisions').rows[2]![2];
    expect(cell).toMatchObject({ text: 'Adopt the plan\nThe joint action plan is adopted as its first edition.' });
    const notes = (cell as { notes: string[] }).notes;
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^Concerns: 12 in all: A1\.1, /);
    expect(notes[1]).toMatch(/^Status: Proposed → Planned \(12: A1\.1, /);
  });

  it('counts the rest of many effects', () => {
    const plan = samplePlan(40);
    const effects = Array.from({ length: 20 }, (_, at) => ({
      kind: 'CHANGED' as const,
      entity: 'Action',
      subject: `A1.${at + 1}`,
      fields: [{ field: 'plannedEnd', before: '2027-01-01', after: `2027-02-${String(at + 1).padStart(2, '0')}` }],
      summary: '',
    }));
    const decisions = [{ ...plan.decisions[0]!, kind: 'REBASELINE' as const, subjects: [], effects }];
    const cell = tableIn(report({ ...plan, decisions }), 'decisions').rows[0]![2] as { notes: string[] };
    expect(cell.notes).toHaveLength(6);
    expect(cell.notes.at(-1)).toBe('15 further changes');
  });

  it('names what revoked a decision', () => {
    const plan = samplePlan(5);
    const [first] = plan.decisions;
    const revoking = {
      ...first!,
      number: 9,
      kind: 'REVOKE_DECISION' as const,
      subjects: ['1'],
      effect: 'EXECUTED' as const,
    };
    const decisions = [{ ...first!, effect: 'REVOKED' as const }, revoking];
    const rows = tableIn(report({ ...plan, decisions }), 'decisions').rows;
    expect(JSON.stringify(rows[1])).toContain('Revoked by decision 9 of 18 Mar 2026');
    expect(JSON.stringify(rows[0])).toContain('Concerns: Decision 1: Adopt the plan');
  });

  it('counts outcomes, overrides and open conditions', () => {
    const document = report(samplePlan(5));
    const keys = ['decisions', 'overrides', 'stopped', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'openConditions'];
    expect(keys.map((key) => figureIn(document, key))).toEqual([3, 1, 1, 2, 1, 1]);
  });

  it('says that there is none yet', () => {
    const document = report(samplePlan(5, { decisions: [], indicatorTotals: [] }));
    expect(document.blocks).toHaveLength(2);
    expect(faultsOf(document)).toEqual([]);
  });
});
