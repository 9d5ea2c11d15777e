/** What the decision changed, and nothing else: the action, its gate, the decision itself, and the follow-up. */
export function changedByDecision(revision: number): unknown[] {
  const set = (field: string, after: string): object => ({ field, before: null, after });
  return [
    {
      kind: 'CHANGED',
      entity: 'Action',
      subject: 'A5.3',
      summary: 'A5.3 moved from preparation to implementation',
      fields: [{ field: 'phase', before: 'PREPARATION', after: 'IMPLEMENTATION' }],
    },
    {
      kind: 'CHANGED',
      entity: 'Gate',
      subject: 'A5.3 gate into implementation',
      summary: 'A5.3 gate into implementation passed with conditions',
      fields: [
        { field: 'status', before: 'REQUESTED', after: 'PASSED_WITH_CONDITIONS' },
        set('decision', '12'),
        set(
          'criteria',
          'TWO_REGIONS met, HAS_OBJECTIVE met, HAS_DATES met, NEXT_MILESTONE met, NEXT_DELIVERABLE met, PREPARATION_DONE met, ROADMAP_DONE met',
        ),
      ],
    },
    {
      kind: 'ADDED',
      entity: 'Decision',
      subject: 'Decision 12',
      summary: 'Decision 12: passing of a gate A5.3, approved with conditions',
      fields: [
        set('number', '12'),
        set('kind', 'PASS_GATE'),
        set('subjects', 'A5.3'),
        set('outcome', 'APPROVED_WITH_CONDITIONS'),
        set('effect', 'EXECUTED'),
        set('text', 'The learning factory enters implementation, once its second site is named.'),
        set('conditions', 'Name the second site. (ViaMéca, 2027-01-31)'),
        set('method', 'VOTE'),
        set(
          'votes',
          'Plastipolis for, ViaMéca for, Minalogic for, AFIL for, microTEC Südwest for, bwcon abstention, Eurecat against, Cluj IT for',
        ),
        set('session', '6'),
        set('revision', String(revision)),
      ],
    },
    {
      kind: 'ADDED',
      entity: 'FollowUp',
      subject: 'Follow-up: Name the second site.',
      summary: 'Follow-up for ViaMéca, due on 31 Jan 2027: Name the second site.',
      fields: [
        set('text', 'Name the second site.'),
        set('owner', 'ViaMéca'),
        set('dueDate', '2027-01-31'),
        set('decision', '12'),
      ],
    },
  ];
}
