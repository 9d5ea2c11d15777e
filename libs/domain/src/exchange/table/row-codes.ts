import type { Plan } from '../../plan/plan.js';
import { normaliseName } from '../../shared/names.js';
import type { Params } from '../../shared/verdict.js';
import { cellText, type Cell } from '../cell.js';
import type { ReadSheetName } from '../column.js';
import type { Numbering } from '../numbering.js';
import type { PlanReading } from '../reading.js';
import type { Place } from '../sheet-reading.js';
import { REFERENCE } from './fields.js';

/** A row of a table, by field. */
export interface TableRow {
  readonly row: number;
  readonly said: ReadonlyMap<string, Cell>;
}

/** A row with the code under which the plan has it, or is to have it; undefined where the row names its thing itself. */
export interface CodedRow extends TableRow {
  readonly code: string | undefined;
}

/** `T3.2`, `A3.2`, `Task 3.2`, `WP3 T3.2`, `3.2`. */
const TASK = /^(?:.*\s)?(?:T|A|Task|Aufgabe|Tâche|Tarea|Taak|Tarefa|Tasca)?\s*0*([1-9]\d{0,2})\.0*([1-9]\d{0,4})\.?$/i;
/** `WP3`, `A3`, `AP 3`, alone in its cell. */
const HEADING = /^(?:WP|AP|LT|PT|A|Work package|Arbeitspaket|Lot)\s*\.?\s*0*([1-9]\d{0,2})\.?$/i;
/** `12FS+3 days`, `PROJ-3`, `A1.2 SS`. */
const LINK =
  /^(.+?)(?:\s*(FS|SS|FF|SF|EA|AA|EE|AE|FD|DD|FI|II|FC|CC|CF))?(?:\s*([+-])\s*(\d{1,5})(?:[.,]\d+)?\s*(\p{L}*)\.?)?$/iu;
/** The types of links as Microsoft Project says them in German, French, Italian and Spanish, where they differ. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ EA: 'FS', AA: 'SS', EE: 'FF', AE: 'SF' },
  ...{ FD: 'FS', DD: 'SS', FI: 'FS', II: 'SS', FC: 'FS', CC: 'SS', CF: 'SF' },
};
const WEEK = 7;
/** Letters of a text that may be a code or a link. */
const LONGEST = 100;

/**
 * Finds the codes of the rows of a table. Codes of ours and of the forms of grant agreements are taken as they are; a row of
 * another tool gets the next that is free, and what others call it is kept, so that links find it.
 */
export class RowCodes {
  /** The codes of actions by what the file calls them. */
  private readonly references = new Map<string, string>();
  private readonly brought: CodedRow[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly target: ReadSheetName,
    private readonly reading: PlanReading,
    private readonly numbering: Numbering,
    private readonly places: ReadonlyMap<string, Place>,
  ) {}

  find(table: readonly TableRow[]): CodedRow[] {
    if (this.target === 'partners' || this.target === 'stakeholders')
      return table.map((one) => ({ ...one, code: undefined }));
    const stated = table.map((one) => this.stated(one));
    for (const code of stated) if (code !== undefined) this.numbering.take(code);
    const withinOnes = new Set(stated.flatMap((code) => code?.split('.')[0] ?? []));
    let heading: string | undefined;
    return table.flatMap((one, at): CodedRow[] => {
      const activity = this.target === 'actions' ? headingOf(one, withinOnes) : undefined;
      if (activity !== undefined) {
        heading = activity;
        this.announce(one, activity);
        return [];
      }
      if (one.said.get('code')?.kind === 'FAULTY') return [{ ...one, code: undefined }];
      const code = stated[at] ?? this.given(one, heading);
      if (code !== undefined) this.refer(one, code);
      return code === undefined ? [] : [{ ...one, code }];
    });
  }

  /** The activities that the table brings along, as rows above their actions. */
  get headings(): readonly CodedRow[] {
    return this.brought;
  }

  private announce(one: TableRow, code: string): void {
    if (this.plan.coded('Activity', code) || this.brought.some((other) => other.code === code)) return;
    this.numbering.declare(code);
    this.brought.push({ ...one, code });
  }

  /** The code of the activity that a text means, by code, number or title. */
  activityOf(text: string): string | undefined {
    return this.numbering.knownActivity(text);
  }

  /** The code of the action that a text means: by its code, by what the forms call it, or by its title. */
  actionOf(text: string): string | undefined {
    const match = text.length > LONGEST ? null : TASK.exec(text.trim());
    if (match) return `A${match[1]}.${match[2]}`;
    return this.references.get(normaliseName(text)) ?? this.titled(text);
  }

