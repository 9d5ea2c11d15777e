import type { Block, Cell } from '../document.js';
import type { DisseminationSource, NoticeSource } from '../source.js';
import { columnsOf, lightCell, noted, type ColumnSpec } from './cells.js';
import { isWithin } from './period.js';
import { numberedSections, paragraph, taskCode, type Part, type PeriodicContext } from './periodic-frame.js';
import type { SignName } from '@roadbook/drawing';

/** How authorities and agencies were informed, what they passed on, and where the partners went. */
export function disseminationPart(context: PeriodicContext): Part {
  const { words } = context;
  return {
    id: 'dissemination',
    title: words.say('periodic.dissemination'),
    blocks: (number) => {
      const notices = noticeTable(context);
      const none = notices.length === 0 ? [paragraph(words.say('periodic.noDissemination'))] : [];
      return [
        ...none,
        ...numberedSections(number, [
          { id: 'notices', title: words.say('periodic.notices'), blocks: notices },
          { id: 'dissemination-sessions', title: words.say('periodic.sessions'), blocks: sessionTable(context) },
          { id: 'events', title: words.say('periodic.events'), blocks: eventTable(context) },
        ]),
      ];
    },
  };
}

const NOTICE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 96],
  notices: ['column.notices', 'number', 20],
  informed: ['column.informed', 'number', 20],
  acknowledged: ['column.acknowledged', 'number', 27],
};

/** The register of notices, summed up by deliverable. */
function noticeTable({ source, words }: PeriodicContext): Block[] {
  const byCode = new Map<string, NoticeSource[]>();
  for (const notice of source.notices) {
    byCode.set(notice.deliverable.code, [...(byCode.get(notice.deliverable.code) ?? []), notice]);
  }
  const rows = [...byCode.values()].map((notices): Cell[] => [
    notices[0]!.deliverable.code,
    notices[0]!.deliverable.title,
    notices.length,
    notices.filter((notice) => notice.closed).length,
    notices.filter((notice) => notice.acknowledgedOn !== null).length,
  ]);
  const label = words.say('periodic.notices');
  return rows.length === 0
    ? []
    : [{ kind: 'table', id: 'notices', label, columns: columnsOf(words, NOTICE_COLUMNS), rows }];
}

const SESSION_COLUMNS: ColumnSpec = {
  authority: ['column.authority', 'text', 36],
  title: ['column.title', 'text', 82],
  date: ['column.date', 'date', 21],
  status: ['column.status', 'text', 26],
  participants: ['column.participants', 'number', 22],
};

function sessionTable({ source, words }: PeriodicContext): Block[] {
  const rows = source.disseminations.map((session): Cell[] => {
    const about = session.deliverables.map((row) => row.code).join(', ');
    const notes = [
      ...(about ? [words.say('periodic.about', { codes: about })] : []),
      ...(session.summary ? [session.summary] : []),
    ];
    return [
      session.organisation.shortName,
      noted(session.title, notes),
      session.date,
      lightCell(words, disseminationSign(session)),
      session.participants,
    ];
  });
  const label = words.say('periodic.sessions');
  return rows.length === 0
    ? []
    : [{ kind: 'table', id: 'dissemination-sessions', label, columns: columnsOf(words, SESSION_COLUMNS), rows }];
}

/** The light of a dissemination session, one whose day is over told apart. */
export function disseminationSign({ status, overdue }: DisseminationSource): SignName {
  return overdue ? 'dissemination.OVERDUE' : `dissemination.${status}`;
}

const EVENT_COLUMNS: ColumnSpec = {
  event: ['column.event', 'text', 100],
  start: ['column.start', 'date', 22],
  end: ['column.end', 'date', 22],
  tasks: ['column.tasks', 'text', 36],
};

/** The events of the toolbox that fall into the period. */
function eventTable({ source, words, span, scope }: PeriodicContext): Block[] {
  const shown = new Set(scope.actions.map((action) => action.code));
  const rows = source.toolbox
    .filter(({ kind, start, end }) => {
      if (kind !== 'MATCHMAKING_EVENT') return false;
      const [first, last] = [start ?? end, end ?? start];
      if (first === null || last === null) return false;
      return isWithin(first, span) || isWithin(last, span) || (first < span.start && last > span.end);
    })
    .map(({ name, description, start, end, actions }): Cell[] => {
      const tasks = actions.filter((action) => shown.has(action.code)).map((action) => taskCode(action.code));
      return [noted(name, description ? [description] : []), start, end, tasks.join(', ')];
    });
  const label = words.say('periodic.events');
  return rows.length === 0
    ? []
    : [{ kind: 'table', id: 'events', label, columns: columnsOf(words, EVENT_COLUMNS), rows }];
}
