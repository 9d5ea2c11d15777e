import {
  describeRevision,
  localDateAt,
  minutesBlocks,
  type CommitteeSessionView,
  type DecisionView,
  type EffectFact,
  type FollowUpView,
  type Instant,
  type LocalDate,
  type ObjectionView,
  type Picture,
  type ThingChange,
} from '@roadbook/domain';
import type { ChangeSource, DecisionSource, FollowUpSource, ObjectionSource, SessionSource } from '../source.js';

/** A session as its meeting file and its minutes tell it. */
export function sessionSource(picture: Picture, session: CommitteeSessionView): SessionSource {
  const { fact, number, title, date, kind, status, cancelReason } = session;
  return {
    number,
    title,
    date,
    kind,
    status,
    chair: session.chair,
    ...agendaSource(session),
    attendance: session.attendance,
    quorum: session.quorum,
    convenedOn: dateOf(picture, fact.convenedAt),
    noticeDays: session.noticeDays,
    shortNotice: session.shortNotice,
    reconvenes: session.reconvenes,
    cancelReason,
    minutes: minutesBlocks(fact.minutes),
    minutesCirculatedOn: dateOf(picture, fact.minutesCirculatedAt),
    minutesAdoptedOn: fact.minutesAdoptedOn ?? null,
    minutesTacitlyOn: session.minutesAdoptedTacitlyOn,
    objections: session.objections.map((objection) => objectionSource(picture, objection)),
  };
}

/** The agenda; of a session that is planned and has none yet, what the plan proposes for it. */
function agendaSource(session: CommitteeSessionView): Pick<SessionSource, 'agenda' | 'agendaProposed'> {
  const proposed = session.status === 'PLANNED' && session.agenda.length === 0;
  return { agenda: proposed ? session.proposedAgenda : session.agenda, agendaProposed: proposed };
}

/** A decision with what it changed, said in the language of the report. */
export function decisionSource(picture: Picture, decision: DecisionView, language: string): DecisionSource {
  const { fact } = decision;
  return {
    number: fact.number,
    kind: fact.kind,
    subjects: fact.subjects,
    outcome: fact.outcome,
    effect: fact.effect,
    text: fact.text,
    conditions: decision.conditions,
    votes: decision.votes,
    rollCall: decision.rollCall,
    method: fact.method,
    overrideReason: fact.overrideReason,
    vetoUntil: fact.vetoUntil,
    veto: decision.veto && objectionSource(picture, decision.veto),
    session: decision.session,
    followUps: decision.followUps.map((followUp) => followUpSource(picture, followUp)),
    effects: effectSources(picture, fact.effects, language),
  };
}

/** A follow-up with the decision and the session that it comes from. */
export function followUpSource(picture: Picture, followUp: FollowUpView): FollowUpSource {
  const { text, owner, dueDate, doneOn, overdue, evidence, decision, fact } = followUp;
  const session = decision?.session ?? picture.sessions.find(fact.sessionId ?? null);
  return {
    text,
    owner,
    dueDate,
    doneOn,
    overdue,
    evidence,
    decisionNumber: decision?.number ?? null,
    sessionNumber: session?.number ?? null,
  };
}

/** The effects of a decision, gathered by thing and told as the history tells changes. */
function effectSources(picture: Picture, effects: readonly EffectFact[], language: string): ChangeSource[] {
  const byThing = new Map<string, { thing: EffectFact['thing']; id: string; added: boolean; fields: EffectFact[] }>();
  for (const effect of effects) {
    const key = `${effect.thing} ${effect.id}`;
    const entry = byThing.get(key) ?? { thing: effect.thing, id: effect.id, added: false, fields: [] };
    if (effect.field === null) entry.added = true;
    else entry.fields.push(effect);
    byThing.set(key, entry);
  }
  const changes = [...byThing.values()].map(({ thing, id, added, fields }): ThingChange => {
    const side = (value: (effect: EffectFact) => unknown): Record<string, unknown> =>
      Object.fromEntries(fields.map((effect): [string, unknown] => [effect.field ?? '', value(effect)]));
    if (added) return { thing, id, kind: 'ADDED', before: null, after: { ...picture.plan.find(thing, id) } };
    return {
      thing,
      id,
      kind: 'CHANGED',
      before: side((effect) => effect.before),
      after: side((effect) => effect.after),
    };
  });
  return describeRevision(picture.plan, changes, language);
}

function objectionSource(picture: Picture, { organisation, reason, at }: ObjectionView): ObjectionSource {
  return { organisation, reason, on: localDate(picture, at) };
}

function dateOf(picture: Picture, at: Instant | null | undefined): LocalDate | null {
  return at ? localDate(picture, at) : null;
}

function localDate(picture: Picture, at: Instant): LocalDate {
  return localDateAt(at, picture.partnership.timeZone);
}
