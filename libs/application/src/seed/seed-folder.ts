import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One record of a data file, as it was written. */
export type SeedRecord = Readonly<Record<string, unknown>>;

/** Everything a partnership's folder holds (seeds/4m4iof/README.md describes each file). */
export interface SeedFolder {
  readonly path: string;
  readonly partnership: SeedRecord;
  readonly lists: Readonly<Record<ListName, readonly SeedRecord[]>>;
  /** Domain codes by organisation, as the competence matrix has them. */
  readonly competences: ReadonlyMap<string, readonly string[]>;
  readonly accounts: readonly SeedRecord[];
  /** Whom to write to at organisations. */
  readonly contacts: readonly SeedRecord[];
  readonly history: readonly SeedRecord[];
}

const LISTS = [
  'regions',
  'organisations',
  'stakeholders',
  'letters',
  'objectives',
  'thematic-areas',
  'activities',
  'toolbox',
  'past-projects',
  'risks',
  'investments',
  'actions',
] as const;
export type ListName = (typeof LISTS)[number];

/** A folder that cannot be imported: every fault by its file and record. */
export class SeedError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The folder cannot be imported:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'SeedError';
  }
}

/** @throws SeedError when a file is missing or is not in its format */
export function readSeedFolder(path: string): SeedFolder {
  const faults: string[] = [];
  const read = (file: string, needed: boolean): unknown => {
    const full = join(path, file);
    if (!existsSync(full)) {
      if (needed) faults.push(`${file} is missing`);
      return undefined;
    }
    try {
      return parse(readFileSync(full, 'utf8'));
    } catch (error) {
      faults.push(`${file}: ${(error as Error).message.split('\n')[0]}`);
      return undefined;
    }
  };
  const list = (file: string, needed: boolean): readonly SeedRecord[] => {
    const value = read(file, needed) ?? [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null))
      return value as SeedRecord[];
    faults.push(`${file} must be a list of records`);
    return [];
  };
  const folder: SeedFolder = {
    path,
    partnership: (read('partnership.yaml', true) ?? {}) as SeedRecord,
    lists: Object.fromEntries(
      LISTS.map((name) => [name, list(`${name}.yaml`, name === 'regions' || name === 'organisations')]),
    ) as SeedFolder['lists'],
    competences: readMatrix(path, faults),
    accounts: list('demo/accounts.yaml', false),
    contacts: list('demo/contacts.yaml', false),
    history: list('demo/history.yaml', false),
  };
  if (faults.length > 0) throw new SeedError(faults);
  return folder;
}

/** competences.csv: a row for each domain, a column for each organisation, an x where it covers the domain. */
function readMatrix(path: string, faults: string[]): Map<string, string[]> {
  const file = join(path, 'competences.csv');
  const covered = new Map<string, string[]>();
  if (!existsSync(file)) return covered;
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head
    .split(',')
    .slice(1)
    .map((name) => name.trim());
  for (const row of rows) {
    const [domain = '', ...marks] = row.split(',').map((cell) => cell.trim());
    if (marks.length !== names.length)
      faults.push(`competences.csv: the row ${domain} has ${marks.length} marks for ${names.length} organisations`);
    marks.forEach((mark, i) => {
      if (mark.toLowerCase() === 'x') covered.set(names[i]!, [...(covered.get(names[i]!) ?? []), domain]);
      else if (mark !== '') faults.push(`competences.csv: "${mark}" in the row ${domain} is neither x nor empty`);
    });
  }
  return covered;
}
