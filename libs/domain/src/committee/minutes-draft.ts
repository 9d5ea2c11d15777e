import { say } from '../messages/index.js';
import type { Plan } from '../plan/plan.js';
import { localDateAt } from '../shared/calendar.js';
import type { Params } from '../shared/verdict.js';
import { itemOf } from './agenda-item.rules.js';
import { isLate } from './agenda.rules.js';
import type { AgendaItemFact, CommitteeSessionFact, DecisionFact, FollowUpFact } from './committee.facts.js';
import { chairOf, isShortNotice, noticeDaysOf } from './convening.rules.js';
import { followUpsOf, isOpenFollowUp } from './follow-up.rules.js';
import type { RichNode } from './minutes.js';
import { quorumOf } from './quorum.rules.js';
import { countVotes } from './vote.rules.js';

/**
 * Minutes of a session, made of what was recorded: who was there, what was decided and how, what is left to do. Under each
 * item of the agenda stands a line for the discussion, which people write.
 *
 * @returns a document of the editor, as {@link checkMinutes} lets it pass.
 */
export function draftMinutes(plan: Plan, session: CommitteeSessionFact, language: string): RichNode {
  const writer = new MinutesWriter(plan, session, language);
  const content = [
    ...writer.head(),
    ...writer.attendance(),
    ...writer.items(),
    ...writer.followUps(),
    ...writer.next(),
  ];
  return { type: 'doc', content };
}

class MinutesWriter {
  constructor(
    private readonly plan: Plan,
    private readonly session: CommitteeSessionFact,
    private readonly language: string,
  ) {}

  head(): RichNode[] {
    const { number, title, date, kind } = this.session;
    const lines = [
      this.say(kind === 'MEETING' ? 'MINUTES_HELD' : 'MINUTES_WRITTEN', { date }),
      this.say('MINUTES_CHAIR', { chair: chairOf(this.plan, this.session).shortName }),
      ...this.notice(),
    ];
    const earlier = this.plan.find('CommitteeSession', this.session.reconvenesId);
    if (earlier) lines.push(this.say('MINUTES_RECONVENES', { session: earlier.number }));
    return [heading(1, this.say('MINUTES_TITLE', { number, title })), ...lines.map(paragraph)];
  }

  private notice(): string[] {
    const days = noticeDaysOf(this.plan, this.session);
    const { convenedAt } = this.session;
    if (days === null || convenedAt === null) return [];
    const on = localDateAt(convenedAt, this.plan.partnership.timeZone);
    const { noticeDays: period } = this.plan.partnership.settings;
    const short = isShortNotice(this.plan, this.session);
    const sent = this.say('MINUTES_AGENDA_SENT', { on, days });
    return [short ? `${sent} ${this.say('MINUTES_SHORT_NOTICE', { days: period })}` : sent];
  }

  /** Who was there, who stood for whom, and whether that was enough; in a written procedure nobody is anywhere. */
  attendance(): RichNode[] {
    const { attendance, kind } = this.session;
    if (kind === 'WRITTEN_PROCEDURE') return [];
    const here = new Set(attendance.filter((row) => row.present).map((row) => row.organisationId));
    const stands = (row: (typeof attendance)[number]): boolean => row.heldById !== null && here.has(row.heldById);
    const represented = attendance.filter((row) => !row.present && stands(row));
    const absent = attendance.filter((row) => !row.present && !stands(row));
    const { met, present, required } = quorumOf(this.plan, this.session);
    return [
      heading(2, this.say('MINUTES_ATTENDANCE')),
      ...this.names(
        'MINUTES_PRESENT',
        attendance.filter((row) => row.present).map((row) => this.nameOf(row.organisationId)),
      ),
      ...this.names(
        'MINUTES_REPRESENTED',
        represented.map((row) =>
          this.say('MINUTES_PROXY', { absent: this.nameOf(row.organisationId), by: this.nameOf(row.heldById!) }),
        ),
      ),
      ...this.names(
        'MINUTES_ABSENT',
        absent.map((row) => this.nameOf(row.organisationId)),
      ),
      paragraph(this.say(met ? 'MINUTES_QUORUM' : 'MINUTES_NO_QUORUM', { present, required })),
    ];
  }

  private names(code: string, names: readonly string[]): RichNode[] {
    return names.length > 0 ? [paragraph(this.say(code, { names: names.join(', ') }))] : [];
  }

  items(): RichNode[] {
    const decisions = this.plan.table('Decision').with('sessionId', this.session.id);
    decisions.sort((left, right) => left.number - right.number);
    const placed = new Map(decisions.map((decision) => [decision.id, this.itemFor(decision)?.position ?? null]));
    const on = (position: number | null): DecisionFact[] => decisions.filter(({ id }) => placed.get(id) === position);
    const others = on(null).flatMap((decision) => this.decision(decision));
    return [
      ...this.session.agenda.flatMap((item) => this.item(item, on(item.position))),
      ...(others.length > 0 ? [heading(2, this.say('MINUTES_OTHER_DECISIONS')), ...others] : []),
    ];
  }

