import {
  LABELS,
  ORGANISATION_KINDS,
  STAKEHOLDER_KINDS,
  STAKEHOLDER_STATES,
  type OrganisationFact,
  type StakeholderFact,
} from '../organisation/organisation.facts.js';
import type { ActivityFact } from '../partnership/partnership.facts.js';
import type { NewThing } from '../plan/draft.js';
import type { Plan } from '../plan/plan.js';
import type { RiskFact } from '../risk/risk.facts.js';
import { normaliseName } from '../shared/names.js';
import { TEXT_LIMIT, textFault, TITLE_LIMIT } from '../shared/texts.js';
import type { ImportWork } from './import-work.js';
import type { RowReader } from './row-reader.js';

const ACTIVITY_CODE = /^A[1-9]\d{0,2}$/;

/** Adds and changes activities, which project files and tables bring along. */
export function importActivities(work: ImportWork): void {
  for (const row of work.rows('activities')) {
    const known = row.pending.known as unknown as ActivityFact | undefined;
    const code = row.pending.key.toUpperCase();
    if (!known && !ACTIVITY_CODE.test(code))
      row.fault('code', 'BAD_CODE', { value: code.slice(0, 100), expected: 'A1' });
    const title = row.text('title', TITLE_LIMIT);
    if (row.failed || !title) continue;
    if (known) work.draft.update('Activity', known.id, { title });
    else work.draft.insert('Activity', { code, title, wording: null });
  }
}

/** Adds and changes organisations of the register; who is a member is the committee's matter. */
export function importPartners(work: ImportWork): void {
  const names = new Names(work.plan);
  for (const row of work.rows('partners')) {
    const known = row.pending.known as unknown as OrganisationFact | undefined;
    const fields = readPartner(work, row);
    const shortName = known?.shortName ?? row.pending.key;
    checkKey(row, TITLE_LIMIT);
    names.check(row, known?.id ?? shortName, shortName, fields);
    if (known && !row.failed) work.draft.update('Organisation', known.id, fields);
    if (!known) addPartner(work, row, fields);
  }
  work.lookups.settle(work.plan);
}

type PartnerFields = Partial<Omit<NewThing<'Organisation'>, 'shortName' | 'figures'>>;

function readPartner(work: ImportWork, row: RowReader): PartnerFields {
  const description = row.optionalText('description');
  return {
    name: row.text('name', TITLE_LIMIT),
    aliases: row.items('aliases'),
    kind: row.choice('kind', ORGANISATION_KINDS),
    regionId: row.region('region'),
    label: row.optionalChoice('label', LABELS),
    website: row.webAddress('website'),
    profile: row.webAddress('profile'),
    description: description === undefined ? undefined : (description ?? ''),
    thematics: row.items('thematics'),
    competences: readCompetences(work, row),
    notes: row.items('notes', TEXT_LIMIT),
  };
}

function addPartner(work: ImportWork, row: RowReader, fields: PartnerFields): void {
  const kind = row.must('kind', fields.kind);
  const { name, regionId, label = null, website = null, profile = null, description = '' } = fields;
  const { aliases = [], thematics = [], competences = [], notes = [] } = fields;
  if (row.failed || !kind || !name || !regionId) return;
  work.draft.insert('Organisation', {
    ...{ shortName: row.pending.key, name, aliases, kind, regionId, label, website, profile, description },
    ...{ thematics, figures: [], competences, notes },
  });
}

/** Which organisation each name means, those of the file included. */
class Names {
  private readonly owners = new Map<string, { readonly id: string; readonly shortName: string }>();

  constructor(plan: Plan) {
    for (const { id, shortName, name, aliases } of plan.table('Organisation'))
      for (const one of [shortName, name, ...aliases]) this.own(one, id, shortName);
  }

