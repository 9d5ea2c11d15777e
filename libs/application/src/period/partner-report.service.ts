import { Injectable } from '@nestjs/common';
import { askPartnerReport, demand, PARTNER_REPORT_MACHINE, partnerReportOf, type NewThing } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import { readTarget, saveReport, submitReport } from './partner-report-writing.js';
import type { OfPartnerReport, ReturnPartnerReport, SavePartnerReport } from './period.input.js';

/**
 * What partners do with their reports, and what the coordinator does with what they submit. Every method makes one
 * revision and answers with the report's id; it refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN or
 * RULE_VIOLATION. A report needs no expectedVersion: a save changes what it names and nothing else.
 */
@Injectable()
export class PartnerReportService {
  constructor(private readonly work: PartnershipWork) {}

  /** Writes into a report, whether it is complete or not. */
  save(viewer: Viewer, path: string, input: SavePartnerReport): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => saveReport(draft, asker, input));
  }

  /** Hands in a report that is complete, with what is given besides. */
  submit(viewer: Viewer, path: string, input: SavePartnerReport): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => submitReport(draft, asker, input));
  }

  /** The coordinator sends a report back, and says what is to be mended. */
  return(viewer: Viewer, path: string, input: ReturnPartnerReport): Promise<Outcome> {
    return this.review('return', viewer, path, input, (check) => ({ comment: check.text('comment', input.comment) }));
  }

  accept(viewer: Viewer, path: string, input: OfPartnerReport): Promise<Outcome> {
    return this.review('accept', viewer, path, input, () => ({}));
  }

  private review(
    verb: 'return' | 'accept',
    viewer: Viewer,
    path: string,
    input: OfPartnerReport,
    read: (check: InputCheck) => Partial<NewThing<'PartnerReport'>>,
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = read(check);
      const found = readTarget(draft, asker, check, input);
      const { period, organisationId } = check.settle(found, 'ReportingPeriod', String(input.period));
      demand(askPartnerReport(verb, draft.plan, period, organisationId, asker));
      const report = partnerReportOf(draft.plan, period.id, organisationId)!;
      draft.reason = fields.comment ?? '';
      const status = PARTNER_REPORT_MACHINE.line(verb, report.status).to;
      return draft.update('PartnerReport', report.id, { ...fields, status }).id;
    });
  }
}