  /** The item that asked for a decision, or for others of its kind with it. */
  private itemFor(decision: DecisionFact): AgendaItemFact | undefined {
    const { kind, subjects } = decision;
    const shares = (item: AgendaItemFact): boolean => item.subjects.some((subject) => subjects.includes(subject));
    const touches = (item: AgendaItemFact): boolean =>
      item.kind === kind && (shares(item) || !isLate({ agenda: [{ ...item, late: false }] }, decision, this.code));
    return itemOf(this.plan, this.session, decision) ?? this.session.agenda.find(touches);
  }

  private item({ position, title, late }: AgendaItemFact, decisions: readonly DecisionFact[]): RichNode[] {
    return [
      heading(2, `${position}. ${title}`),
      ...(late ? [paragraph(this.say('MINUTES_LATE_ITEM'))] : []),
      paragraph(this.say('MINUTES_DISCUSSION')),
      ...decisions.flatMap((decision) => this.decision(decision)),
    ];
  }

  private decision(decision: DecisionFact): RichNode[] {
    const { number, kind, subjects, outcome, text, conditions, overrideReason } = decision;
    const about = { number, kind, outcome, subjects: subjects.join(', ') };
    const code = subjects.length > 0 ? 'MINUTES_DECISION' : 'MINUTES_DECISION_OF_NOTHING';
    const lines = conditions.map((condition) =>
      this.say('MINUTES_TASK', { ...condition, owner: this.nameOf(condition.ownerId) }),
    );
    return [
      { type: 'paragraph', content: [{ type: 'text', text: this.say(code, about), marks: [{ type: 'bold' }] }] },
      ...paragraphs(text),
      paragraph(`${this.method(decision)} ${this.effect(decision)}`.trim()),
      ...(overrideReason === null ? [] : paragraphs(this.say('MINUTES_OVERRIDE', { reason: overrideReason }))),
      ...(lines.length > 0 ? [paragraph(this.say('MINUTES_CONDITIONS')), bullets(lines)] : []),
    ];
  }

  private method({ method, votes }: DecisionFact): string {
    return method === 'CONSENSUS' ? this.say('MINUTES_CONSENSUS') : this.say('MINUTES_VOTE', { ...countVotes(votes) });
  }

  private effect({ effect, vetoUntil, veto }: DecisionFact): string {
    if (effect === 'EXECUTED') return this.say('MINUTES_EXECUTED');
    if (effect === 'PENDING') return this.say('MINUTES_PENDING', { until: vetoUntil ?? '' });
    if (effect === 'VETOED') {
      return this.say('MINUTES_VETOED', { organisation: veto ? this.nameOf(veto.organisationId) : '' });
    }
    return effect === 'REVOKED' ? this.say('MINUTES_REVOKED') : '';
  }

  /** What the session left to do, and what earlier ones did and is still open. */
  followUps(): RichNode[] {
    const made = followUpsOf(this.plan, this.session);
    const ids = new Set(made.map(({ id }) => id));
    const carried = this.plan
      .table('FollowUp')
      .filter((followUp) => isOpenFollowUp(followUp) && !ids.has(followUp.id) && !this.isOfLater(followUp));
    if (made.length + carried.length === 0) return [];
    return [
      heading(2, this.say('MINUTES_FOLLOW_UPS')),
      ...this.tasks('MINUTES_NEW_TASKS', made),
      ...this.tasks('MINUTES_CARRIED_TASKS', carried),
    ];
  }

  private isOfLater({ decisionId, sessionId }: FollowUpFact): boolean {
    const decision = this.plan.find('Decision', decisionId);
    const session = this.plan.find('CommitteeSession', sessionId ?? decision?.sessionId);
    return session !== undefined && session.date > this.session.date;
  }

  private tasks(code: string, followUps: readonly FollowUpFact[]): RichNode[] {
    if (followUps.length === 0) return [];
    const lines = [...followUps]
      .sort((left, right) => (left.dueDate < right.dueDate ? -1 : left.dueDate > right.dueDate ? 1 : 0))
      .map(({ text, ownerId, dueDate }) => this.say('MINUTES_TASK', { text, owner: this.nameOf(ownerId), dueDate }));
    return [paragraph(this.say(code)), bullets(lines)];
  }

  /** The next session that is planned, where there is one. */
  next(): RichNode[] {
    const later = this.plan
      .table('CommitteeSession')
      .filter(({ status, date }) => (status === 'PLANNED' || status === 'CONVENED') && date >= this.session.date);
    const [first] = later.sort((left, right) => (left.date < right.date ? -1 : 1));
    if (!first) return [];
    const { number, title, date } = first;
    return [heading(2, this.say('MINUTES_NEXT')), paragraph(this.say('MINUTES_NEXT_SESSION', { number, title, date }))];
  }

  private get code(): string {
    return this.plan.partnership.code;
  }

  private nameOf(organisationId: string): string {
    return this.plan.find('Organisation', organisationId)?.shortName ?? organisationId;
  }

  private say(code: string, params: Params = {}): string {
    return say({ code, params }, this.language);
  }
}

function heading(level: number, text: string): RichNode {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

function paragraph(text: string): RichNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };
}

/** A text of several lines, each a paragraph. */
function paragraphs(text: string): RichNode[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(paragraph);
}

function bullets(lines: readonly string[]): RichNode {
  const items = lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] }));
  return { type: 'bulletList', content: items };
}
