import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PartnershipService, readSeedFolder, SeedError } from '@roadbook/application';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_FOLDER, withStandingStore } from '../support/founding.js';
import { inRawStore } from '../support/raw-store.js';

/** A copy of the founding partnership's folder to break things in. */
class Copy {
  readonly path = mkdtempSync(join(tmpdir(), 'roadbook-folder-'));

  constructor() {
    cpSync(FOUNDING_FOLDER, this.path, { recursive: true });
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.path, file));
  }

  /** Replaces the first occurrence of a text, which must be there. */
  replace(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.path, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(
      file,
      text.replace(from, () => to),
    );
  }

  /** Puts a record at the end of a list. */
  append(file: string, record: string): void {
    this.write(file, `${readFileSync(join(this.path, file), 'utf8')}\n${record}\n`);
  }
}

/** What is broken, how, and every fault that the reader must tell. */
const BROKEN: readonly (readonly [string, (copy: Copy) => void, readonly string[]])[] = [
  [
    'a lead that nobody knows',
    (copy) => copy.replace('actions.yaml', 'lead: ViaMéca', 'lead: ViaMecca'),
    ['actions.yaml, A1.1: there is no organisation "ViaMecca"'],
  ],
  [
    'a contributor, a letter and a past project that name unknown partners, all told at once',
    (copy) => {
      copy.replace('actions.yaml', '{organisation: Plastipolis,', '{organisation: Plastopolis,');
      copy.replace('letters.yaml', 'names: [Pool-Net]', 'names: [Pool-Net, Pond-Net]');
      copy.replace('past-projects.yaml', 'partners: ["AFIL", "Plastipolis"]', 'partners: ["AFIL", "Plasti"]');
    },
    [
      'past-projects.yaml, BEinCPPS: there is no organisation "Plasti"',
      'letters.yaml, President, Centro Regional Coordination and Development Commission: there is no organisation "Pond-Net"',
      'actions.yaml, A1.1: there is no organisation "Plastopolis"',
    ],
  ],
  [
    'a day that is not in the calendar',
    (copy) => copy.replace('letters.yaml', '2017-03-28', '2017-02-29'),
    [
      'letters.yaml, General Director, Ministry of Economic Affairs, Labour and Housing of Baden-Württemberg: date must be a project month such as M7, or a date',
    ],
  ],
  [
    'a due date that is no project month',
    (copy) => copy.replace('actions.yaml', 'due: M2, verification: "List of', 'due: month 2, verification: "List of'),
    ['actions.yaml, MS1.1.1: due must be a project month such as M7, or a date'],
  ],
  [
    'an action that ends before it begins',
    (copy) => copy.replace('actions.yaml', 'start: M1\n  end: M5', 'start: M6\n  end: M5'),
    ['actions.yaml, A1.1: end must not lie before start'],
  ],
  [
    'a missing file that is needed',
    (copy) => {
      copy.remove('regions.yaml');
      copy.remove('partnership.yaml');
    },
    ['partnership.yaml is missing', 'regions.yaml is missing'],
  ],
  [
    'a file that is not YAML',
    (copy) => copy.write('risks.yaml', '- {code: R1, title: "open'),
    [expect.stringMatching(/^risks\.yaml: .+ at line 1, column \d+/) as string],
  ],
  [
    'a file that is no list',
    (copy) => copy.write('toolbox.yaml', 'name: Hannover Messe'),
    ['toolbox.yaml must be a list of records'],
  ],
  [
    'two actions, milestones and deliverables with one code',
    (copy) => {
      copy.replace('actions.yaml', 'code: A1.2\n', 'code: A1.1\n');
      copy.replace('actions.yaml', 'code: MS1.2.1', 'code: MS1.1.1');
      copy.replace('actions.yaml', 'code: D1.2.1', 'code: D1.1.1');
    },
    [
      'actions.yaml, A1.1: there is another action "A1.1" already',
      'actions.yaml, MS1.1.1: there is another milestone "MS1.1.1" already',
      'actions.yaml, D1.1.1: there is another deliverable "D1.1.1" already',
    ],
  ],
  [
    'a code that belongs to another action',
    (copy) => copy.replace('actions.yaml', 'code: MS1.1.2', 'code: MS1.3.2'),
    ['actions.yaml, MS1.3.2: code must be like MS1.1.1'],
  ],
  [
    "an alias that is another organisation's name, however it is written",
    (copy) => copy.replace('organisations.yaml', 'aliases: [Viameca]', 'aliases: [Viameca, MINA-LOGIC]'),
    ['organisations.yaml, Minalogic: there is another organisation "Minalogic" already'],
  ],
  [
    'two objectives, themes, activities, risks and regions of one name',
    (copy) => {
      copy.append('objectives.yaml', '- {code: s1, kind: STRATEGIC, text: "Again."}');
      copy.append('thematic-areas.yaml', '- {code: T1, title: "Again"}');
      copy.append('activities.yaml', '- {code: A5, title: "Again"}');
      copy.append('regions.yaml', '- {name: catalonia, country: ES, circle: MOTOR}');
      copy.append(
        'risks.yaml',
        '- {code: R1, title: "Again", likelihood: 1, impact: 1, mitigation: "None", owner: CEP}',
      );
    },
    [
      'regions.yaml, catalonia: there is another region "catalonia" already',
      'objectives.yaml, s1: there is another objective "s1" already',
      'thematic-areas.yaml, T1: there is another thematic area "T1" already',
      'activities.yaml, A5: there is another activity "A5" already',
      'risks.yaml, R1: there is another risk "R1" already',
    ],
  ],
  [
    'a word that is none of those asked for',
    (copy) => copy.replace('actions.yaml', 'priority: HIGH', 'priority: URGENT'),
    ['actions.yaml, A1.1: priority must be one of HIGH, MEDIUM, LOW'],
  ],
  [
    'values of the wrong form: a list, a flag, a number, an address, an amount',
    (copy) => {
      copy.replace('actions.yaml', 'objectives: [S1, S3]', 'objectives: S1');
      copy.replace('actions.yaml', 'due: M4, main: false', 'due: M4, main: no');
      copy.replace('actions.yaml', 'type: SS, lagDays: 20', 'type: SS, lagDays: soon');
      copy.replace('organisations.yaml', 'website: null', 'website: "javascript:alert(1)"');
      copy.replace('organisations.yaml', '{name: members, value: "350"', '{name: members, value: 350');
      copy.replace('investments.yaml', '"1250000.00"', '"1,250,000"');
      copy.replace('risks.yaml', 'likelihood: 3', 'likelihood: 6');
    },
    [
      'organisations.yaml, Plastipolis: website must be a web address',
      'organisations.yaml, Plastipolis: value must be a text',
      'actions.yaml, A1.1: objectives must be a list',
      'actions.yaml, D1.1.1: main must be true or false',
      'actions.yaml, A3.1: lagDays must be a whole number from -3650 to 3650',
      'risks.yaml, R1: likelihood must be a whole number from 1 to 5',
      'investments.yaml, I1: amount must be a decimal such as "1250000.00", not 1,250,000',
    ],
  ],
  [
    'a competence matrix with a crooked row, a strange mark and a stranger',
    (copy) => {
      copy.replace('competences.csv', 'domain,Plastipolis', 'domain,Plastopolis');
      copy.replace('competences.csv', 'D4,,,x', 'D4,,,y');
      copy.replace('competences.csv', 'D6,x,x', 'D6,x');
    },
    [
      'competences.csv: "y" in the row D4 is neither x nor empty',
      'competences.csv: the row D6 has 11 marks for 12 organisations',
    ],
  ],
  [
    'a competence of an organisation that is not there',
    (copy) => copy.replace('competences.csv', 'domain,Plastipolis', 'domain,Plastopolis'),
    ['competences.csv: there is no organisation "Plastopolis"'],
  ],
  [
    'no coordinator',
    (copy) => copy.replace('organisations.yaml', 'membership: COORDINATOR', 'membership: PARTNER'),
    ['organisations.yaml: one organisation must be COORDINATOR, not 0'],
  ],
  [
    'a time zone that is nowhere',
    (copy) => copy.replace('partnership.yaml', 'timeZone: Europe/Paris', 'timeZone: Europe/Atlantis'),
    ['partnership.yaml: timeZone "Europe/Atlantis" is not known'],
  ],
];

