/** The columns of the table, by the names that they have in the address and in an export (`ACTION_COLUMNS` of the server). */
export const COLUMNS = [
  'code',
  'title',
  'activity',
  'lead',
  'region',
  'contributors',
  'priority',
  'phase',
  'finalPhase',
  'status',
  'progress',
  'health',
  'declaredHealth',
  'plannedStart',
  'plannedEnd',
  'baselineEnd',
  'updatedAt',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'code',
  'title',
  'lead',
  'phase',
  'status',
  'health',
  'progress',
  'plannedEnd',
];

/** Widths in pixels; the title takes what is left. */
export const WIDTHS: Readonly<Record<ColumnId, number>> = {
  code: 64,
  title: 240,
  activity: 180,
  lead: 138,
  region: 150,
  contributors: 200,
  priority: 100,
  phase: 118,
  finalPhase: 132,
  status: 110,
  progress: 106,
  health: 108,
  declaredHealth: 148,
  plannedStart: 112,
  plannedEnd: 176,
  baselineEnd: 112,
  updatedAt: 112,
};

/** What is changed in place: fields of the action, or by a progress report. */
export const EDITABLE: Readonly<
  Partial<Record<ColumnId, 'title' | 'priority' | 'plannedStart' | 'plannedEnd' | 'report'>>
> = {
  title: 'title',
  priority: 'priority',
  plannedStart: 'plannedStart',
  plannedEnd: 'plannedEnd',
  progress: 'report',
  declaredHealth: 'report',
  health: 'report',
};

export function isColumn(name: string): name is ColumnId {
  return (COLUMNS as readonly string[]).includes(name);
}
