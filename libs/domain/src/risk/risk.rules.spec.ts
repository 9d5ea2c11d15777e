import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { askAddRisk, askRisk, askRiskEdit, nextRiskCode, riskTransitions } from './risk.rules.js';

const plan = aPlan()
  .risk({ code: 'R1', ownerId: idOf('Organisation', 'Org2') })
  .risk({ code: 'R12', ownerId: idOf('Organisation', 'Org2'), open: false })
  .build();
const open = plan.get('Risk', idOf('Risk', 'R1'));
const closed = plan.get('Risk', idOf('Risk', 'R12'));
const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map(({ code }) => code);

it('the next code follows the highest', () => {
  expect(nextRiskCode(plan)).toBe('R13');
  expect(nextRiskCode(aPlan().build())).toBe('R1');
});

it.each<[string, Role, string[]]>([
  ['Org1', 'COORDINATOR', []],
  ['Org2', 'PARTNER', []],
  ['Org1', 'PARTNER', ['NOT_LEAD']],
  ['Org2', 'COMMITTEE', ['NOT_YOUR_ROLE']],
])('of %s, as %s', (organisation, role, expected) => {
  const asker = anAsker(organisation, [role]);
  expect(codes(askAddRisk(plan, open.ownerId, asker))).toEqual(expected);
  expect(codes(askRiskEdit(plan, open, asker))).toEqual(expected);
  expect(codes(askRisk('close', plan, open, asker))).toEqual(expected);
  expect(codes(askRisk('reopen', plan, closed, asker))).toEqual(expected);
});

it('is edited and closed while it is open, and opened again once it is closed', () => {
  const asker = anAsker('Org1', ['COORDINATOR']);
  expect(codes(askRiskEdit(plan, closed, asker))).toEqual(['WRONG_STATE']);
  expect(riskTransitions(plan, closed, asker)).toMatchObject([
    { name: 'close', allowed: false, requires: ['reason'] },
    { name: 'reopen', allowed: true, to: 'OPEN' },
  ]);
});

it('nothing changes in the past, nor in a closed partnership', () => {
  const over = aPlan({ partnership: { closedOn: '2026-05-01' } })
    .risk()
    .build();
  const risk = over.get('Risk', idOf('Risk', 'R1'));
  const asker = anAsker('Org1', ['COORDINATOR'], '2026-06-15', true);
  expect(codes(askRisk('close', over, risk, asker))).toEqual(['PAST', 'PARTNERSHIP_CLOSED']);
});
