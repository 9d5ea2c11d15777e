import { Injectable } from '@nestjs/common';
import {
  askOpenPeriod,
  askPeriod,
  closedVersions,
  demand,
  nextNumber,
  reopenedVersions,
  TITLE_LIMIT,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { ClosePeriod, OpenPeriod, ReopenPeriod } from './period.input.js';

/** What the coordinator does with reporting periods. Every method makes one revision and answers with the period's id. */
@Injectable()
export class PeriodService {
  constructor(private readonly work: PartnershipWork) {}

  /** Opens the period that follows the last one. */
  open(viewer: Viewer, path: string, input: OpenPeriod): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = {
        title: check.text('title', input.title, TITLE_LIMIT),
        start: check.date('start', input.start),
        end: check.date('end', input.end),
        dueDate: check.date('dueDate', input.dueDate),
      };
      check.span('end', fields.start, fields.end);
      check.settle();
      demand(askOpenPeriod(draft.plan, fields, asker));
      const number = nextNumber(draft.plan.table('ReportingPeriod'));
      return draft.insert('ReportingPeriod', { number, ...fields, status: 'OPEN', versions: null }).id;
    });
  }

  /** Ends the reporting, whether reports are missing or not: what was reported does not change any more. */
  close(viewer: Viewer, path: string, input: ClosePeriod): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const found = check.numbered('ReportingPeriod', input.number);
      const period = check.settle(found, 'ReportingPeriod', String(input.number));
      demand(askPeriod('close', draft.plan, period, asker));
      const versions = closedVersions(period, draft.now, draft.revision);
      return draft.update('ReportingPeriod', period.id, { status: 'CLOSED', versions }).id;
    });
  }

  /** Opens a closed period again, for a reason: closing it then makes its next version, and the closed one stays. */
  reopen(viewer: Viewer, path: string, input: ReopenPeriod): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker, '');
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const found = check.numbered('ReportingPeriod', input.number);
      const period = check.settle(found, 'ReportingPeriod', String(input.number));
      demand(askPeriod('reopen', draft.plan, period, asker));
      draft.reason = reason;
      const versions = reopenedVersions(period, draft.now, reason, draft.base.revision);
      return draft.update('ReportingPeriod', period.id, { status: 'OPEN', versions }).id;
    });
  }
}
