import fc from 'fast-check';
import { INDICATORS, type PartnerReportFact, type ReportLineFact } from '@roadbook/domain';
import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { SavePartnerReport } from './period.input.js';
import { PartnerReportService } from './partner-report.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');
const OBSERVER = aViewer('Region board', 'OBSERVER');
const OF: SavePartnerReport = { partnership: 'P', period: 1 };
const SAID = { thing: 'Action', subject: 'A1.1', text: 'Done', progress: 40, health: 'AT_RISK', nextSteps: 'More' };
/** Org2 leads A1.1 and supports A1.2; both are in progress. Reports are due on 2026-07-15. */
function aReportingPlan(): PlanBuilder {
  return aPlan()
    .organisation('Region board', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', lead: 'Org2', with: {}, status: 'IN_PROGRESS' })
    .action({ code: 'A1.2', status: 'IN_PROGRESS', with: { Org2: 'SUPPORT' } })
    .action({ code: 'A1.3', status: 'PROPOSED' })
    .followUp({ text: 'Print the map', owner: 'Org2', dueDate: '2026-12-31' })
    .period();
}

function build(builder = aReportingPlan(), now?: string) {
  const work = new InMemoryWork(builder.build(), now);
  const reports = new PartnerReportService(work);
  const saved = (input: Partial<SavePartnerReport>) =>
    work.thing('PartnerReport', reports.save(PARTNER, 'k', { ...OF, ...input }));
  const report = (): PartnerReportFact => work.plan.table('PartnerReport').rows()[0]!;
  return { work, reports, saved, report };
}

describe('saving a partner report', () => {
  it('begins a draft, for the own organisation unless another is named', async () => {
    const { work, reports, saved } = build();
    expect(await saved({ remarks: ' All well. ' })).toMatchObject({
      status: 'DRAFT',
      organisationId: idOf('Organisation', 'Org2'),
      remarks: 'All well.',
      lines: [],
      indicators: [],
      submittedAt: null,
    });
    const named = reports.save(COORDINATOR, 'k', { ...OF, organisation: 'org 2', remarks: null });
    expect(await work.thing('PartnerReport', named)).toMatchObject({ status: 'DRAFT', remarks: null });
    expect(work.plan.table('PartnerReport').size).toBe(1);
  });

  it('changes what is given and leaves what is not, so that two people do not wipe each other', async () => {
    const { saved, report } = build();
    await saved({ lines: [SAID], indicators: [{ indicator: 'EVENTS', value: '3.00' }], remarks: 'Ours' });
    await saved({ lines: [{ thing: 'FollowUp', subject: idOf('FollowUp', 1), text: 'With the printer' }] });
    await saved({ lines: [{ thing: 'Action', subject: 'a1.1', progress: 50 }] });
    await saved({ indicators: [{ indicator: 'FUNDING_SECURED', value: '2500.5' }] });
    const line = {
      thing: 'Action',
      id: idOf('Action', 'A1.1'),
      text: 'Done',
      progress: 50,
      health: 'AT_RISK',
      nextSteps: 'More',
    };
    expect(report()).toMatchObject({
      lines: [line, { thing: 'FollowUp', text: 'With the printer', progress: null }],
      indicators: [
        { indicator: 'EVENTS', value: '3' },
        { indicator: 'FUNDING_SECURED', value: '2500.50' },
      ],
      remarks: 'Ours',
    });
    await saved({
      lines: [{ thing: 'Action', subject: 'A1.1', text: null, progress: null }],
      indicators: [{ indicator: 'EVENTS' }],
    });
    expect(report().lines![0]).toEqual({ ...line, text: '', progress: null });
    expect(report().indicators).toHaveLength(1);
  });

  it('makes no revision when nothing is new', async () => {
    const { work, saved } = build();
    await saved({ lines: [SAID] });
    await saved({ lines: [SAID] });
    expect(work.revisions).toHaveLength(1);
  });

  it.each<[string, typeof PARTNER, Partial<SavePartnerReport>, string[]]>([
    [
      'what is faulty, all of it',
      PARTNER,
      {
        organisation: 'Nobody',
        remarks: 'x'.repeat(4001),
        indicators: [
          { indicator: 'EVENTS', value: '1.5' },
          { indicator: 'EVENTS', value: '-1' },
          { indicator: 'LUCK', value: '1' },
          { indicator: 'FUNDING_SECURED', value: '1.234' },
        ],
      },
      [
        'INVALID_INPUT',
        'input.organisation UNKNOWN_ORGANISATION',
        'input.indicators.0.value INDICATOR_NOT_WHOLE',
        'input.indicators.1.value INDICATOR_NEGATIVE',
        'input.indicators.2.indicator UNKNOWN_INDICATOR',
        'input.indicators.3.value INDICATOR_CENTS',
        'input.remarks TEXT_TOO_LONG',
      ],
    ],
    [
      'faulty lines',
      PARTNER,
      {
        lines: [
          { thing: 'Action', subject: 'A1.1', progress: 101, health: 'FINE', text: 'x'.repeat(4001) },
          { thing: 'Action', subject: 'A1.1', nextSteps: 'a\u0000b' },
          { thing: 'Action', subject: 'A1.2', progress: 10, health: 'ON_TRACK' },
          { thing: 'Action', subject: 'A1.3', text: 'Only proposed' },
          { thing: 'Milestone', subject: 'A1.1', text: 'Another kind' },
          { thing: 'Partnership', subject: 'P', text: 'No kind' },
        ],
      },
      [
        'INVALID_INPUT',
        'input.lines.0.text TEXT_TOO_LONG',
        'input.lines.0.progress OUT_OF_RANGE',
        'input.lines.0.health UNKNOWN_HEALTH',
        'input.lines.1.nextSteps CONTROL_CHARACTERS',
        'input.lines.1.subject REPORT_LINE_TWICE',
        'input.lines.2.progress REPORT_PROGRESS_NOT_ASKED',
        'input.lines.2.health REPORT_PROGRESS_NOT_ASKED',
        'input.lines.3.subject UNKNOWN_REPORT_LINE',
        'input.lines.4.subject UNKNOWN_REPORT_LINE',
        'input.lines.5.thing UNKNOWN_REPORT_SUBJECT',
      ],
    ],
    [
      'what others lead',
      OTHER,
      { lines: [{ thing: 'Action', subject: 'A1.1', text: 'Not mine' }] },
      ['INVALID_INPUT', 'input.lines.0.subject UNKNOWN_REPORT_LINE'],
    ],
    ['an unknown period', PARTNER, { period: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['the report of another partner', OTHER, { organisation: 'Org2' }, ['FORBIDDEN', 'NOT_LEAD']],
    ['an observer', OBSERVER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    [
      'an organisation without a vote',
      COORDINATOR,
      { organisation: 'Region board' },
      ['RULE_VIOLATION', 'REPORT_NOT_OWED'],
    ],
  ])('refuses %s', async (_what, viewer, input, expected) => {
    const { work, reports } = build();
    expect(await refusalOf(reports.save(viewer, 'k', { ...OF, ...input }))).toEqual(expected);
    expect(work.revisions).toEqual([]);
  });

  it('tells an observer nothing of lines that it does not see', async () => {
    const { reports } = build(aReportingPlan().deliverable({ action: 'A1.1', code: 'D1.1.1', lead: 'Org2' }));
    const refusals = await Promise.all(
      ['D1.1.1', 'D1.1.9'].map((subject) =>
        refusalOf(
          reports.save(OBSERVER, 'k', {
            ...OF,
            organisation: 'Org2',
            lines: [{ thing: 'Deliverable', subject, text: 'x' }],
          }),
        ),
      ),
    );
    expect(refusals[0]).toEqual(refusals[1]);
  });

  it('gives back what was saved, whatever it is', async () => {
    const text = fc.string({ maxLength: 50 }).map((value) => value.replace(/[\p{C}\p{Z}]/gu, ''));
    const line = fc.record({ text, progress: fc.option(fc.integer({ min: 0, max: 100 })), nextSteps: fc.option(text) });
    const values = fc.dictionary(fc.constantFrom(...INDICATORS.slice(0, 5)), fc.integer({ min: 0, max: 999_999 }));
    await fc.assert(
      fc.asyncProperty(line, values, async (said, counted) => {
        const { saved, report } = build();
        const indicators = Object.entries(counted).map(([indicator, value]) => ({ indicator, value: String(value) }));
        await saved({ lines: [{ thing: 'Action', subject: 'A1.1', ...said }], indicators });
        const read: Partial<ReportLineFact> | undefined = report().lines![0];
        expect(read ?? { text: '', progress: null, nextSteps: null }).toMatchObject({
          text: said.text,
          progress: said.progress,
          nextSteps: said.nextSteps || null,
        });
        expect(report().indicators).toEqual(indicators);
      }),
      { numRuns: 50 },
    );
  });
});