  /** A link to another row as `A1.2 FS+3`; what is not understood stays as it is. */
  dependency(item: string): string {
    // PROJ-3 is the name of a row, and no lag of three days after PROJ.
    const whole = this.references.get(normaliseName(item));
    if (whole !== undefined) return `${whole} FS`;
    const match = item.length > LONGEST ? null : LINK.exec(item);
    const name = match?.[1]!.trim() ?? item;
    const code = this.references.get(normaliseName(name)) ?? this.actionOf(name);
    if (!match || code === undefined) return item;
    const type = match[2]?.toUpperCase() ?? 'FS';
    const days = Number(match[4] ?? 0) * (/^(w|sem|sett|Wo)/i.test(match[5] ?? '') ? WEEK : 1);
    return `${code} ${TYPES[type] ?? type}${days === 0 ? '' : `${match[3]}${days}`}`;
  }

  /** The code that a row says itself. */
  private stated(one: TableRow): string | undefined {
    const text = textOf(one, 'code');
    if (text.length > LONGEST) return undefined;
    switch (this.target) {
      case 'activities': {
        const number = HEADING.exec(text)?.[1] ?? /^0*([1-9]\d{0,2})$/.exec(text)?.[1];
        return number === undefined ? undefined : `A${number}`;
      }
      case 'actions': {
        const match = TASK.exec(text);
        return match ? `A${match[1]}.${match[2]}` : undefined;
      }
      case 'risks': {
        const number = /^R?\s*0*([1-9]\d{0,4})$/i.exec(text)?.[1];
        return number === undefined ? undefined : `R${number}`;
      }
      default:
        return this.partCode(one, text);
    }
  }

  /** `MS1.2.3` and `D1.2.3` as they are; `MS3` and `D1.3` of an action that the row names are its third. */
  private partCode(one: TableRow, text: string): string | undefined {
    const prefix = this.target === 'milestones' ? 'MS' : 'D';
    const full = new RegExp(`^(?:${prefix}|M)?\\s*(\\d{1,3}\\.\\d{1,5}\\.[1-9]\\d{0,4})$`, 'i').exec(text)?.[1];
    if (full !== undefined) return `${prefix}${full}`;
    const number = /(?:^|\D)0*([1-9]\d{0,4})$/.exec(text)?.[1];
    const action = this.actionNamed(one);
    return number === undefined || action === undefined ? undefined : `${prefix}${action.slice(1)}.${number}`;
  }

  /** A code for a row that says none. */
  private given(one: TableRow, heading: string | undefined): string | undefined {
    const title = textOf(one, 'title');
    switch (this.target) {
      case 'activities':
        return title ? this.numbering.activity(title) : this.refuse(one, 'title', 'VALUE_MISSING', { field: 'Title' });
      case 'risks':
        return this.numbering.risk(title);
      case 'actions': {
        const text = textOf(one, 'activity') || heading || this.value('activity');
        const activity = text ? this.activityOf(text) : undefined;
        if (activity) return this.numbering.action(title, activity);
        return this.refuse(one, 'activity', 'NO_ACTIVITY', { expected: this.numbering.activities() });
      }
      default: {
        const action = this.actionNamed(one);
        if (action === undefined) return this.refuse(one, 'action', 'NO_ACTION', {});
        return this.numbering.partCode(this.target === 'milestones' ? 'MS' : 'D', title, action);
      }
    }
  }

  private actionNamed(one: TableRow): string | undefined {
    const text = textOf(one, 'action') || this.value('action');
    return text ? this.actionOf(text) : undefined;
  }

  /** What stands for what the file does not say. */
  private value(field: string): string {
    const cell = this.reading.stranger?.values.get(field);
    return cell ? cellText(cell) : '';
  }

  private refer(one: TableRow, code: string): void {
    if (this.target !== 'actions') return;
    for (const field of [REFERENCE, 'code']) {
      const name = normaliseName(textOf(one, field));
      if (name !== '' && !this.references.has(name)) this.references.set(name, code);
    }
  }

  private titled(text: string): string | undefined {
    const name = normaliseName(text);
    return name === '' ? undefined : this.numbering.actionTitled(name);
  }

  private refuse(one: TableRow, field: string, code: string, params: Params): undefined {
    const place = this.places.get(field) ?? { letter: null, header: field };
    const value = textOf(one, field) || null;
    const fault = { code, params, sheet: this.target, row: one.row, column: place.letter, header: place.header, value };
    this.reading.faults.add(fault);
  }
}

/** The activity that a row of a table of actions is the heading of: `WP3`, or a bare 3 above 3.1. */
function headingOf(one: TableRow, withinOnes: ReadonlySet<string>): string | undefined {
  const text = textOf(one, 'code');
  const number = HEADING.exec(text)?.[1];
  if (number !== undefined) return `A${number}`;
  const bare = /^0*([1-9]\d{0,2})\.?$/.exec(text)?.[1];
  return bare !== undefined && withinOnes.has(`A${bare}`) ? `A${bare}` : undefined;
}

function textOf({ said }: TableRow, field: string): string {
  const cell = said.get(field);
  return cell && cell.kind !== 'FAULTY' ? cellText(cell).trim() : '';
}
