import { normaliseName } from '../../shared/names.js';
import { READ_SHEETS, type ReadSheetName } from '../column.js';
import { namesOf, titleName } from './synonyms.js';

/** A column of a table: its letters, its title, and some of what stands below it. */
export interface TableColumn {
  readonly letter: string;
  readonly header: string;
  readonly samples: readonly string[];
}

/** Which column is taken for which field. */
export interface ColumnMatch {
  readonly letter: string;
  readonly field: string;
}

/** What a table is taken for. */
export interface Proposal {
  readonly target: ReadSheetName;
  readonly matches: readonly ColumnMatch[];
}

/** How much a title is believed that is another name, and one that only holds it. */
const SAME = 10;
const HOLDS = 4;
/** A name that another title may hold. */
const SHORTEST_HELD = 4;

/** What columns of a sheet look like that no other sheet has, and what their codes look like. */
const TELLING: Readonly<Record<ReadSheetName, { readonly fields: readonly string[]; readonly code: RegExp }>> = {
  activities: { fields: [], code: /^(WP|AP|LT|A)\s?\d{1,3}$/i },
  actions: { fields: ['plannedStart', 'dependencies', 'priority'], code: /^[TA]\s?\d{1,3}\.\d{1,5}$/i },
  milestones: { fields: ['verification'], code: /^(MS|M|J)\s?\d{1,5}(\.\d{1,5}){0,2}$/i },
  deliverables: { fields: ['level', 'type'], code: /^D\s?\d{1,3}\.\d{1,5}(\.\d{1,5})?$/i },
  partners: { fields: ['shortName', 'website', 'competences'], code: /^$/ },
  risks: { fields: ['likelihood', 'impact', 'mitigation'], code: /^R\s?\d{1,5}$/i },
  stakeholders: { fields: ['state'], code: /^$/ },
};

/** What a table most likely holds, and which of its columns is which field. @param stated what it holds, when somebody said so */
export function proposeMapping(columns: readonly TableColumn[], stated: ReadSheetName | null = null): Proposal {
  const targets = stated ? [stated] : READ_SHEETS;
  let best: (Proposal & { readonly score: number }) | undefined;
  for (const target of targets) {
    const matches = matchColumns(columns, target);
    const score = scoreOf(columns, target, matches);
    if (!best || score > best.score) best = { target, matches, score };
  }
  return { target: best!.target, matches: best!.matches };
}

/** The columns of a target, each field once, in the order of the columns. */
export function matchColumns(columns: readonly TableColumn[], target: ReadSheetName): ColumnMatch[] {
  const wishes = columns.flatMap((column, at) =>
    [...namesOf(target)].map(([field, names], place) => ({
      ...{ letter: column.letter, field, at, place },
      belief: beliefIn(column.header, names),
    })),
  );
  const ranked = wishes
    .filter(({ belief }) => belief > 0)
    .sort((left, right) => right.belief - left.belief || left.at - right.at || left.place - right.place);
  const taken = new Map<string, ColumnMatch & { readonly at: number }>();
  const fields = new Set<string>();
  for (const { letter, field, at } of ranked) {
    if (taken.has(letter) || fields.has(field)) continue;
    taken.set(letter, { letter, field, at });
    fields.add(field);
  }
  return [...taken.values()].sort((left, right) => left.at - right.at).map(({ letter, field }) => ({ letter, field }));
}

/** How well a title fits the names of a field: the earlier the name, the better; what stands in brackets counts half. */
function beliefIn(header: string, names: readonly string[]): number {
  const whole = titleName(header);
  const bare = titleName(header.replace(/[([].*$/s, ''));
  let belief = 0;
  for (const [at, name] of names.entries()) {
    const order = at / names.length;
    if (whole === name) belief = Math.max(belief, SAME - order);
    else if (bare === name) belief = Math.max(belief, SAME - 1 - order);
    else if (name.length >= SHORTEST_HELD && bare.includes(name))
      belief = Math.max(belief, HOLDS * (name.length / bare.length) - order);
  }
  return belief > 1 ? belief : 0;
}

function scoreOf(columns: readonly TableColumn[], target: ReadSheetName, matches: readonly ColumnMatch[]): number {
  const { fields, code } = TELLING[target];
  let score = 0;
  for (const { letter, field } of matches) {
    const column = columns.find((one) => one.letter === letter)!;
    score += beliefIn(column.header, namesOf(target).get(field)!) / SAME;
    if (fields.includes(field)) score += 1;
    if (field !== 'code') continue;
    score += column.samples.some((sample) => code.test(sample.trim())) ? 3 : 0;
    if (normaliseName(column.header).startsWith(normaliseName(target).slice(0, 6))) score += 2;
  }
  return score;
}

/** The row that most likely holds the titles: of the first ones, the one in which most cells are names of fields. */
export function headerRowOf(
  rows: readonly { readonly row: number; readonly texts: readonly string[] }[],
): number | undefined {
  let best: { row: number; known: number } | undefined;
  for (const { row, texts } of rows) {
    const filled = texts.filter((text) => text.trim() !== '');
    if (filled.length < 2) continue;
    const known = filled.filter((text) => isKnown(text)).length;
    if (!best || known > best.known) best = { row, known };
  }
  return best?.row ?? rows.find(({ texts }) => texts.some((text) => text.trim() !== ''))?.row;
}

function isKnown(text: string): boolean {
  const name = titleName(text.replace(/[([].*$/s, ''));
  return (
    name !== '' && READ_SHEETS.some((target) => [...namesOf(target).values()].some((names) => names.includes(name)))
  );
}
