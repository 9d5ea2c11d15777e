import { titleOf, type ColumnKind, type ReadSheetName } from '../column.js';
import { SHEETS } from '../sheets.js';

/** What a column of a table may be taken for. */
export interface TableField {
  /** The key of the column of ours, or `reference`: what another tool calls the row by. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly title: string;
  /** True where a new row must say it, in the table or as a value for all rows. */
  readonly required: boolean;
}

/** What another tool calls a row, as its links to other rows name it. */
export const REFERENCE = 'reference';

const REQUIRED: Readonly<Record<ReadSheetName, readonly string[]>> = {
  activities: ['title'],
  actions: ['title', 'activity', 'lead', 'objectives', 'plannedStart', 'plannedEnd'],
  milestones: ['title', 'action', 'dueDate', 'verification'],
  deliverables: ['title', 'action', 'type', 'level', 'dueDate'],
  partners: ['shortName', 'name', 'kind', 'region'],
  risks: ['title', 'likelihood', 'impact', 'mitigation', 'owner'],
  stakeholders: ['name', 'kind', 'region'],
};

/** The fields of a kind of row: the columns of its sheet that an import takes. */
export function tableFields(target: ReadSheetName): TableField[] {
  const columns = SHEETS[target].columns.filter(({ fixed }) => !fixed || fixed.taken);
  const fields = columns.map(({ key, kind }) => ({
    ...{ key, kind, title: titleOf(key) },
    required: REQUIRED[target].includes(key),
  }));
  if (target !== 'actions') return fields;
  return [...fields, { key: REFERENCE, kind: 'TEXT', title: titleOf(REFERENCE), required: false }];
}
