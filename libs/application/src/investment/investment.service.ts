import { Injectable } from '@nestjs/common';
import {
  askInvestment,
  askProposalEdit,
  askProposeInvestment,
  demand,
  HIGHEST_TRL,
  INVESTMENT_MACHINE,
  LOWEST_TRL,
  nextProposalCode,
  tidy,
  TITLE_LIMIT,
  type InvestmentProposalFact,
  type InvestmentVerb,
  type NewThing,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type {
  EndProposal,
  MoveProposal,
  PlanProposal,
  ProposeInvestment,
  SetBudget,
  SetFundingMix,
  UpdateProposal,
} from './investment.input.js';
import { readBudget, readBudgetLines, readBusinessPlan, readCoInvestors, readFundingMix } from './read-finances.js';

type Fields = Partial<NewThing<'InvestmentProposal'>>;

/**
 * What people do with investment proposals. Every method makes one revision and answers with the proposal's id; it
 * refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class InvestmentService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds a proposal under the next code: an idea, of the asker's organisation unless told otherwise. */
  propose(viewer: Viewer, path: string, input: ProposeInvestment): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = {
        title: check.text('title', input.title, TITLE_LIMIT),
        ownerId: given(input.owner, (owner) => check.member('owner', owner)) ?? asker.rights.organisationId,
        actionId: actionOf(check, input.action),
        trl: levelOf(check, input.trl),
      };
      check.settle();
      demand(askProposeInvestment(draft.plan, fields.ownerId, asker));
      return draft.insert('InvestmentProposal', { ...IDEA, code: nextProposalCode(draft.plan), ...fields }).id;
    });
  }

  /** Changes the fields that are given; null takes a detail away. */
  update(viewer: Viewer, path: string, input: UpdateProposal): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = readFields(check, input);
      const reason = check.optionalText('reason', input.reason);
      const proposal = settleOn(check, input.proposal);
      const verdict = askProposalEdit('updateProposal', draft.plan, proposal, asker, fields);
      allowAt(input.expectedVersion, proposal, verdict);
      draft.reason = reason ?? '';
      return draft.update('InvestmentProposal', proposal.id, fields).id;
    });
  }

  /** Replaces the budget with its lines, and the funding mix where it is given too. */
  setBudget(viewer: Viewer, path: string, input: SetBudget): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const known = check.find('InvestmentProposal', input.proposal);
      const budgetLines = readBudgetLines(check, input.lines);
      if (budgetLines.length === 0 && !input.amount) check.fault('amount', 'AMOUNT_NOT_POSITIVE');
      const mix = given(input.fundingMix, (lines) => readFundingMix(check, 'fundingMix', lines));
      const fields = {
        budget: readBudget(check, input, budgetLines, known?.budget ?? null),
        budgetLines,
        ...(mix && { fundingMix: mix }),
      };
      const reason = check.optionalText('reason', input.reason);
      const proposal = settleOn(check, input.proposal);
      allowAt(input.expectedVersion, proposal, askProposalEdit('setBudget', draft.plan, proposal, asker, fields));
      draft.reason = reason ?? '';
      return draft.update('InvestmentProposal', proposal.id, fields).id;
    });
  }

  /** Replaces the funding mix. */
  setFundingMix(viewer: Viewer, path: string, input: SetFundingMix): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = { fundingMix: readFundingMix(check, 'lines', input.lines) };
      const reason = check.optionalText('reason', input.reason);
      const proposal = settleOn(check, input.proposal);
      const verdict = askProposalEdit('setFundingMix', draft.plan, proposal, asker, fields);
      allowAt(input.expectedVersion, proposal, verdict);
      draft.reason = reason ?? '';
      return draft.update('InvestmentProposal', proposal.id, fields).id;
    });
  }

  /** It has a business plan from now on. */
  plan(viewer: Viewer, path: string, input: PlanProposal): Promise<Outcome> {
    return this.move('plan', viewer, path, input, (check, known) => {
      const wanted = tidy(input.businessPlan ?? '');
      if (wanted !== '') return { businessPlanId: readBusinessPlan(check, wanted) };
      if (known && known.businessPlanId === null) check.fault('businessPlan', 'EMPTY_TEXT');
      return {};
    });
  }

  /** It goes to whoever is to fund it. */
  submit(viewer: Viewer, path: string, input: MoveProposal): Promise<Outcome> {
    return this.move('submit', viewer, path, input);
  }

  /** All its money is there. */
  fund(viewer: Viewer, path: string, input: MoveProposal): Promise<Outcome> {
    return this.move('fund', viewer, path, input);
  }

  /** Work begins. */
  run(viewer: Viewer, path: string, input: MoveProposal): Promise<Outcome> {
    return this.move('run', viewer, path, input);
  }

  /** It is finished. */
  close(viewer: Viewer, path: string, input: MoveProposal): Promise<Outcome> {
    return this.move('close', viewer, path, input);
  }

  /** The funder said no. */
  refuse(viewer: Viewer, path: string, input: EndProposal): Promise<Outcome> {
    return this.move('refuse', viewer, path, input, (check) => ({ stageReason: reasonOf(check, input) }));
  }

  /** Its owner takes it back. */
  withdraw(viewer: Viewer, path: string, input: EndProposal): Promise<Outcome> {
    return this.move('withdraw', viewer, path, input, (check) => ({ stageReason: reasonOf(check, input) }));
  }

  /** A verb of the proposal's machine; `read` gives what changes besides the stage. */
  private move(
    verb: InvestmentVerb,
    viewer: Viewer,
    path: string,
    input: MoveProposal,
    read: (check: InputCheck, known: InvestmentProposalFact | undefined) => Fields = () => ({}),
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = read(check, check.find('InvestmentProposal', input.proposal));
      const proposal = settleOn(check, input.proposal);
      allowAt(input.expectedVersion, proposal, askInvestment(verb, draft.plan, proposal, asker));
      draft.reason = fields.stageReason ?? '';
      const stage = INVESTMENT_MACHINE.line(verb, proposal.stage).to;
      return draft.update('InvestmentProposal', proposal.id, { ...fields, stage }).id;
    });
  }
}

