/**
 * The one palette of Roadbook: every state has a shape, a colour and (in the label catalogues) a word, so that reports and
 * pages say the same thing the same way and nothing rests on colour alone (WCAG 2.2, 1.4.1). `ink` reads on white and on the
 * pale `tint` with a contrast of 4.5 or more (1.4.3); `fill` does too, under white text (1.4.3, 1.4.11).
 */
export interface Sign {
  /** A character of the shape, in the font of the reports. */
  readonly glyph: string;
  readonly shape: Shape;
  readonly ink: string;
  readonly fill: string;
  readonly tint: string;
}

export type Shape =
  'disc' | 'ring' | 'half' | 'square' | 'frame' | 'triangle' | 'warning' | 'diamond' | 'lozenge' | 'cross';

const GLYPHS: Readonly<Record<Shape, string>> = {
  disc: '●',
  ring: '○',
  half: '◐',
  square: '■',
  frame: '□',
  triangle: '▲',
  warning: '△',
  diamond: '◆',
  lozenge: '◇',
  cross: '×',
};

const GREEN = { ink: '#146c43', fill: '#1c7f50', tint: '#e3f3ea' };
const AMBER = { ink: '#855000', fill: '#a86400', tint: '#fcf0db' };
const RED = { ink: '#a6211b', fill: '#c62f28', tint: '#fbe6e4' };
const BLUE = { ink: '#1c4f82', fill: '#2b6cb0', tint: '#dfeaf6' };
const TEAL = { ink: '#0f5f6b', fill: '#237a86', tint: '#dff0f2' };
const SLATE = { ink: '#4a5563', fill: '#697380', tint: '#eceff3' };
const VIOLET = { ink: '#5b4391', fill: '#7a61b3', tint: '#ece7f6' };

function sign(shape: Shape, colour: { ink: string; fill: string; tint: string }): Sign {
  return { glyph: GLYPHS[shape], shape, ...colour };
}

/** The signs by the names of the states that they stand for, each group under its own prefix. */
export const SIGNS = {
  'health.ON_TRACK': sign('disc', GREEN),
  'health.AT_RISK': sign('triangle', AMBER),
  'health.OFF_TRACK': sign('square', RED),
  'health.NONE': sign('ring', SLATE),
  'status.PROPOSED': sign('ring', VIOLET),
  'status.PLANNED': sign('lozenge', TEAL),
  'status.IN_PROGRESS': sign('half', BLUE),
  'status.ON_HOLD': sign('frame', AMBER),
  'status.COMPLETED': sign('disc', GREEN),
  'status.CANCELLED': sign('cross', SLATE),
  'status.REJECTED': sign('cross', RED),
  'phase.PREPARATION': sign('ring', SLATE),
  'phase.IMPLEMENTATION': sign('half', BLUE),
  'phase.INVESTMENT': sign('disc', VIOLET),
  'milestone.PLANNED': sign('lozenge', SLATE),
  'milestone.REACHED': sign('diamond', GREEN),
  'milestone.MISSED': sign('diamond', RED),
  'milestone.DROPPED': sign('cross', SLATE),
  'deliverable.PLANNED': sign('ring', SLATE),
  'deliverable.DRAFT': sign('ring', BLUE),
  'deliverable.SUBMITTED': sign('half', BLUE),
  'deliverable.REVISION_REQUESTED': sign('warning', AMBER),
  'deliverable.ACCEPTED': sign('disc', GREEN),
  'deliverable.ACCEPTED_WITH_CONDITIONS': sign('disc', AMBER),
  'severity.BLOCKER': sign('square', RED),
  'severity.WARNING': sign('triangle', AMBER),
  'severity.NOTE': sign('ring', SLATE),
  'gate.REQUESTED': sign('half', BLUE),
  'gate.PASSED': sign('disc', GREEN),
  'gate.PASSED_WITH_CONDITIONS': sign('disc', AMBER),
  'gate.REFUSED': sign('cross', RED),
  'gate.DEFERRED': sign('frame', AMBER),
  'gate.WITHDRAWN': sign('cross', SLATE),
  'outcome.APPROVED': sign('disc', GREEN),
  'outcome.APPROVED_WITH_CONDITIONS': sign('disc', AMBER),
  'outcome.REFUSED': sign('cross', RED),
  'outcome.DEFERRED': sign('frame', AMBER),
  'change.ADDED': sign('disc', GREEN),
  'change.CHANGED': sign('half', BLUE),
  'change.REMOVED': sign('cross', RED),
  'risk.LOW': sign('ring', SLATE),
  'risk.MEDIUM': sign('triangle', AMBER),
  'risk.HIGH': sign('square', RED),
  'criterion.MET': sign('disc', GREEN),
  'criterion.UNMET': sign('cross', RED),
  'due.OVERDUE': sign('square', RED),
  'due.OPEN': sign('ring', SLATE),
  'partnerReport.MISSING': sign('ring', SLATE),
  'partnerReport.DRAFT': sign('ring', BLUE),
  'partnerReport.SUBMITTED': sign('half', BLUE),
  'partnerReport.RETURNED': sign('warning', AMBER),
  'partnerReport.ACCEPTED': sign('disc', GREEN),
  'partnerReport.LATE': sign('square', RED),
  'notice.OPEN': sign('ring', SLATE),
  'notice.SENT': sign('half', BLUE),
  'notice.BOUNCED': sign('warning', AMBER),
  'notice.ACKNOWLEDGED': sign('disc', GREEN),
  'dissemination.PLANNED': sign('lozenge', TEAL),
  'dissemination.HELD': sign('disc', GREEN),
  'dissemination.CANCELLED': sign('cross', SLATE),
  'dissemination.OVERDUE': sign('square', RED),
} as const satisfies Record<string, Sign>;

export type SignName = keyof typeof SIGNS;

/** Colours that stand for no state. */
export const COLOURS = {
  ink: '#1b2430',
  muted: '#56606d',
  rule: '#c9d0d8',
  hairline: '#e1e5ea',
  paper: '#ffffff',
  accent: '#1c4f82',
  baseline: '#8d96a1',
  today: '#a6211b',
  band: ['#f6f8fb', '#eaf0f7', '#dfe8f2'],
} as const;

/** A family that is built into the PDF compiler; pages and other viewers fall back to what they have. */
export const FONT_FAMILY = 'Libertinus Serif, Georgia, serif';
