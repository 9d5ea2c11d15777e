import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { AgendaItemFact, DecisionKind, VoteFact } from './committee.facts.js';
import { draftMinutes } from './minutes-draft.js';
import { minutesBlocks } from './minutes.js';
import { checkMinutes } from './minutes-shape.rules.js';

const org = (n: number): string => idOf('Organisation', `Org${n}`);
const item = (position: number, title: string, kind: DecisionKind | null, subjects: string[], late = false) =>
  ({ position, title, kind, subjects, minutes: null, late }) satisfies AgendaItemFact;
const vote = (n: number, value: VoteFact['vote']): VoteFact => ({ organisationId: org(n), vote: value });

function linesOf(document: unknown): string[] {
  return minutesBlocks(document).flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    return block.kind === 'list' ? block.items.map((one) => `- ${one}`) : [block.text];
  });
}

const held = aPlan()
  .session({ number: 1, status: 'CLOSED', date: '2026-05-01' })
  .session({
    number: 2,
    title: 'Pilots',
    status: 'CLOSED',
    date: '2026-06-15',
    convenedAt: '2026-06-05T10:00:00.000Z',
    chairId: org(2),
    present: ['Org1', 'Org2'],
    proxies: { Org3: 'Org1', Org4: 'Org3' },
    agenda: [
      item(1, 'Gate of A1.1', 'PASS_GATE', ['A1.1']),
      item(2, 'Any other business', null, []),
      item(3, 'New member', 'ADMIT_MEMBER', ['Org3', 'Org4'], true),
    ],
  })
  .session({ number: 3, title: 'Autumn', status: 'PLANNED', date: '2026-10-01' })
  .session({ number: 4, title: 'Winter', status: 'PLANNED', date: '2026-12-01' })
  .action({ code: 'A1.1' })
  .decision({
    kind: 'PASS_GATE',
    subjects: ['A1.1'],
    outcome: 'APPROVED_WITH_CONDITIONS',
    method: 'CONSENSUS',
    text: 'The pilot begins.\nIt is watched.',
    sessionId: idOf('CommitteeSession', 2),
    overrideReason: 'The region agreed late.',
    conditions: [{ text: 'Find a host', ownerId: org(3), dueDate: '2026-09-30' }],
  })
  .decision({
    kind: 'ADMIT_MEMBER',
    subjects: ['Org4'],
    outcome: 'REFUSED',
    effect: 'NONE',
    text: 'Not now.',
    votes: [vote(1, 'FOR'), vote(2, 'AGAINST'), vote(3, 'ABSTAIN')],
    sessionId: idOf('CommitteeSession', 2),
  })
  .decision({
    text: 'We meet in Lyon.',
    effect: 'PENDING',
    vetoUntil: '2026-06-30',
    sessionId: idOf('CommitteeSession', 2),
  })
  .followUp({ text: 'Find a host', owner: 'Org3', dueDate: '2026-09-30', decisionId: idOf('Decision', 1) })
  .followUp({ text: 'Send the list', owner: 'Org2', dueDate: '2026-07-01', sessionId: idOf('CommitteeSession', 2) })
  .followUp({ text: 'Old task', sessionId: idOf('CommitteeSession', 1) })
  .followUp({ text: 'Done task', doneOn: '2026-06-01' })
  .followUp({ text: 'Later task', sessionId: idOf('CommitteeSession', 3) })
  .build();

const session = (number: number, plan = held) => plan.get('CommitteeSession', idOf('CommitteeSession', number));

describe('drafted minutes', () => {
  it('say what was recorded', () => {
    const document = draftMinutes(held, session(2), 'en');
    expect(checkMinutes(document, 'm')).toEqual([]);
    expect(linesOf(document)).toEqual([
      '# Minutes of session 2: Pilots',
      'Held on 15 Jun 2026.',
      'Chair: Org2.',
      'The agenda was sent on 5 Jun 2026, 10 days before. That is less than the notice of 14 days that the partnership has set.',
      '## Attendance',
      'Present: Org1, Org2.',
      'Represented: Org3 by Org1.',
      'Absent: Org4.',
      'There was a quorum: 3 present or represented, 3 needed.',
      '## 1. Gate of A1.1',
      'Discussion: …',
      'Decision 1: passing of a gate, A1.1: approved with conditions',
      'The pilot begins.',
      'It is watched.',
      'By consensus. Carried out.',
      'Passed although criteria were not met: The region agreed late.',
      'Conditions:',
      '- Find a host (Org3, by 30 Sept 2026)',
      '## 2. Any other business',
      'Discussion: …',
      '## 3. New member',
      'This item was added after the agenda had been sent.',
      'Discussion: …',
      'Decision 2: admission of a member, Org4: refused',
      'Not now.',
      'By vote: 1 for, 1 against, 1 abstention.',
      '## Other decisions',
      'Decision 3: other decision: approved',
      'We meet in Lyon.',
      'By vote: 0 for, 0 against, 0 abstentions. Takes effect unless a voter vetoes it by 30 Jun 2026.',
      '## Follow-ups',
      'New:',
      '- Send the list (Org2, by 1 Jul 2026)',
      '- Find a host (Org3, by 30 Sept 2026)',
      'Carried over:',
      '- Old task (Org1, by 30 Jun 2026)',
      '## Next session',
      'Session 3 on 1 Oct 2026: Autumn.',
    ]);
  });

  it('of a session without anything are a frame', () => {
    const plan = aPlan()
      .session({ status: 'CLOSED', reconvenesId: idOf('CommitteeSession', 2) })
      .session({ number: 2 })
      .build();
    expect(linesOf(draftMinutes(plan, session(1, plan), 'en'))).toEqual([
      '# Minutes of session 1: Session 1',
      'Held on 15 Jun 2026.',
      'Chair: Org1.',
      'It takes up the agenda of session 2, which had no quorum, and is valid with those present.',
      '## Attendance',
      'There was no quorum: 0 present or represented, 1 needed.',
      '## Next session',
      'Session 2 on 15 Jun 2026: Session 2.',
    ]);
  });

  it.each<[DecisionKind, string[], string[], number]>([
    ['ADOPT_PLAN', ['P'], ['A1.1'], 1],
    ['PASS_GATE', [], ['A1.1'], 1],
    ['PASS_GATE', ['A1.1', 'A1.2'], ['A1.2'], 1],
    ['PASS_GATE', ['A1.2'], ['A1.1'], 0],
    ['CANCEL_ACTION', ['A1.1'], ['A1.1'], 0],
  ])('put %s of %j below the item that asked for it, and %j under others', (kind, onAgenda, subjects, found) => {
    const agenda = [item(1, 'Item', kind === 'CANCEL_ACTION' ? 'PASS_GATE' : kind, onAgenda)];
    const plan = aPlan().session({ status: 'CLOSED', agenda }).decision({ kind, subjects }).build();
    const lines = linesOf(draftMinutes(plan, session(1, plan), 'en'));
    expect(lines.includes('## Other decisions')).toBe(found === 0);
  });

  it('of a written procedure know no attendance', () => {
    const plan = aPlan().session({ kind: 'WRITTEN_PROCEDURE', status: 'CLOSED' }).build();
    expect(linesOf(draftMinutes(plan, session(1, plan), 'en'))).toEqual([
      '# Minutes of session 1: Session 1',
      'Written procedure, with ballots until 15 Jun 2026.',
      'Chair: Org1.',
    ]);
  });
});