/** What an idea does not say yet. */
const IDEA = {
  stage: 'IDEA',
  businessPlanId: null,
  budget: null,
  budgetLines: null,
  fundingMix: [],
  coInvestors: null,
  stageReason: null,
  endorsed: false,
} as const;

/** The fields that the input speaks of: given, or taken away by null where there may be none. */
function readFields(check: InputCheck, input: UpdateProposal): Fields {
  const { title, owner, action, trl, businessPlan, coInvestors } = input;
  return {
    ...(title && { title: check.text('title', title, TITLE_LIMIT) }),
    ...(owner && { ownerId: check.member('owner', owner) }),
    ...(action !== undefined && { actionId: actionOf(check, action) }),
    ...(trl !== undefined && { trl: levelOf(check, trl) }),
    ...(businessPlan !== undefined && { businessPlanId: businessPlan ? readBusinessPlan(check, businessPlan) : null }),
    ...(coInvestors !== undefined && { coInvestors: readCoInvestors(check, coInvestors ?? []) }),
  };
}

function settleOn(check: InputCheck, code: string): InvestmentProposalFact {
  return check.settle(check.find('InvestmentProposal', code), 'InvestmentProposal', code);
}

function reasonOf(check: InputCheck, { reason }: EndProposal): string {
  return check.text('reason', reason, undefined, 'REASON_REQUIRED');
}

function levelOf(check: InputCheck, trl: Optional<number>): number | null {
  return given(trl, (level) => check.whole('trl', level, LOWEST_TRL, HIGHEST_TRL)) ?? null;
}

/** The id of the action with a code; null for none. */
function actionOf(check: InputCheck, code: Optional<string>): string | null {
  const wanted = tidy(code ?? '');
  if (wanted === '') return null;
  const action = check.find('Action', wanted);
  if (!action) check.fault('action', 'UNKNOWN_ACTION', { code: wanted.slice(0, 100) });
  return action?.id ?? null;
}
