import { anAsker, aPlan, idOf, type ActionFields } from '../../../../tests/support/plan-builder.js';
import type { Phase } from '../partnership/phase.status.js';
import type { Plan } from '../plan/plan.js';
import type { By } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import type { ActionFact } from './action.facts.js';
import { actionTransitions, askAction, isAdopted, isEnded, phaseAhead, workingRegions } from './action.rules.js';
import { ACTION_MACHINE, ACTION_STATUSES, type ActionStatus, type ActionVerb } from './action.status.js';

const lead = anAsker('Org2', ['PARTNER']);
const other = anAsker('Org3', ['PARTNER']);
const coordinator = anAsker('Org1', ['COORDINATOR']);
const observer = anAsker('Org3', ['OBSERVER']);
const committee: By = { decidedBy: 'COMMITTEE', today: '2026-06-15' };

const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

function withAction(fields: ActionFields = {}): { plan: Plan; action: ActionFact } {
  const plan = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', ...fields })
    .build();
  return { plan, action: plan.coded('Action', 'A1.1')! };
}

/** Reads a table whose first line names the columns and whose cells are codes joined by '+', or 'ok'. */
function readTable(text: string): (readonly [row: string, column: string, codes: string[]])[] {
  const [columns, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.flatMap(([row, ...cells]) =>
    cells.map((cell, index) => [row!, columns![index]!, cell === 'ok' ? [] : cell.split('+')] as const),
  );
}

const SHORT: Readonly<Record<string, string>> = {
  state: 'WRONG_STATE',
  decision: 'NEEDS_DECISION',
  gate: 'NEEDS_GATE',
};

// The lead's people and the coordinator; the action has only its first phase behind it, so it cannot be completed.
const BY_PEOPLE = `
             PROPOSED       PLANNED         IN_PROGRESS     ON_HOLD         COMPLETED       CANCELLED       REJECTED
  adopt      decision       state+decision  state+decision  state+decision  state+decision  state+decision  state+decision
  reject     decision       state+decision  state+decision  state+decision  state+decision  state+decision  state+decision
  start      state          ok              state           state           state           state           state
  hold       state          state           ok              state           state           state           state
  resume     state          state           state           ok              state           state           state
  complete   state          state           ok              state           state           state           state
  cancel     ok             decision        decision        decision        state           state           state
  advance    state+final    final           final           state+final     state+final     state+final     state+final`;

const BY_COMMITTEE = `
             PROPOSED       PLANNED         IN_PROGRESS     ON_HOLD         COMPLETED       CANCELLED       REJECTED
  adopt      ok             state           state           state           state           state           state
  reject     ok             state           state           state           state           state           state
  cancel     ok             ok              ok              ok              state           state           state
  advance    state+final    final           final           state+final     state+final     state+final     state+final`;

/** The same when the action's final phase is a later one. */
const ADVANCE = `
             PROPOSED       PLANNED         IN_PROGRESS     ON_HOLD         COMPLETED       CANCELLED       REJECTED
  advance    state+gate     gate            gate            state+gate      state+gate      state+gate      state+gate`;

const expand = (cell: readonly string[]): string[] =>
  cell.map((code) => SHORT[code] ?? (code === 'final' ? 'IN_FINAL_PHASE' : code));

describe('every verb of an action in every status', () => {
  const table = readTable(BY_PEOPLE).map(([verb, status, cell]) => [verb, status, expand(cell)] as const);

  it('is asked below', () => {
    expect(table.length).toBe(ACTION_MACHINE.verbs.length * ACTION_STATUSES.length);
  });

  it.each(table)('%s in %s: %j', (verb, status, expected) => {
    const { plan, action } = withAction({ status: status as ActionStatus });
    expect(codes(askAction(verb as ActionVerb, plan, action, coordinator))).toEqual(expected);
    const mayNotEver = verb === 'adopt' || verb === 'reject' ? ['NOT_YOUR_ROLE'] : [];
    expect(codes(askAction(verb as ActionVerb, plan, action, lead))).toEqual([...mayNotEver, ...expected]);
    const notTheirs = mayNotEver.length > 0 ? mayNotEver : ['NOT_LEAD'];
    expect(codes(askAction(verb as ActionVerb, plan, action, other))).toEqual([...notTheirs, ...expected]);
    expect(codes(askAction(verb as ActionVerb, plan, action, observer))).toEqual(['NOT_YOUR_ROLE', ...expected]);
  });

  it.each(readTable(BY_COMMITTEE))('%s in %s by the committee: %j', (verb, status, cell) => {
    const { plan, action } = withAction({ status: status as ActionStatus });
    expect(codes(askAction(verb as ActionVerb, plan, action, committee))).toEqual(expand(cell));
  });

  it.each(readTable(ADVANCE))('%s in %s with a phase ahead: %j', (verb, status, cell) => {
    const { plan, action } = withAction({ status: status as ActionStatus, finalPhase: 'IMPLEMENTATION' });
    expect(codes(askAction(verb as ActionVerb, plan, action, lead))).toEqual(expand(cell));
  });

  it('says PAST of each when an earlier state is looked at', () => {
    const { plan, action } = withAction({ status: 'IN_PROGRESS' });
    for (const one of actionTransitions(plan, action, { ...lead, past: true })) {
      expect(one.allowed).toBe(false);
      expect(codes(one.blockers)).toContain('PAST');
    }
  });

  it('says PARTNERSHIP_CLOSED of each, to the committee too', () => {
    const plan = aPlan({ partnership: { closedOn: '2026-05-31' } })
      .action({ lead: 'Org2' })
      .build();
    const action = plan.actions()[0]!;
    for (const verb of ACTION_MACHINE.verbs) {
      for (const by of [lead, coordinator, committee]) {
        expect(codes(askAction(verb, plan, action, by))).toContain('PARTNERSHIP_CLOSED');
      }
    }
  });
});

describe('what the reasons name', () => {
  const ask = (verb: ActionVerb, fields: ActionFields, by: By = lead): unknown => {
    const { plan, action } = withAction(fields);
    return askAction(verb, plan, action, by).map(({ code, params }) => [code, params]);
  };

  it.each<[string, unknown, unknown]>([
    [
      'a wrong state: the verb, the status, and where it would do',
      ask('start', { status: 'PROPOSED' }),
      [['WRONG_STATE', { verb: 'start', status: 'PROPOSED', expected: ['PLANNED'] }]],
    ],
    ['a decision: its kind', ask('cancel', {}), [['NEEDS_DECISION', { kind: 'CANCEL_ACTION' }]]],
    ['another one', ask('adopt', { status: 'PROPOSED' }, coordinator), [['NEEDS_DECISION', { kind: 'ADOPT_ACTION' }]]],
    [
      'and another',
      ask('reject', { status: 'PROPOSED' }, coordinator),
      [['NEEDS_DECISION', { kind: 'REJECT_ACTION' }]],
    ],
    [
      'a gate: the phase ahead',
      ask('advance', { finalPhase: 'INVESTMENT' }),
      [['NEEDS_GATE', { to: 'IMPLEMENTATION' }]],
    ],
    [
      "a phase that is not open: it, and the partnership's",
      ask('start', { phase: 'INVESTMENT' }),
      [['PHASE_NOT_OPEN', { phase: 'INVESTMENT', partnershipPhase: 'IMPLEMENTATION' }]],
    ],
    [
      'a phase ahead that is not open',
      ask('advance', { phase: 'IMPLEMENTATION', finalPhase: 'INVESTMENT' }, committee),
      [['PHASE_NOT_OPEN', { phase: 'INVESTMENT', partnershipPhase: 'IMPLEMENTATION' }]],
    ],
    [
      'a final phase that is still ahead',
      ask('complete', { status: 'IN_PROGRESS', finalPhase: 'IMPLEMENTATION' }),
      [['NOT_FINAL_PHASE', { phase: 'PREPARATION', finalPhase: 'IMPLEMENTATION' }]],
    ],
  ])('%s', (_, verdict, expected) => {
    expect(verdict).toEqual(expected);
  });
});

describe('completing', () => {
  it('waits for milestones and deliverables, all reasons at once, in the order of codes', () => {
    const plan = aPlan()
      .action({ code: 'A1.1', lead: 'Org2', status: 'IN_PROGRESS', finalPhase: 'INVESTMENT' })
      .milestone({ code: 'MS1.1.10' })
      .milestone({ code: 'MS1.1.2' })
      .milestone({ code: 'MS1.1.3', status: 'REACHED' })
      .milestone({ code: 'MS1.1.4', status: 'DROPPED' })
      .deliverable({ code: 'D1.1.1', status: 'SUBMITTED' })
      .deliverable({ code: 'D1.1.2', status: 'ACCEPTED' })
      .deliverable({ code: 'D1.1.3', status: 'ACCEPTED_WITH_CONDITIONS' })
      .action({ code: 'A1.2' })
      .milestone()
      .deliverable()
      .build();
    const verdict = askAction('complete', plan, plan.coded('Action', 'A1.1')!, lead);
    expect(verdict.map(({ code, params }) => [code, params.codes])).toEqual([
      ['NOT_FINAL_PHASE', undefined],
      ['MILESTONES_OPEN', ['MS1.1.2', 'MS1.1.10']],
      ['DELIVERABLES_OPEN', ['D1.1.1']],
    ]);
  });

  it('goes ahead when everything is done', () => {
    const plan = aPlan()
      .action({ lead: 'Org2', status: 'IN_PROGRESS' })
      .milestone({ status: 'REACHED' })
      .deliverable({ status: 'ACCEPTED' })
      .build();
    expect(askAction('complete', plan, plan.actions()[0]!, lead)).toEqual([]);
  });
});

describe('transitions', () => {
  it('list all verbs with target, permission and inputs', () => {
    const { plan, action } = withAction({ status: 'IN_PROGRESS', finalPhase: 'INVESTMENT' });
    const shown = actionTransitions(plan, action, lead).map((one) => [one.name, one.to, one.allowed, one.requires]);
    expect(shown).toEqual([
      ['adopt', 'PLANNED', false, []],
      ['reject', 'REJECTED', false, []],
      ['start', 'IN_PROGRESS', false, []],
      ['hold', 'ON_HOLD', true, ['reason']],
      ['resume', 'IN_PROGRESS', false, []],
      ['complete', 'COMPLETED', false, []],
      ['cancel', 'CANCELLED', false, []],
      ['advance', 'IMPLEMENTATION', false, []],
    ]);
  });

  it('lead, by advance, to the phase itself when there is none ahead', () => {
    const { plan, action } = withAction();
    expect(actionTransitions(plan, action, lead).at(-1)!.to).toBe('PREPARATION');
  });

  it('give the very answer of the rule that the mutation asks', () => {
    for (const status of ACTION_STATUSES) {
      const { plan, action } = withAction({ status });
      for (const by of [lead, other, coordinator, observer]) {
        for (const one of actionTransitions(plan, action, by)) {
          expect(one.blockers).toEqual(askAction(one.name as ActionVerb, plan, action, by));
          expect(one.allowed).toBe(one.blockers.length === 0);
        }
      }
    }
  });
});

describe('what an action is', () => {
  it.each<[ActionStatus, boolean, boolean]>([
    ['PROPOSED', false, false],
    ['PLANNED', true, false],
    ['IN_PROGRESS', true, false],
    ['ON_HOLD', true, false],
    ['COMPLETED', true, true],
    ['CANCELLED', false, true],
    ['REJECTED', false, true],
  ])('%s: adopted %s, ended %s', (status, adopted, ended) => {
    const { action } = withAction({ status });
    expect([isAdopted(action), isEnded(action)]).toEqual([adopted, ended]);
  });

  it('was adopted when it was cancelled after its baseline', () => {
    expect(isAdopted(withAction({ status: 'CANCELLED', baselineStart: '2026-01-01' }).action)).toBe(true);
  });

  it.each<[Phase, Phase, Phase | null]>([
    ['PREPARATION', 'PREPARATION', null],
    ['PREPARATION', 'INVESTMENT', 'IMPLEMENTATION'],
    ['IMPLEMENTATION', 'INVESTMENT', 'INVESTMENT'],
    ['INVESTMENT', 'INVESTMENT', null],
  ])('in %s on the way to %s: next %s', (phase, finalPhase, next) => {
    expect(phaseAhead(withAction({ phase, finalPhase }).action)).toBe(next);
  });

  it.each<[string, ActionFields, string[]]>([
    ["the lead's alone", { with: {} }, ['Region2']],
    ["a supporter's and a co-lead's", { with: { Org3: 'SUPPORT', Org1: 'RESPONSIBLE' } }, ['Region2', 'Region1']],
    ['not of those asked or told', { with: { Org1: 'CONSULTED', Org3: 'INFORMED' } }, ['Region2']],
    ['each once', { with: { Org4: 'SUPPORT' } }, ['Region2']],
  ])('worked on by regions: %s', (_, fields, regions) => {
    const { plan, action } = withAction(fields);
    expect(workingRegions(plan, action)).toEqual(regions.map((name) => idOf('Region', name)));
  });
});
