import { coordinator, hidden, input, lead, STALE, type Args, type MutationRow } from './outcomes.js';

/** CEP owns I3, so the coordinator alone may. The observer sees no proposal. */
const ofAnother = (mutation: string, fields: object = {}): MutationRow => ({
  mutation,
  args: onI3(fields),
  expected: hidden(coordinator('CONFLICT')),
});
const onI3 = (fields: object): Args => input({ proposal: 'I3', expectedVersion: STALE, ...fields });

/** What happens to investment proposals. */
export const INVESTMENT: readonly MutationRow[] = [
  {
    mutation: 'proposeInvestment',
    args: input({ title: 'A shared laboratory', owner: 'ViaMéca' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'proposeInvestment',
    what: 'of another partner',
    args: input({ title: 'A laboratory', owner: 'CEP' }),
    expected: coordinator('PASSES'),
  },
  ofAnother('updateProposal', { trl: 5 }),
  ofAnother('setBudget', { amount: '10.00', lines: [] }),
  ofAnother('setFundingMix', { lines: [] }),
  ofAnother('planProposal'),
  ...['submitProposal', 'fundProposal', 'runProposal', 'closeProposal'].map((verb) => ofAnother(verb)),
  ofAnother('refuseProposal', { reason: 'The funder said no.' }),
  ofAnother('withdrawProposal', { reason: 'No need.' }),
];
