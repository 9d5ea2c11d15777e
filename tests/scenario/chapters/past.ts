import { reading } from '../../support/conversation.js';
import { changedByDecision } from './changed-by-decision.js';
import type { Story, Transition } from './story.js';

export function thePast(story: Story): void {
  describe('the past', () => {
    it.each([
      ['at the revision before', () => `revision: ${story.before.revision}`],
      ['at the moment before', () => `asOf: "${story.before.at}"`],
    ])('still shows the old phase %s', async (_, at) => {
      const plan = await reading(
        story.viameca,
        `revision action(code: "A5.3") { phase progress transitions { allowed } decisions { number } }
         decisions { number } followUps(open: true) { text }`,
        at(),
      );
      expect(plan).toMatchObject({
        revision: story.before.revision,
        action: { phase: 'PREPARATION', progress: 14, decisions: [{ number: 1 }] },
        followUps: [{ text: 'Show written offers for recycled material for all three host companies.' }],
      });
      const { action, decisions } = plan as { action: { transitions: Transition[] }; decisions: object[] };
      expect(decisions).toHaveLength(11);
      expect(action.transitions.some(({ allowed }) => allowed)).toBe(false);
    });

    it('shows the progress of yesterday, before today began', async () => {
      const plan = await reading(
        story.viameca,
        'asOf action(code: "A5.3") { phase progress }',
        'asOf: "2026-11-21T09:00:00Z"',
      );
      expect(plan).toEqual({ asOf: '2026-11-21T09:00:00.000Z', action: { phase: 'PREPARATION', progress: 9 } });
    });

    it('is told from now on by exactly what the decision changed', async () => {
      const { changes } = await reading<{ changes: { changes: unknown[] } }>(
        story.viameca,
        `changes(since: "${story.before.at}", until: "${story.after.at}") {
           since until fromRevision toRevision totalCount
           changes { kind entity subject summary fields { field before after } }
         }`,
      );
      expect(changes).toEqual({
        since: story.before.at,
        until: story.after.at,
        fromRevision: story.before.revision,
        toRevision: story.after.revision,
        totalCount: 4,
        changes: changedByDecision(story.after.revision),
      });
    });

    it('and from before the report, the action is listed once, by its stored fields', async () => {
      const since = new Date(Date.parse(story.reported.at) - 1).toISOString();
      const { changes } = await reading<{ changes: { changes: { subject: string; fields: unknown }[] } }>(
        story.viameca,
        `changes(since: "${since}") { changes { subject fields { field before after } } }`,
      );
      expect(changes.changes.filter(({ subject }) => subject === 'A5.3')).toEqual([
        {
          subject: 'A5.3',
          fields: [
            { field: 'phase', before: 'PREPARATION', after: 'IMPLEMENTATION' },
            { field: 'progress', before: '9', after: '14' },
            { field: 'declaredHealth', before: 'AT_RISK', after: 'ON_TRACK' },
          ],
        },
      ]);
    });
  });
}
