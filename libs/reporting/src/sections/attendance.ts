import type { Block, Cell } from '../document.js';
import type { AttendanceSource, SessionSource } from '../source.js';
import { heading, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

const COLUMNS: ColumnSpec = {
  organisation: ['column.organisation', 'text', 60],
  region: ['column.region', 'text', 60],
  attendance: ['column.attendance', 'text', 60],
};

/** Who was there, whom they represented, and whether that made a quorum. */
export function attendanceSection(context: ReportContext, session: SessionSource): Block[] {
  const { words } = context;
  const { attendance, quorum, kind } = session;
  const head = heading(1, 'attendance', words.say('attendance.title'));
  if (attendance.length === 0) return [head, { kind: 'paragraph', text: words.say('attendance.none') }];
  const present = attendance.filter((row) => row.present).length;
  const figures: Block = {
    kind: 'figures',
    id: 'quorum',
    items: [
      { key: 'voters', label: words.say('attendance.voters'), value: attendance.length },
      { key: 'present', label: words.say('attendance.presentCount'), value: present },
      {
        key: 'represented',
        label: words.say('attendance.representedCount'),
        value: Math.max(0, quorum.present - present),
      },
      ...(kind === 'MEETING'
        ? [
            {
              key: 'quorum',
              label: words.say('attendance.quorum'),
              value: quorum.required,
              sign: quorumSign(quorum.met),
            },
          ]
        : []),
    ],
  };
  const rows = attendance.map((row): Cell[] => [
    row.organisation.shortName,
    row.organisation.region.name,
    attendanceText(context, row),
  ]);
  const [title, ...table] = tableSection(words, head, COLUMNS, rows);
  return [title!, figures, ...table];
}

/** `8 of 8 needed: met`. */
export function quorumText({ words }: ReportContext, { kind, quorum }: SessionSource): string {
  if (kind === 'WRITTEN_PROCEDURE') return words.say('session.noQuorum');
  const { present, required, met } = quorum;
  return words.say(met ? 'session.quorumMet' : 'session.quorumMissed', { present, required });
}

function attendanceText({ words }: ReportContext, { present, heldBy }: AttendanceSource): string {
  if (present) return words.say('attendance.present');
  return heldBy ? words.say('attendance.represented', { holder: heldBy.shortName }) : words.say('attendance.absent');
}

function quorumSign(met: boolean): 'criterion.MET' | 'criterion.UNMET' {
  return met ? 'criterion.MET' : 'criterion.UNMET';
}
