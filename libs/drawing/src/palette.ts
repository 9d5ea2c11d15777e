/**
 * The one palette of Roadbook: every state has a shape, a colour and (in the label catalogues) a word, so that reports and
 * pages say the same thing the same way and nothing rests on colour alone (WCAG 2.2, 1.4.1). `ink` reads on white and on the
 * pale `tint` with a contrast of 4.5 or more (1.4.3); `fill` does too, under white text (1.4.3, 1.4.11).
 */
export interface Sign {
  /** A character of the shape, in the font of the reports. */
  readonly glyph: string;
  readonly shape: Shape;
  /** The name of the colour: where light and dark differ, pages have their own values for it. */
  readonly tone: Tone;
  readonly ink: string;
  readonly fill: string;
  readonly tint: string;
}

export type Tone = 'green' | 'amber' | 'red' | 'blue' | 'teal' | 'slate' | 'violet';

/** The colours of one tone: for lines and text, for surfaces under the ground's colour, and for the palest of surfaces. */
export interface Hue {
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

/** The tones as they are on paper and on a light page. */
export const TONES: Readonly<Record<Tone, Hue>> = {
  green: { ink: '#146c43', fill: '#1c7f50', tint: '#e3f3ea' },
  amber: { ink: '#855000', fill: '#a86400', tint: '#fcf0db' },
  red: { ink: '#a6211b', fill: '#c62f28', tint: '#fbe6e4' },
  blue: { ink: '#1c4f82', fill: '#2b6cb0', tint: '#dfeaf6' },
  teal: { ink: '#0f5f6b', fill: '#237a86', tint: '#dff0f2' },
  slate: { ink: '#4a5563', fill: '#697380', tint: '#eceff3' },
  violet: { ink: '#5b4391', fill: '#7a61b3', tint: '#ece7f6' },
};

function sign(shape: Shape, tone: Tone): Sign {
  return { glyph: GLYPHS[shape], shape, tone, ...TONES[tone] };
}

/** The signs by the names of the states that they stand for, each group under its own prefix. */
export const SIGNS = {
  'health.ON_TRACK': sign('disc', 'green'),
  'health.AT_RISK': sign('triangle', 'amber'),
  'health.OFF_TRACK': sign('square', 'red'),
  'health.NONE': sign('ring', 'slate'),
  'status.PROPOSED': sign('ring', 'violet'),
  'status.PLANNED': sign('lozenge', 'teal'),
  'status.IN_PROGRESS': sign('half', 'blue'),
  'status.ON_HOLD': sign('frame', 'amber'),
  'status.COMPLETED': sign('disc', 'green'),
  'status.CANCELLED': sign('cross', 'slate'),
  'status.REJECTED': sign('cross', 'red'),
  'phase.PREPARATION': sign('ring', 'slate'),
  'phase.IMPLEMENTATION': sign('half', 'blue'),
  'phase.INVESTMENT': sign('disc', 'violet'),
  'milestone.PLANNED': sign('lozenge', 'slate'),
  'milestone.REACHED': sign('diamond', 'green'),
  'milestone.MISSED': sign('diamond', 'red'),
  'milestone.DROPPED': sign('cross', 'slate'),
  'deliverable.PLANNED': sign('ring', 'slate'),
  'deliverable.DRAFT': sign('ring', 'blue'),
  'deliverable.SUBMITTED': sign('half', 'blue'),
  'deliverable.REVISION_REQUESTED': sign('warning', 'amber'),
  'deliverable.ACCEPTED': sign('disc', 'green'),
  'deliverable.ACCEPTED_WITH_CONDITIONS': sign('disc', 'amber'),
  'severity.BLOCKER': sign('square', 'red'),
  'severity.WARNING': sign('triangle', 'amber'),
  'severity.NOTE': sign('ring', 'slate'),
  'gate.REQUESTED': sign('half', 'blue'),
  'gate.PASSED': sign('disc', 'green'),
  'gate.PASSED_WITH_CONDITIONS': sign('disc', 'amber'),
  'gate.REFUSED': sign('cross', 'red'),
  'gate.DEFERRED': sign('frame', 'amber'),
  'gate.WITHDRAWN': sign('cross', 'slate'),
  'outcome.APPROVED': sign('disc', 'green'),
  'outcome.APPROVED_WITH_CONDITIONS': sign('disc', 'amber'),
  'outcome.REFUSED': sign('cross', 'red'),
  'outcome.DEFERRED': sign('frame', 'amber'),
  'change.ADDED': sign('disc', 'green'),
  'change.CHANGED': sign('half', 'blue'),
  'change.REMOVED': sign('cross', 'red'),
  'risk.LOW': sign('ring', 'slate'),
  'risk.MEDIUM': sign('triangle', 'amber'),
  'risk.HIGH': sign('square', 'red'),
  'criterion.MET': sign('disc', 'green'),
  'criterion.UNMET': sign('cross', 'red'),
  'due.OVERDUE': sign('square', 'red'),
  'due.OPEN': sign('ring', 'slate'),
  'partnerReport.MISSING': sign('ring', 'slate'),
  'partnerReport.DRAFT': sign('ring', 'blue'),
  'partnerReport.SUBMITTED': sign('half', 'blue'),
  'partnerReport.RETURNED': sign('warning', 'amber'),
  'partnerReport.ACCEPTED': sign('disc', 'green'),
  'partnerReport.LATE': sign('square', 'red'),
  'notice.OPEN': sign('ring', 'slate'),
  'notice.SENT': sign('half', 'blue'),
  'notice.BOUNCED': sign('warning', 'amber'),
  'notice.ACKNOWLEDGED': sign('disc', 'green'),
  'match.SUGGESTION': sign('ring', 'slate'),
  'match.CONTACT': sign('half', 'teal'),
  'match.MEETING': sign('half', 'blue'),
  'match.IDEA': sign('lozenge', 'violet'),
  'match.PROJECT': sign('disc', 'green'),
  'match.DROPPED': sign('cross', 'slate'),
  'dissemination.PLANNED': sign('lozenge', 'teal'),
  'dissemination.HELD': sign('disc', 'green'),
  'dissemination.CANCELLED': sign('cross', 'slate'),
  'dissemination.OVERDUE': sign('square', 'red'),
  'callState.COMING': sign('lozenge', 'teal'),
  'callState.OPEN': sign('disc', 'green'),
  'callState.CLOSED': sign('cross', 'slate'),
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
