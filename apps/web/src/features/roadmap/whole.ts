import {
  axisLength,
  LIGHT,
  PAPER_SIZES,
  splitGroups,
  timeline,
  timelineRows,
  zoomAxis,
  type Drawing,
  type RoadmapGroup,
  type RoadmapWords,
  type TimelineLook,
} from '@roadbook/drawing';
import type { ShownPlan } from './useShownPlan.js';
import { dayWidth, stepsFor, type RoadmapView } from './view.js';

const LABELS = { width: 310, codes: 44 };
/** How wide the time is where the whole plan is to fit. */
const FITTED = 900;
/** Rows of a printed sheet, headings of groups included. */
const SHEET_ROWS = 34;

/** What a drawing for a file or for paper is made from. */
export interface WholeInput {
  readonly plan: ShownPlan;
  readonly view: RoadmapView;
  readonly words: RoadmapWords;
  /** BCP 47. */
  readonly language: string;
}

/** All rows of the view in one drawing with labels and legend, in the colours of paper. */
export function wholeDrawing(input: WholeInput): Drawing {
  return drawingOf(input, input.plan.groups, input.view.zoom);
}

/** The rows over as many sheets as they need, each a drawing of its own on the same axis. */
export function sheets(input: WholeInput, continued: (title: string) => string): Drawing[] {
  return splitGroups(input.plan.groups, SHEET_ROWS, continued).map((groups) => drawingOf(input, groups, 'fit'));
}

function drawingOf(
  { plan, view, words, language }: WholeInput,
  groups: readonly RoadmapGroup[],
  zoom: RoadmapView['zoom'],
): Drawing {
  const { span, today, bands, links } = plan;
  const days = axisLength(zoomAxis(span.from, span.to, language, 'months'));
  const day = dayWidth(zoom, days, FITTED);
  const axis = zoomAxis(span.from, span.to, language, stepsFor(day));
  const look: TimelineLook = {
    width: Math.ceil(LABELS.width + days * day + 6),
    labels: LABELS,
    sizes: PAPER_SIZES,
    theme: LIGHT,
    show: { baseline: view.baseline, milestones: view.milestones },
    legend: true,
  };
  return timeline({ axis, today, bands, rows: timelineRows(groups), links, words }, look);
}