describe('a folder that cannot be imported', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await sqliteDatabase();
  });
  afterAll(() => database.drop());

  const importing = (path: string): Promise<string> =>
    withStandingStore(database, '2026-06-15T10:00:00.000Z', async ({ app }) =>
      app.get(PartnershipService).import(readSeedFolder(path), '2026-01-01', 'somebody'),
    );

  it.each(BROKEN)('is refused with every fault and its place, and changes nothing: %s', async (_, harm, faults) => {
    const copy = new Copy();
    try {
      harm(copy);
      const refused = importing(copy.path);
      await expect(refused).rejects.toBeInstanceOf(SeedError);
      await expect(refused).rejects.toMatchObject({ faults });
      const rows = await inRawStore(database.url, (raw) =>
        raw.all('SELECT "code" FROM "partnership_head" UNION ALL SELECT "id" FROM "organisation"'),
      );
      expect(rows).toEqual([]);
    } finally {
      rmSync(copy.path, { recursive: true });
    }
  });

  it('is imported once it is mended, and not a second time', async () => {
    const copy = new Copy();
    try {
      await importing(copy.path);
      await expect(importing(copy.path)).rejects.toMatchObject({ kind: 'CONFLICT', code: 'PARTNERSHIP_EXISTS' });
    } finally {
      rmSync(copy.path, { recursive: true });
    }
  });
});
