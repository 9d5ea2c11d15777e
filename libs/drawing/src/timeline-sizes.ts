/** How high the parts of a row are, in the drawing's units, from the row's upper edge. */
export interface TimelineSizes {
  /** From one row to the next. */
  readonly row: number;
  /** Where the bar begins, and how high it is. */
  readonly top: number;
  readonly height: number;
  /** Between the bar and its baseline, and how thick that is. */
  readonly gap: number;
  readonly baseline: number;
  /** A milestone, and the ground around it. */
  readonly sign: number;
  readonly halo: number;
  /** Of the bars' corners. */
  readonly radius?: number;
  /** The head with its words, against the reports'. */
  readonly scale: number;
  /** How wide the font's letters are, against the reports' font. */
  readonly letters: number;
}

/** Reports: many rows on a sheet of paper. */
export const PAPER_SIZES: TimelineSizes = {
  row: 17,
  top: 3,
  height: 8,
  gap: 1.6,
  baseline: 2,
  sign: 8.5,
  halo: 12,
  scale: 1,
  letters: 1,
};

/** Pages, where rows are as high as those of the table beside them. */
export function screenSizes(row: number): TimelineSizes {
  const height = Math.round(row / 3);
  const gap = 2;
  const baseline = 3;
  return {
    row,
    top: Math.round((row - height - gap - baseline) / 2),
    height,
    gap,
    baseline,
    sign: height + 1,
    halo: height + 5,
    radius: 2,
    scale: 1.3,
    letters: 1.15,
  };
}
