import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { editedIndicators, editedLines, submittedLines } from './partner-report-edit.js';
import { writtenReport, type ReportFormLine } from './partner-report.js';
import type { PartnerReportFact, ReportLineFact } from './period.facts.js';

const ORG2 = idOf('Organisation', 'Org2');

describe('writing into a report', () => {
  const line: ReportFormLine = {
    thing: 'Action',
    id: 'a',
    code: 'A1.1',
    title: 'Action',
    role: 'LEAD',
    needs: ['text'],
    text: 'filled in',
    progress: 20,
    health: 'ON_TRACK',
    nextSteps: null,
  };
  const { thing, id, text, progress, health, nextSteps } = line;
  const plain = { thing, id, text, progress, health, nextSteps };
  const report = (lines: ReportLineFact[]) =>
    ({ lines, indicators: [{ indicator: 'EVENTS', value: '1' }] }) as unknown as PartnerReportFact;

  it('keeps a line only when it says more than what is filled in', () => {
    expect(editedLines(undefined, [{ line, text: 'filled in', progress: 20 }])).toEqual([]);
    expect(editedLines(undefined, [{ line, text: 'more' }])).toEqual([{ ...plain, text: 'more' }]);
    expect(editedLines(report([plain]), [{ line, text: 'filled in' }])).toEqual([plain]);
  });

  it('leaves the other lines, and the fields that are not given', () => {
    const other = { ...plain, id: 'b' };
    expect(editedLines(report([other, plain]), [{ line, progress: null }])).toEqual([
      other,
      { ...plain, progress: null },
    ]);
  });

  it('gives indicators, and takes them back', () => {
    const before = report([]);
    expect(editedIndicators(before, new Map([['SMES_REACHED', '0']]))).toEqual([
      { indicator: 'EVENTS', value: '1' },
      { indicator: 'SMES_REACHED', value: '0' },
    ]);
    expect(editedIndicators(before, new Map([['EVENTS', null]]))).toEqual([]);
  });

  it('submits every line that says something, and reads it back as it was', () => {
    const silent = { ...line, id: 'c', text: '', progress: null, health: null };
    const lines = submittedLines({ lines: [line, silent], indicators: [], remarks: null });
    expect(lines).toEqual([plain]);
    const plan = aPlan().action({ code: 'A1.1', lead: 'Org2' }).build();
    const read = writtenReport(plan, ORG2, report([{ ...plain, id: idOf('Action', 'A1.1') }]));
    expect(read.lines).toMatchObject([{ code: 'A1.1', role: 'LEAD', text: 'filled in', needs: [] }]);
    expect(read.indicators).toHaveLength(6);
  });
});
