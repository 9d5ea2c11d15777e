/** Drawings as pure functions from data to shapes: the same on pages and in reports. */
export * from './bars.js';
export * from './drawing.js';
export * from './elements.js';
export * from './palette.js';
export * from './roadmap.js';
export * from './roadmap-parts.js';
export { spanIn, xOf, type Frame } from './roadmap-bar.js';
export * from './series.js';
export * from './shape.js';
export * from './shares.js';
export * from './svg.js';
export * from './theme.js';
export * from './time-axis.js';
export * from './timeline.js';
export { signsOf } from './timeline-legend.js';
export * from './timeline-sizes.js';
export * from './words/index.js';
