/** Drawings as pure functions from data to shapes: the same on pages and in reports. */
export * from './bars.js';
export * from './drawing.js';
export * from './elements.js';
export * from './palette.js';
export * from './roadmap.js';
export * from './shape.js';
export * from './shares.js';
export * from './svg.js';
export * from './time-axis.js';
export * from './words/index.js';
