import type { CompliancePlan, FindingFacts } from './compliance.operations.js';
import { brokenRules, metRules, subjectPath } from './rules.js';

const finding = (rule: string, severity: FindingFacts['severity'], ...subjects: string[]): FindingFacts => ({
  rule,
  severity,
  subjects,
  message: rule,
  repair: '',
});
const findings = [
  finding('PARTNER_IN_NO_LETTER', 'NOTE', 'CEP'),
  finding('NO_REPORT_IN_PERIOD', 'WARNING', 'A1.6'),
  finding('PARTNER_IN_NO_LETTER', 'NOTE', 'Eurecat'),
  finding('DEPENDENCY_CYCLE', 'BLOCKER', 'A1.1', 'A1.2'),
];
const plan = {
  organisations: [{ id: 'o', shortName: 'Cluster Digital' }],
  regions: [{ id: 'r', name: 'Flanders' }],
  objectives: [{ id: 's', code: 'S1' }],
} as unknown as CompliancePlan;

describe('findings', () => {
  it('stand under their rule, the gravest first', () => {
    const told = brokenRules(findings, null).map(({ rule, findings: own }) => [rule, own.length]);
    expect(told).toEqual([
      ['DEPENDENCY_CYCLE', 1],
      ['NO_REPORT_IN_PERIOD', 1],
      ['PARTNER_IN_NO_LETTER', 2],
    ]);
  });

  it('can be of one severity only', () => {
    expect(brokenRules(findings, 'NOTE').map(({ rule }) => rule)).toEqual(['PARTNER_IN_NO_LETTER']);
    expect(brokenRules(findings, 'nonsense')).toEqual([]);
  });

  it('leave the rules that are met', () => {
    expect(metRules(findings, null)).toHaveLength(12);
    expect(metRules(findings, 'NOTE')).toEqual(['REGION_WITHOUT_LETTER']);
    expect(metRules([], null)).toHaveLength(15);
  });

  it.each([
    ['A1.6', 'actions/A1.6'],
    ['D4.1.1', 'deliverables/D4.1.1'],
    ['Cluster Digital', 'partners/Cluster%20Digital'],
    ['Flanders', 'partners#letters'],
    ['S1', 'objectives#S1'],
    ['P1', null],
  ])('lead from %s to its page', (subject, path) => expect(subjectPath(subject, plan)).toBe(path));
});
