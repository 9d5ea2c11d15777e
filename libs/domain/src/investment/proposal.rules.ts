import type { Verb } from '../identity/identity.policy.js';
import type { Asker } from '../identity/rights.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { compareDecimals, sumDecimals } from '../shared/decimal.js';
import { askState, transitionsOf, type Transition } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { InvestmentProposalFact } from './investment.facts.js';
import { DEFAULT_CURRENCY, fundingBlockers, moneyText, OVER_STAGES, type Finances } from './investment.rules.js';
import {
  INVESTMENT_MACHINE,
  INVESTMENT_STAGES,
  type InvestmentStage,
  type InvestmentVerb,
} from './investment.status.js';

const POLICY_VERBS: Readonly<Record<InvestmentVerb, Verb>> = {
  plan: 'planProposal',
  submit: 'submitProposal',
  fund: 'fundProposal',
  run: 'runProposal',
  close: 'closeProposal',
  refuse: 'refuseProposal',
  withdraw: 'withdrawProposal',
};

/** Stages in which a funder has the figures, so that they have to hold from then on. */
const HANDED_IN: readonly InvestmentStage[] = ['SUBMITTED', 'FUNDED', 'RUNNING', 'CLOSED'];

/** The edits of a proposal, each a mutation of its own. */
export type ProposalEdit = Extract<Verb, 'updateProposal' | 'setBudget' | 'setFundingMix'>;

/** The code that the next proposal bears: I, and one more than the highest number so far. */
export function nextProposalCode(plan: Plan): string {
  const numbers = plan
    .table('InvestmentProposal')
    .rows()
    .map(({ code }) => Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `I${Math.max(0, ...numbers) + 1}`;
}

/**
 * Whether an organisation's proposal may be added: by its own people and the coordinator.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED.
 */
export function askProposeInvestment(plan: Plan, ownerId: string, by: Asker): Verdict {
  return askStanding('proposeInvestment', plan, by, speaksFor(by, ownerId));
}

/**
 * Whether a proposal may be changed into what it would be after an edit. Figures that do not add up may be kept while it is
 * a draft; once it was handed in or endorsed they have to hold, and what was endorsed stays.
 *
 * @param after the fields that would change
 * @returns every reason why not: those of the standing, WRONG_STATE, PROPOSAL_WITHOUT_TRL, PROPOSAL_WITHOUT_PLAN,
 * ENDORSED_BUDGET {proposal, budget}, ENDORSED_PLAN {proposal}, and those of {@link fundingBlockers}.
 */
export function askProposalEdit(
  edit: ProposalEdit,
  plan: Plan,
  proposal: InvestmentProposalFact,
  by: Asker,
  after: Partial<InvestmentProposalFact> = {},
): Verdict {
  const { stage } = proposal;
  const blockers = askStanding(edit, plan, by, speaksFor(by, proposal.ownerId));
  if (OVER_STAGES.includes(stage)) {
    const expected = INVESTMENT_STAGES.filter((one) => !OVER_STAGES.includes(one));
    blockers.push(blocker('WRONG_STATE', { verb: 'update', status: stage, expected }));
  }
  const then = { ...proposal, ...definedOf(after) };
  blockers.push(...(edit === 'updateProposal' ? askWhole(proposal, then) : askFigures(proposal, then)));
  return blockers;
}

/** What an edit leaves out stays as it is. */
function definedOf(fields: Partial<InvestmentProposalFact>): Partial<InvestmentProposalFact> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function askFigures(before: InvestmentProposalFact, after: InvestmentProposalFact): Blocker[] {
  if (!before.endorsed && !HANDED_IN.includes(before.stage)) return [];
  return [...fundingBlockers(after), ...(before.endorsed ? askSameBudget(before, after) : [])];
}

function askSameBudget({ code, budget }: InvestmentProposalFact, after: InvestmentProposalFact): Blocker[] {
  if (!budget || !after.budget) return [];
  const { amount, currency } = after.budget;
  const same = currency === budget.currency && compareDecimals(amount, budget.amount) === 0;
  return same ? [] : [blocker('ENDORSED_BUDGET', { proposal: code, budget: moneyText(budget) })];
}

/** What has been reached with a level and a business plan is not left without them. */
function askWhole(before: InvestmentProposalFact, after: InvestmentProposalFact): Blocker[] {
  const { code, stage, endorsed } = before;
  const handedIn = HANDED_IN.includes(stage);
  const otherPlan = endorsed && after.businessPlanId !== before.businessPlanId;
  return [
    ...(handedIn && before.trl !== null ? askLevel(after) : []),
    ...((handedIn || stage === 'BUSINESS_PLAN') && before.businessPlanId !== null ? askPlanned(after) : []),
    ...(otherPlan ? [blocker('ENDORSED_PLAN', { proposal: code })] : []),
  ];
}

function askLevel({ code, trl }: InvestmentProposalFact): Blocker[] {
  return trl === null ? [blocker('PROPOSAL_WITHOUT_TRL', { proposal: code })] : [];
}

function askPlanned({ code, businessPlanId }: InvestmentProposalFact): Blocker[] {
  return businessPlanId === null ? [blocker('PROPOSAL_WITHOUT_PLAN', { proposal: code })] : [];
}

/**
 * Whether a verb of the proposal's machine may be used now. It is submitted, funded and run with figures that hold only.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, WRONG_STATE, PROPOSAL_WITHOUT_TRL,
 * PROPOSAL_WITHOUT_PLAN, FUNDING_NOT_SECURED {proposal, open}, and those of {@link fundingBlockers}.
 */
export function askInvestment(verb: InvestmentVerb, plan: Plan, proposal: InvestmentProposalFact, by: Asker): Verdict {
  const blockers = askStanding(POLICY_VERBS[verb], plan, by, speaksFor(by, proposal.ownerId));
  blockers.push(...askState(INVESTMENT_MACHINE, verb, proposal.stage));
  blockers.push(...(GUARDS[verb]?.(proposal) ?? []));
  return blockers;
}

const GUARDS: Readonly<Partial<Record<InvestmentVerb, (proposal: InvestmentProposalFact) => Verdict>>> = {
  submit: (proposal) => [...askLevel(proposal), ...askPlanned(proposal), ...fundingBlockers(proposal)],
  fund: (proposal) => [...fundingBlockers(proposal), ...askSecured(proposal)],
  run: fundingBlockers,
};

/** Funded is what nobody waits for any more. */
function askSecured({ code, budget, fundingMix }: Finances): Blocker[] {
  const open = fundingMix.filter(({ status }) => status !== 'SECURED').map(({ amount }) => amount);
  if (open.length === 0) return [];
  const money = { amount: sumDecimals(open), currency: budget?.currency ?? DEFAULT_CURRENCY };
  return [blocker('FUNDING_NOT_SECURED', { proposal: code, open: moneyText(money) })];
}

/** Every verb of the proposal's machine as the asker sees it; a business plan that is known is not asked for again. */
export function proposalTransitions(plan: Plan, proposal: InvestmentProposalFact, asker: Asker): Transition[] {
  return transitionsOf(
    INVESTMENT_MACHINE,
    proposal.stage,
    (verb) => askInvestment(verb, plan, proposal, asker),
    ({ verb }) => (verb === 'plan' && proposal.businessPlanId !== null ? { requires: [] } : {}),
  );
}
