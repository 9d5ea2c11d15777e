import type { CommitteeSessionView, Picture } from '@roadbook/domain';
import type { Block, LabelledFact, ReportDocument } from '../document.js';
import { activitySection } from '../sections/activities.js';
import { agendaBlocks } from '../sections/agenda.js';
import { askedSection, deliverablesToAccept, openGates, otherItems } from '../sections/asked.js';
import { heading } from '../sections/cells.js';
import { isLive, type ReportContext } from '../sections/context.js';
import { followUpTable } from '../sections/follow-ups.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { findingSection } from '../sections/governance.js';
import { indicatorSection } from '../sections/indicators.js';
import { overdueCount, overdueSection } from '../sections/overdue.js';
import { roadmapSection } from '../sections/roadmap.js';
import { sessionChanges } from '../sections/session-changes.js';
import { comingSession, HELD, sessionFacts } from '../sections/sessions.js';
import { upcomingSection } from '../sections/upcoming.js';
import type { PlanSource, ReportOptions, SessionSource } from '../source.js';

/**
 * What the committee has before it (domain.md, "The reports"): the agenda, what has changed since the last session, the
 * status by activity, the decisions asked, what is overdue, open follow-ups, findings, calls ahead, the roadmap. The
 * committee's own; there is no public variant.
 */
export function meetingFileReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(source, options);
  const { words } = context;
  const session = comingSession(context);
  const subtitle = session
    ? words.say('meetingFile.subtitle', { name: source.name, number: session.number, date: words.date(session.date) })
    : words.say('meetingFile.subtitle.none', { name: source.name });
  return framed(context, {
    report: 'meeting-file',
    title: words.say('meetingFile.title'),
    subtitle,
    facts: factsOf(context, session),
    cover: true,
    contents: true,
    blocks: [
      ...agenda(context, session),
      ...sessionChanges(context),
      ...activitySection(context),
      ...askedSection(context, session),
      ...overdueSection(context),
      ...openFollowUps(context),
      ...findings(context),
      ...indicatorSection(context),
      ...upcomingSection(context),
      ...roadmapSection(context, { network: true }),
    ],
  });
}

/** The last session that was held before the one that the file is for; a session is over once it is closed. */
export function lastSessionBefore(picture: Picture, number: number | undefined): CommitteeSessionView | undefined {
  return picture.partnership.sessions
    .filter((session) => HELD.includes(session.status) && (number === undefined || session.number < number))
    .at(-1);
}

function factsOf(context: ReportContext, session: SessionSource | undefined): LabelledFact[] {
  const { words, options } = context;
  const facts = [...(session ? sessionFacts(context, session) : []), ...partnershipFacts(context)];
  if (options.since) facts.push({ label: words.say('fact.since'), value: options.since.asOf, kind: 'date' });
  return facts;
}

function agenda(context: ReportContext, session: SessionSource | undefined): Block[] {
  const { words } = context;
  const none: Block[] = [
    heading(1, 'agenda', words.say('section.agenda')),
    { kind: 'paragraph', text: words.say('agenda.none') },
  ];
  const [head, ...rest] = session ? agendaBlocks(context, session) : none;
  return [head!, atAGlance(context, session), ...rest];
}

function atAGlance(context: ReportContext, session: SessionSource | undefined): Block {
  const { words, source, scope, options } = context;
  const asked =
    openGates(context).length + deliverablesToAccept(context).length + otherItems(session?.agenda ?? []).length;
  const open = source.followUps.filter((followUp) => followUp.doneOn === null).length;
  const blockers = source.findings.filter((finding) => finding.severity === 'BLOCKER').length;
  const healthy = (health: 'AT_RISK' | 'OFF_TRACK'): number =>
    scope.actions.filter((action) => isLive(action) && action.computedHealth === health).length;
  return {
    kind: 'figures',
    id: 'at-a-glance',
    items: [
      { key: 'items', label: words.say('meetingFile.items'), value: session?.agenda.length ?? 0 },
      { key: 'asked', label: words.say('meetingFile.asked'), value: asked, sign: 'gate.REQUESTED' },
      {
        key: 'changes',
        label: words.say('meetingFile.changes'),
        value: options.since?.changes.length ?? 0,
        sign: 'change.CHANGED',
      },
      { key: 'atRisk', label: words.say('meetingFile.atRisk'), value: healthy('AT_RISK'), sign: 'health.AT_RISK' },
      {
        key: 'offTrack',
        label: words.say('meetingFile.offTrack'),
        value: healthy('OFF_TRACK'),
        sign: 'health.OFF_TRACK',
      },
      { key: 'overdue', label: words.say('meetingFile.overdue'), value: overdueCount(context), sign: 'due.OVERDUE' },
      { key: 'followUps', label: words.say('meetingFile.followUps'), value: open, sign: 'due.OPEN' },
      { key: 'blockers', label: words.say('meetingFile.blockers'), value: blockers, sign: 'severity.BLOCKER' },
    ],
  };
}

function openFollowUps(context: ReportContext): Block[] {
  const { source, words } = context;
  const open = source.followUps.filter((followUp) => followUp.doneOn === null);
  const head = heading(1, 'follow-ups', words.say('section.followUps'));
  return followUpTable(context, head, open, words.say('followUps.none'));
}

function findings(context: ReportContext): Block[] {
  const { source, words } = context;
  if (source.findings.length > 0) return findingSection(context);
  const head = heading(1, 'findings', words.say('section.findings'));
  return [head, { kind: 'paragraph', text: words.say('findings.none') }];
}
