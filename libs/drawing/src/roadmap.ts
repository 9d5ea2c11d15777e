import type { ActionStatus, DeliverableStatus, DependencyType, Health, LocalDate, Phase } from '@roadbook/domain';
import { svgOf, type Drawing } from './drawing.js';
import type { SignName } from './palette.js';
import { LIGHT } from './theme.js';
import { timeAxis } from './time-axis.js';
import { timeline, timelineRows, type TimelineLook } from './timeline.js';
import { PAPER_SIZES } from './timeline-sizes.js';

/** What the drawing shows: actions as bars grouped by activity, over the phases of the partnership. */
export interface RoadmapInput {
  /** BCP 47, for the names of months. */
  readonly language: string;
  /** Words for those who do not see the drawing. */
  readonly alternative: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
  readonly bands: readonly RoadmapBand[];
  readonly groups: readonly RoadmapGroup[];
  /** Arrows between the bars; none when left out. */
  readonly links?: readonly RoadmapLink[];
  readonly words: RoadmapWords;
}

/** A phase of the partnership and how long it was, or is, the current one. */
export interface RoadmapBand {
  readonly phase: Phase;
  readonly label: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface RoadmapGroup {
  readonly code: string;
  readonly title: string;
  readonly bars: readonly RoadmapBar[];
}

export interface RoadmapBar {
  readonly code: string;
  readonly title: string;
  readonly status: ActionStatus;
  readonly health: Health | null;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly baselineStart: LocalDate | null;
  readonly baselineEnd: LocalDate | null;
  /** Percent. */
  readonly progress: number;
  /** On the critical path; drawn in a frame. */
  readonly critical?: boolean;
  readonly milestones: readonly RoadmapMilestone[];
  /** Drawn where there is room; none when left out. */
  readonly deliverables?: readonly RoadmapDeliverable[];
}

export interface RoadmapMilestone {
  readonly code: string;
  readonly date: LocalDate;
  readonly state: 'PLANNED' | 'REACHED' | 'MISSED' | 'DROPPED';
}

export interface RoadmapDeliverable {
  readonly code: string;
  readonly date: LocalDate;
  readonly state: DeliverableStatus;
}

/** That the action `to` hangs on the action `from`, by their codes. */
export interface RoadmapLink {
  readonly from: string;
  readonly to: string;
  readonly type: DependencyType;
}

/** The words of the legend. */
export interface RoadmapWords {
  readonly today: string;
  readonly baseline: string;
  readonly progress: string;
  readonly critical: string;
  readonly signs: Readonly<Partial<Record<SignName, string>>>;
}

/** The roadmap as reports have it: on white paper, with labels at the left and a legend below. */
const ON_PAPER: TimelineLook = {
  width: 720,
  labels: { width: 310, codes: 44 },
  sizes: PAPER_SIZES,
  theme: LIGHT,
  show: { baseline: true, milestones: true },
  legend: true,
};

/** The drawing as SVG text, the same for the same input. */
export function drawRoadmap(input: RoadmapInput): string {
  return svgOf(roadmapDrawing(input), input.alternative);
}

/** The drawing, 720 units wide unless told otherwise, and as high as its rows ask for. */
export function roadmapDrawing(input: RoadmapInput, look: Partial<TimelineLook> = {}): Drawing {
  const { from, to, language, today, bands, groups, links = [], words } = input;
  const axis = timeAxis(from, to, language);
  return timeline({ axis, today, bands, rows: timelineRows(groups), links, words }, { ...ON_PAPER, ...look });
}