  /** NAME_TAKEN when a name or an alias means another organisation already. */
  check(row: RowReader, id: string, shortName: string, { name, aliases = [] }: PartnerFields): void {
    const stated = [
      ['shortName', shortName],
      ...(name ? [['name', name]] : []),
      ...aliases.map((one) => ['aliases', one]),
    ];
    for (const [key, text] of stated as [string, string][]) {
      const owner = this.own(text, id, shortName);
      if (owner.id !== id) row.fault(key, 'NAME_TAKEN', { name: text.slice(0, 100), organisation: owner.shortName });
    }
  }

  private own(name: string, id: string, shortName: string): { readonly id: string; readonly shortName: string } {
    const normal = normaliseName(name);
    const owner = this.owners.get(normal) ?? { id, shortName };
    if (normal) this.owners.set(normal, owner);
    return owner;
  }
}

function readCompetences(work: ImportWork, row: RowReader): string[] | undefined {
  const codes = row.items('competences');
  const domains = work.plan.partnership.competenceDomains.map(({ code }) => code);
  const unknown = codes?.find((code) => !domains.includes(code));
  if (unknown === undefined) return codes;
  row.fault('competences', 'UNKNOWN_VALUE', { value: unknown, expected: domains });
  return undefined;
}

export function importRisks(work: ImportWork): void {
  for (const row of work.rows('risks')) {
    const known = row.pending.known as unknown as RiskFact | undefined;
    const code = row.pending.key.toUpperCase();
    if (!known && !/^R[1-9]\d{0,4}$/.test(code))
      row.fault('code', 'BAD_CODE', { value: code.slice(0, 100), expected: 'R8' });
    const fields = {
      actionId: readAction(work, row),
      title: row.text('title', TITLE_LIMIT),
      foreseen: row.flag('foreseen'),
      likelihood: row.whole('likelihood', 1, 5),
      impact: row.whole('impact', 1, 5),
      mitigation: row.text('mitigation', TEXT_LIMIT),
      ownerId: readOwner(row),
      open: row.flag('open'),
    };
    if (row.failed) continue;
    const { actionId = null, title, likelihood, impact, mitigation, ownerId, foreseen = false, open = true } = fields;
    if (known) work.draft.update('Risk', known.id, fields);
    else if (title && likelihood && impact && mitigation && ownerId)
      work.draft.insert('Risk', {
        ...{ code, actionId, title, foreseen, likelihood, impact, mitigation, ownerId },
        open: row.pending.cells.get('open')?.kind === 'EMPTY' ? true : open,
      });
  }
}

function readOwner(row: RowReader): string | undefined {
  const id = row.must('owner', row.organisation('owner'));
  if (id === undefined && !row.adds && row.pending.cells.get('owner')?.kind === 'EMPTY')
    row.fault('owner', 'EMPTY_TEXT');
  return id;
}

function readAction(work: ImportWork, row: RowReader): string | null | undefined {
  const code = row.optionalText('action', TITLE_LIMIT);
  if (!code) return code;
  const found = work.plan.coded('Action', code);
  if (!found && row.isAnnounced(code)) row.fail();
  else if (!found) row.fault('action', 'UNKNOWN_ACTION', { code: code.slice(0, 100) });
  return found?.id;
}

export function importStakeholders(work: ImportWork): void {
  for (const row of work.rows('stakeholders')) {
    const known = row.pending.known as unknown as StakeholderFact | undefined;
    const fields = {
      kind: row.choice('kind', STAKEHOLDER_KINDS),
      regionId: row.region('region'),
      responsibleId: row.organisation('responsible'),
      state: row.choice('state', STAKEHOLDER_STATES),
    };
    const kind = row.must('kind', fields.kind);
    checkKey(row, TITLE_LIMIT);
    if (row.failed) continue;
    const { regionId, responsibleId = null, state = 'IDENTIFIED' } = fields;
    if (known) work.draft.update('Stakeholder', known.id, fields);
    else if (kind && regionId)
      work.draft.insert('Stakeholder', { name: row.pending.key, kind, regionId, responsibleId, state });
  }
}

/** A new thing's name is a text like any other. */
function checkKey(row: RowReader, limit: number): void {
  const found = row.adds ? textFault(row.pending.key, limit) : null;
  if (found) row.fault(row.pending.sheet.key, found.code, found.params);
}
