import { Injectable } from '@nestjs/common';
import {
  askAddRisk,
  askRisk,
  askRiskEdit,
  demand,
  nextRiskCode,
  RISK_MACHINE,
  RISK_STEPS,
  riskStatus,
  tidy,
  TITLE_LIMIT,
  type RiskFact,
  type RiskVerb,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddRisk, MoveRisk, UpdateRisk } from './risk.input.js';

/**
 * What people do about risks. Every method makes one revision and answers with the risk's id; it refuses, in this order,
 * with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class RiskService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds a risk under the next code; it was foreseen when it is told before the committee adopts a plan. */
  add(viewer: Viewer, path: string, input: AddRisk): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = {
        actionId: actionOf(check, input.action),
        title: check.text('title', input.title, TITLE_LIMIT),
        likelihood: step(check, 'likelihood', input.likelihood),
        impact: step(check, 'impact', input.impact),
        mitigation: check.text('mitigation', input.mitigation),
        ownerId: check.member('owner', input.owner),
      };
      check.settle();
      demand(askAddRisk(draft.plan, fields.ownerId, asker));
      const foreseen = draft.plan.partnership.edition === 0;
      return draft.insert('Risk', { code: nextRiskCode(draft.plan), ...fields, foreseen, open: true }).id;
    });
  }

  /** Changes the fields that are given. */
  update(viewer: Viewer, path: string, input: UpdateRisk): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = {
        actionId: given(input.action, (action) => actionOf(check, action)),
        title: given(input.title, (title) => check.text('title', title, TITLE_LIMIT)),
        likelihood: given(input.likelihood, (likelihood) => step(check, 'likelihood', likelihood)),
        impact: given(input.impact, (impact) => step(check, 'impact', impact)),
        mitigation: given(input.mitigation, (mitigation) => check.text('mitigation', mitigation)),
        ownerId: given(input.owner, (owner) => check.member('owner', owner)),
      };
      const reason = check.optionalText('reason', input.reason);
      const risk = settleOn(check, input.risk);
      allowAt(input.expectedVersion, risk, askRiskEdit(draft.plan, risk, asker));
      draft.reason = reason ?? '';
      return draft.update('Risk', risk.id, fields).id;
    });
  }

  /** It threatens no longer. */
  close(viewer: Viewer, path: string, input: MoveRisk): Promise<Outcome> {
    return this.move('close', viewer, path, input);
  }

  /** It threatens again. */
  reopen(viewer: Viewer, path: string, input: MoveRisk): Promise<Outcome> {
    return this.move('reopen', viewer, path, input);
  }

  private move(verb: RiskVerb, viewer: Viewer, path: string, input: MoveRisk): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const risk = settleOn(check, input.risk);
      allowAt(input.expectedVersion, risk, askRisk(verb, draft.plan, risk, asker));
      draft.reason = reason;
      return draft.update('Risk', risk.id, { open: RISK_MACHINE.line(verb, riskStatus(risk)).to === 'OPEN' }).id;
    });
  }
}

function settleOn(check: InputCheck, code: string): RiskFact {
  return check.settle(check.find('Risk', code), 'Risk', code);
}

function step(check: InputCheck, field: string, value: number): number {
  return check.whole(field, value, RISK_STEPS.min, RISK_STEPS.max);
}

/** The id of the action with a code; null for the partnership as a whole. */
function actionOf(check: InputCheck, code: Optional<string>): string | null {
  const wanted = tidy(code ?? '');
  if (wanted === '') return null;
  const action = check.find('Action', wanted);
  if (!action) check.fault('action', 'UNKNOWN_ACTION', { code: wanted.slice(0, 100) });
  return action?.id ?? null;
}
