import {
  EMPTY_CELL,
  fromDayNumber,
  isLocalDate,
  textCell,
  type Cell,
  type Params,
  type PlacedCell,
  type RowTarget,
} from '@roadbook/domain';
import { FileFault } from '../file-fault.js';
import { detached, TEXT_CUT, TextGatherer, unescaped } from './workbook-parts.js';
import type { Attributes, XmlListener } from '../xml/xml-scanner.js';

/** What the cells of a sheet refer to. */
export interface Context {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  /** True where a formula stands for the value that it last came to. */
  readonly computed?: boolean;
}

/** The last row and column that a sheet can have. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** The number of 1970-01-01 where days count from 1900; and how many days later the other count begins. */
const EPOCH = 25_569;
const LATER_1904 = 1_462;
/** Up to here the count from 1900 is a day off, because it has a 29 February 1900. */
const FIRST_SOUND_DAY = 61;
/** Merged ranges that are told of one sheet. */
const MOST_MERGED = 100;

/** The value of each formula that stands for a constant. */
const CONSTANTS: Readonly<Record<string, string>> = { 'TRUE()': '1', 'FALSE()': '0' };

/** Thrown to break off a scan whose sheet has nothing more to say. */
export class Enough extends Error {}

/** Hears the XML of a worksheet and hands its rows on (ECMA-376, part 1, 18.3.1). The first row that says something is its header. */
export class SheetReader implements XmlListener {
  private row = 0;
  private column = 0;
  private cells: PlacedCell[] = [];
  private headed = false;
  private readonly inline = new TextGatherer();
  private type = 'n';
  private style = 0;
  private formula: string | null = null;
  private value = '';
  private within: 'v' | 'f' | 'is' | null = null;
  private inCell = false;
  private inData = false;
  private merged = 0;

  constructor(
    private readonly reading: RowTarget,
    private readonly sheet: string,
    private readonly part: string,
    private readonly context: Context,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'sheetData') this.inData = true;
    else if (name === 'mergeCell') this.mergedCells(attributes.get('ref') ?? '');
    else if (!this.inData) return;
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (this.inCell) this.inside(name);
  }

  text(text: string): void {
    if (this.within === 'v' && this.value.length < TEXT_CUT) this.value += text.slice(0, TEXT_CUT);
    else if (this.within === 'f' && this.formula!.length < TEXT_CUT) this.formula += text.slice(0, TEXT_CUT);
    else if (this.within === 'is') this.inline.add(text);
  }

  close(name: string): void {
    if (name === 'sheetData') this.inData = false;
    else if (name === 'v' || name === 'f') this.within = null;
    else if (name === 'is') this.within = null;
    else if (this.within === 'is') this.inline.close(name);
    else if (name === 'c' && this.inCell) this.endCell();
    else if (name === 'row' && this.inData) this.endRow();
  }

  private beginRow(attributes: Attributes): void {
    const row = Number(attributes.get('r') ?? this.row + 1);
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW) throw this.damaged();
    this.row = row;
    this.column = 0;
    this.cells = [];
  }

  private beginCell(attributes: Attributes): void {
    const reference = attributes.get('r');
    const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '');
    const column = match ? numberOfColumn(match[1]!) : this.column + 1;
    const fits = reference === undefined || (match !== null && Number(match[2]) === this.row);
    if (!fits || column <= this.column || column > LAST_COLUMN) throw this.damaged();
    this.column = column;
    this.type = attributes.get('t') ?? 'n';
    this.style = Number(attributes.get('s') ?? 0);
    this.formula = null;
    this.value = '';
    this.inCell = true;
    this.within = null;
    this.inline.begin();
  }

  private inside(name: string): void {
    if (name === 'v' || name === 'is') this.within = name;
    else if (name === 'f') {
      this.within = 'f';
      this.formula = '';
    } else if (this.within === 'is') this.inline.open(name);
  }

  private endCell(): void {
    this.inCell = false;
    const cell = this.cell();
    if (cell.kind !== 'EMPTY') this.cells.push({ letter: lettersOf(this.column), cell });
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    const goesOn = this.headed ? this.reading.row(this.row, this.cells) : this.reading.header(this.row, this.cells);
    this.headed = true;
    if (!goesOn) throw new Enough();
  }

  private cell(): Cell {
    const value = detached(this.value.trim());
    // LibreOffice writes TRUE and FALSE as formulas that cannot come to anything else.
    const constant = this.type === 'b' && CONSTANTS[this.formula?.trim() ?? ''] === value;
    if (this.formula !== null && !constant && !this.context.computed)
      return faulty('FORMULA', detached(`=${this.formula}`));
    switch (this.type) {
      case 'inlineStr':
        return textCell(this.inline.take());
      case 's':
        return this.shared(value);
      case 'str':
        return textCell(unescaped(detached(this.value)));
      case 'b':
        return value === '' ? EMPTY_CELL : flagCell(value);
      case 'e':
        return faulty('ERROR_VALUE', value, { value });
      case 'd':
        return isoCell(value);
      case 'n':
        return value === '' ? EMPTY_CELL : this.number(value);
      default:
        return faulty('BAD_CELL', value);
    }
  }

  private shared(value: string): Cell {
    const text = /^\d{1,7}$/.test(value) ? this.context.strings[Number(value)] : undefined;
    return text === undefined ? faulty('SHARED_STRING_MISSING', value) : textCell(text);
  }

  private number(value: string): Cell {
    const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(value) ? Number(value) : Number.NaN;
    if (!Number.isFinite(number)) return faulty('BAD_NUMBER', value);
    if (!this.context.dateStyles[this.style]) return { kind: 'NUMBER', number };
    const whole = Math.floor(number);
    const day = this.context.from1904 ? whole + LATER_1904 : whole;
    const date = day >= FIRST_SOUND_DAY && day < 1e6 ? fromDayNumber(day - EPOCH) : '';
    const known = isLocalDate(date) ? date : null;
    return { kind: 'DATE', date: known, time: number !== whole, text: known ?? value };
  }

  private mergedCells(range: string): void {
    const match = /^([A-Z]{1,3})(\d{1,7})(?::|$)/.exec(range);
    this.merged += 1;
    if (!match) throw this.damaged();
    if (this.merged <= MOST_MERGED) this.reading.malformed('MERGED_CELLS', { range }, Number(match[2]), match[1]!);
  }

  private damaged(): FileFault {
    return new FileFault('DAMAGED_FILE', { part: this.part }, this.sheet);
  }
}

function faulty(code: string, text: string, params: Params = {}): Cell {
  return { kind: 'FAULTY', code, text, params };
}

function flagCell(value: string): Cell {
  if (value !== '0' && value !== '1') return faulty('BAD_CELL', value);
  return { kind: 'FLAG', flag: value === '1' };
}

/** A date as ISO 8601 writes it, which newer programs may do. */
function isoCell(value: string): Cell {
  if (value === '') return EMPTY_CELL;
  const date = value.slice(0, 10);
  const hour = value.slice(10).replace(/Z$/, '');
  return {
    kind: 'DATE',
    date: isLocalDate(date) ? date : null,
    time: !/^(T00:00(:00(\.0+)?)?)?$/.test(hour),
    text: value,
  };
}

function numberOfColumn(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `A` for 1, `AA` for 27. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
