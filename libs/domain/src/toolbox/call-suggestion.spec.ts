import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { ActionFact } from '../action/action.facts.js';
import { hasMessage, say } from '../messages/index.js';
import type { CallFact } from './call.facts.js';
import { suggestCalls, type CallSuggestion } from './call-suggestion.js';

const TODAY = '2026-06-15';
const [REGION1, REGION2] = [idOf('Region', 'Region1'), idOf('Region', 'Region2')];

/** A1.1, led by Org1 of Region1 with Org2 of Region2, whose proposal is at TRL 6; `Fund` is linked to it. */
function withCall(call: Partial<CallFact>, action: Partial<ActionFact> = {}, linked = true): PlanBuilder {
  return aPlan()
    .action({ code: 'A1.1', phase: 'IMPLEMENTATION', finalPhase: 'IMPLEMENTATION', ...action })
    .investment({ trl: 6, actionId: idOf('Action', 'A1.1') })
    .toolboxItem('Fund', { kind: 'FUNDING_SCHEME', actionIds: linked ? [idOf('Action', 'A1.1')] : [] })
    .call('Fund', call);
}

function suggestionsOf(builder: PlanBuilder): CallSuggestion[] {
  const plan = builder.build();
  return suggestCalls(plan, plan.get('Action', idOf('Action', 'A1.1')), TODAY);
}

const codes = (reasons: CallSuggestion['reasonsFor']): string[] => reasons.map(({ code }) => code);

describe('what speaks for and against a call', () => {
  const WITHIN = ['CALL_SCHEME_LINKED', 'CALL_FOR_ALL_REGIONS', 'CALL_PHASE_FITS', 'CALL_DEADLINE_AHEAD'];
  const without = (...gone: string[]): string[] => WITHIN.filter((code) => !gone.includes(code));

  it.each<[string, PlanBuilder, string[], string[], string[]]>([
    ['for everybody', withCall({}), WITHIN, [], []],
    [
      'of a scheme that is not linked',
      withCall({}, {}, false),
      without('CALL_SCHEME_LINKED'),
      ['CALL_SCHEME_NOT_LINKED'],
      [],
    ],
    [
      'for both regions',
      withCall({ regionIds: [REGION1, REGION2] }),
      ['CALL_SCHEME_LINKED', 'CALL_REGIONS_COVERED', 'CALL_PHASE_FITS', 'CALL_DEADLINE_AHEAD'],
      [],
      [],
    ],
    [
      "for the lead's region only",
      withCall({ regionIds: [REGION1] }),
      without('CALL_FOR_ALL_REGIONS'),
      ['CALL_REGIONS_LEFT_OUT'],
      [],
    ],
    [
      "for the lead's region, where the other is only informed",
      withCall(
        { regionIds: [REGION1] },
        { contributors: [{ organisationId: idOf('Organisation', 'Org2'), responsibility: 'INFORMED' }] },
      ),
      ['CALL_SCHEME_LINKED', 'CALL_REGIONS_COVERED', 'CALL_PHASE_FITS', 'CALL_DEADLINE_AHEAD'],
      [],
      [],
    ],
    ['from TRL 6', withCall({ trlFrom: 6 }), [...WITHIN, 'CALL_TRL_WITHIN'], [], []],
    ['up to TRL 6', withCall({ trlTo: 6 }), [...WITHIN, 'CALL_TRL_WITHIN'], [], []],
    ['from TRL 7', withCall({ trlFrom: 7, trlTo: 9 }), WITHIN, ['CALL_TRL_OUTSIDE'], []],
    ['up to TRL 5', withCall({ trlTo: 5 }), WITHIN, ['CALL_TRL_OUTSIDE'], []],
    [
      'of which one proposal is within',
      withCall({ trlTo: 5 }).investment({ trl: 4, actionId: idOf('Action', 'A1.1') }),
      [...WITHIN, 'CALL_TRL_WITHIN'],
      [],
      [],
    ],
    ['for pilots, once prepared', withCall({ type: 'INNOVATION' }, { phase: 'PREPARATION' }), WITHIN, [], []],
    [
      'for preparation, which lies behind',
      withCall({ type: 'COORDINATION_AND_SUPPORT' }),
      without('CALL_PHASE_FITS'),
      ['CALL_PHASE_DIFFERS'],
      [],
    ],
    [
      'for investment, which it never enters',
      withCall({ type: 'INVESTMENT' }),
      without('CALL_PHASE_FITS'),
      ['CALL_PHASE_DIFFERS'],
      [],
    ],
    [
      'that is coming',
      withCall({ opens: '2026-07-01' }),
      [...without('CALL_DEADLINE_AHEAD'), 'CALL_OPENS_LATER'],
      [],
      [],
    ],
  ])('%s', (_, builder, reasonsFor, reasonsAgainst, openQuestions) => {
    const [found] = suggestionsOf(builder);
    expect(codes(found!.reasonsFor).sort()).toEqual(reasonsFor.sort());
    expect(codes(found!.reasonsAgainst)).toEqual(reasonsAgainst);
    expect(codes(found!.openQuestions)).toEqual(openQuestions);
    expect(found!.suggested).toBe(reasonsAgainst.length === 0);
    for (const reason of [...found!.reasonsFor, ...found!.reasonsAgainst]) {
      expect(hasMessage(reason.code)).toBe(true);
      expect(say(reason)).not.toMatch(/[{}]/);
    }
  });

  it.each([
    ['no proposal', undefined],
    ['a proposal without a level', { trl: null }],
    ['a proposal that was withdrawn', { trl: 6, stage: 'WITHDRAWN' as const }],
  ])('asks for the level of an action with %s', (_, proposal) => {
    const builder = aPlan().action({ code: 'A1.1' });
    if (proposal) builder.investment({ ...proposal, actionId: idOf('Action', 'A1.1') });
    const [found] = suggestionsOf(builder.toolboxItem('Fund', { kind: 'FUNDING_SCHEME' }).call('Fund', { trlFrom: 5 }));
    expect(found!.openQuestions.map((question) => say(question))).toEqual([
      'The call funds TRL 5 to 9; no proposal of A1.1 tells its TRL.',
    ]);
  });
});

describe('the list', () => {
  it('has suggested calls first, each group by deadline, and none that is closed', () => {
    const builder = withCall({ name: 'later', deadline: '2026-12-31' })
      .call('Fund', { name: 'sooner' })
      .call('Fund', { name: 'two against', regionIds: [REGION2], type: 'INVESTMENT', deadline: '2026-06-20' })
      .call('Fund', { name: 'one against', type: 'INVESTMENT', deadline: '2026-06-30' })
      .call('Fund', { name: 'closed', deadline: '2026-06-14' })
      .call('Fund', { name: 'closes today', deadline: TODAY });
    expect(suggestionsOf(builder).map(({ call, suggested }) => [call.name, suggested])).toEqual([
      ['closes today', true],
      ['sooner', true],
      ['later', true],
      ['one against', false],
      ['two against', false],
    ]);
  });

  it.each(['COMPLETED', 'CANCELLED', 'REJECTED'] as const)('is empty for an action that is %s', (status) => {
    expect(suggestionsOf(withCall({}, { status }))).toEqual([]);
  });
});
