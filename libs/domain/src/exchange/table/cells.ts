import type { Plan } from '../../plan/plan.js';
import { tidy } from '../../shared/texts.js';
import { cellText, EMPTY_CELL, textCell, type Cell } from '../cell.js';
import type { ColumnKind, ReadSheetName } from '../column.js';
import { splitList } from '../list-text.js';
import { daySerial, readDay, readProjectMonth, type DateOrder } from './dates.js';
import { flagNamed, responsibilityNamed, valueNamed, valuesOf } from './words.js';

/** What the cells of a table are read with. */
export interface CellContext {
  readonly plan: Plan;
  readonly target: ReadSheetName;
  readonly dateOrder: DateOrder;
}

/** What stands for nothing in the tables of other tools. */
const NOTHING = /^(?:-|–|—|n\/?a|none|null|nil|\(none\))$/i;

/** Letters of a text that may mean a value. */
const LONGEST = 300;

/** A cell of another tool's table as a column of ours takes it; what is not understood stays as it is, and its column tells. */
export function tableCell(cell: Cell, key: string, kind: ColumnKind, context: CellContext): Cell {
  if (cell.kind === 'FAULTY' || cell.kind === 'EMPTY') return cell;
  const text = tidy(cellText(cell));
  if (text === '' || (kind !== 'LONG_TEXT' && NOTHING.test(text))) return EMPTY_CELL;
  if (text.length > LONGEST && kind !== 'LONG_TEXT' && kind !== 'LIST') return textCell(text);
  switch (kind) {
    case 'DATE':
      return dateCell(cell, text, context.dateOrder);
    case 'NUMBER':
      return numberCell(cell, text);
    case 'FLAG':
      return flagCell(cell, text);
    case 'CHOICE':
      return textCell(valueNamed(text, valuesOf(context.plan, context.target, key) ?? []) ?? text);
    case 'ORGANISATION':
      return textCell(organisationNamed(context.plan, text) ?? text);
    case 'LIST':
      return { kind: 'LIST', items: itemsOf(key, text, context.plan) };
    default:
      return cell.kind === 'DATE' ? textCell(cell.date ?? text) : textCell(text);
  }
}

function dateCell(cell: Cell, text: string, order: DateOrder): Cell {
  if (cell.kind === 'DATE') return { ...cell, time: false };
  const day = cell.kind === 'NUMBER' ? daySerial(cell.number) : (readDay(text, order) ?? daySerial(Number(text)));
  if (day) return { kind: 'DATE', date: day, time: false, text: day };
  return textCell(readProjectMonth(text) ?? text);
}

function numberCell(cell: Cell, text: string): Cell {
  if (cell.kind === 'NUMBER') return cell;
  const bare = text.replace(/\s*%$/, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(bare) ? { kind: 'NUMBER', number: Number(bare) } : textCell(text);
}

function flagCell(cell: Cell, text: string): Cell {
  const flag = cell.kind === 'FLAG' ? cell.flag : flagNamed(text);
  return flag === undefined ? textCell(text) : { kind: 'FLAG', flag };
}

/** The short name of the organisation that a text means, also behind its number in a form: `2 - AFIL`, `AFIL (coordinator)`. */
export function organisationNamed(plan: Plan, text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const candidates = [text, text.replace(/^\d+\s*[-–.:)]*\s*/, ''), text.replace(/\s*\([^()]*\)\s*$/, '')];
  for (const candidate of candidates) {
    const found = plan.organisationNamed(candidate);
    if (found) return found.shortName;
  }
  return undefined;
}

/** The items of a list, separated by semicolons or line ends, else by commas. */
function itemsOf(key: string, text: string, plan: Plan): string[] {
  if (key === 'contributors') return contributorsOf(text, plan);
  const items = splitList(text) ?? [text];
  const separated = items.length > 1 || !COMMAS.has(key) ? items : items.flatMap((item) => item.split(','));
  return separated.map(tidy).filter((item) => item !== '');
}

/** Lists of codes, whose items hold no comma. */
const COMMAS = new Set(['objectives', 'thematicAreas', 'dependencies', 'competences']);

/** `AFIL (SUPPORT)`; whoever stands there without a role supports. */
function contributorsOf(text: string, plan: Plan): string[] {
  const whole = plan.organisationNamed(text) ? [text] : (splitList(text) ?? [text]);
  const items =
    whole.length > 1 ? whole : whole.flatMap((item) => (plan.organisationNamed(item) ? item : item.split(/,|\//)));
  return items
    .map(tidy)
    .filter((item) => item !== '')
    .map((item) => {
      const match = item.length > LONGEST ? null : /^(.+?)\s*\(([^()]*)\)$/s.exec(item);
      const role = match ? responsibilityNamed(match[2]!) : undefined;
      const name = role ? match![1]! : item;
      return `${organisationNamed(plan, name) ?? name} (${role ?? 'SUPPORT'})`;
    });
}
