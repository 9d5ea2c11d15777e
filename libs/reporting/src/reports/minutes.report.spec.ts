import { DomainError } from '@roadbook/domain';
import type { PlanSource, ReportOptions, SessionSource } from '../source.js';
import { blocksUnder, faultsOf, figureIn, hasTable, sectionsOf, tableIn } from '../support/structure.js';
import { samplePlan } from '../support/sample-plan.js';
import { minutesReport } from './minutes.report.js';

const report = (plan: PlanSource, over: Partial<ReportOptions> = {}) =>
  minutesReport(plan, { language: 'en', publicOnly: false, hash: 'ab', ...over });
const withSession = (number: number, over: Partial<SessionSource>): PlanSource => {
  const plan = samplePlan(5);
  return { ...plan, sessions: plan.sessions.map((row) => (row.number === number ? { ...row, ...over } : row)) };
};
const factOf = (document: ReturnType<typeof report>, label: string) =>
  document.facts.find((fact) => fact.label === label)?.value;

const OBJECTIONS = [{ organisation: samplePlan(0).members[3]!, reason: 'The vote is wrong.', on: '2026-11-16' }];

describe('the minutes', () => {
  it('are of the last session held, or of the one asked for', () => {
    expect(report(samplePlan(5)).subtitle).toContain('session 2 of 10 Jun 2026');
    expect(report(samplePlan(5), { session: 1 }).subtitle).toContain('session 1 of 18 Mar 2026');
    expect(() => report(samplePlan(5, { sessions: [] }))).toThrow(DomainError);
    expect(() => report(samplePlan(5), { session: 3 })).toThrow(DomainError);
  });

  it('hold attendance, agenda, proceedings, decisions, follow-ups and the indicators', () => {
    const document = report(samplePlan(5));
    expect(sectionsOf(document)).toEqual([
      'attendance',
      'agenda',
      'proceedings',
      'decisions',
      'follow-ups',
      'indicators',
    ]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('say who was there, who stood for whom, and whether that made a quorum', () => {
    const document = report(samplePlan(5));
    const rows = tableIn(document, 'attendance').rows;
    expect(rows).toHaveLength(8);
    expect(rows.filter((row) => row[2] === 'Present')).toHaveLength(6);
    expect(rows.find((row) => row[0] === 'Pool-Net')![2]).toBe('Represented by AFIL');
    expect(rows.find((row) => row[0] === 'Eurecat')![2]).toBe('Absent');
    const figures = ['voters', 'present', 'represented', 'quorum'].map((key) => figureIn(document, key));
    expect(figures).toEqual([8, 6, 1, 6]);
    expect(factOf(document, 'Quorum')).toBe('7 of 6 needed: met');
    expect(JSON.stringify(blocksUnder(report(withSession(2, { attendance: [] })), 'attendance'))).toContain(
      'not recorded',
    );
  });

  it('record every decision of the session by roll call, with text, effect and conditions', () => {
    const rows = tableIn(report(samplePlan(40)), 'decisions').rows;
    expect(rows.map((row) => row[0])).toEqual([2, 3]);
    expect(rows[1]![1]).toEqual({
      text: 'Pass a gate\nThe partnership enters the implementation phase; the competence map is to be completed.',
      notes: [
        'Concerns: A Partnership of Industrial Regions',
        'A Partnership of Industrial Regions: Phase: Preparation → Implementation',
        'Condition: The competence map is published in full. (microTEC Südwest, due 15 Oct 2026: overdue)',
        'Passed with criteria unmet, because: Flanders will name its stakeholders after the summer.',
      ],
    });
    expect(rows[1]![2]).toEqual({
      text: '5 for, 1 against, 2 abstaining',
      notes: [
        'For: Plastipolis, ViaMéca, bwcon, microTEC Südwest, Pool-Net',
        'Against: Flanders Make',
        'Abstaining: AFIL, Eurecat',
      ],
    });
    expect(rows[0]![3]).toEqual({ lights: [{ sign: 'outcome.APPROVED', word: 'Approved' }], notes: ['Vetoed'] });
    expect(JSON.stringify(rows[0])).toContain(
      'Vetoed by microTEC Südwest on 19 Jun 2026: Our board has to be asked first.',
    );
  });

  it('quote their own text, its headings below that of the section', () => {
    const blocks = blocksUnder(report(samplePlan(5)), 'proceedings');
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list']);
    expect(blocks[0]).toMatchObject({ level: 2, text: 'Opening' });
    expect(sectionsOf(report(withSession(2, { minutes: [] })))).not.toContain('proceedings');
  });

  it('list the follow-ups that the session left', () => {
    expect(tableIn(report(samplePlan(5)), 'follow-ups').rows).toHaveLength(2);
    expect(tableIn(report(samplePlan(5), { session: 1 }), 'follow-ups').rows[0]![4]).toBe('done on 21 Apr 2026');
    expect(hasTable(report(samplePlan(5, { followUps: [] })), 'follow-ups')).toBe(false);
  });

  it.each<[Partial<SessionSource>, string]>([
    [{}, 'Circulated on 14 Nov 2026; adopted on 29 Nov 2026 unless a voter objects'],
    [{ minutesCirculatedOn: null, minutesTacitlyOn: null }, 'Draft'],
    [{ minutesTacitlyOn: null }, 'Circulated on 14 Nov 2026; put to the committee'],
    [{ minutesTacitlyOn: null, objections: OBJECTIONS }, 'Circulated on 14 Nov 2026; objected to'],
    [{ minutesAdoptedOn: '2026-11-29' }, 'Adopted on 29 Nov 2026'],
    [{ minutesCirculatedOn: null, minutesTacitlyOn: null, status: 'IN_SESSION' }, 'The session is not over yet'],
  ])('tell where they stand: %j', (over, text) => {
    expect(factOf(report(withSession(2, over), { session: 2 }), 'Status of the minutes')).toBe(text);
  });

  it('name who objected, and why', () => {
    const document = report(withSession(2, { objections: OBJECTIONS }));
    expect(tableIn(document, 'objections').rows).toEqual([['bwcon', '2026-11-16', 'The vote is wrong.']]);
  });
});
