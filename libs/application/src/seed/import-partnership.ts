import { randomUUID } from 'node:crypto';
import {
  addDays,
  CIRCLES,
  COHESION_CATEGORIES,
  DEFAULT_SETTINGS,
  DELIVERABLE_SCHEMES,
  firstDayOfMonth,
  isTimeZone,
  LABELS,
  MEMBERSHIP_KINDS,
  OBJECTIVE_KINDS,
  ORGANISATION_KINDS,
  STAKEHOLDER_KINDS,
  STAKEHOLDER_STATES,
  TOOLBOX_KINDS,
  type Draft,
  type Figure,
  type LocalDate,
} from '@roadbook/domain';
import { importActions } from './import-actions.js';
import { SeedError, type SeedRecord, type SeedFolder } from './seed-folder.js';
import { SeedReader } from './seed-reader.js';

/**
 * Adds everything a folder holds to the draft of a new partnership: its register, its master data, and its plan as
 * proposed. Project months are counted from the start date (domain.md, "The plan").
 * @throws SeedError with every fault of every file
 */
export function importPartnership(draft: Draft, partnershipId: string, folder: SeedFolder, startDate: LocalDate): void {
  const reader = new SeedReader(startDate);
  addPartnership(draft, partnershipId, folder.partnership, startDate, reader);
  addRegions(draft, folder, reader);
  addOrganisations(draft, folder, startDate, reader);
  addMasterData(draft, folder, reader);
  importActions(draft, folder, reader);
  addToolbox(draft, folder, reader);
  if (reader.faults.length > 0) throw new SeedError(reader.faults);
}

function addPartnership(draft: Draft, id: string, record: SeedRecord, startDate: LocalDate, reader: SeedReader): void {
  const place = 'partnership.yaml';
  const timeZone = reader.text(place, record, 'timeZone');
  if (!isTimeZone(timeZone)) reader.fault(place, `timeZone "${timeZone}" is not known`);
  const months = reader.whole(place, record, 'durationMonths', 1, 240);
  draft.insert(
    'Partnership',
    {
      code: reader.text(place, record, 'code'),
      name: reader.text(place, record, 'name'),
      ambition: reader.text(place, record, 'ambition'),
      strategy: reader.optionalText(record, 'strategy') ?? '',
      startDate,
      endDate: addDays(firstDayOfMonth(startDate, months + 1), -1),
      timeZone,
      contentLanguage: reader.text(place, record, 'contentLanguage'),
      deliverableScheme: reader.oneOf(place, record, 'deliverableScheme', DELIVERABLE_SCHEMES),
      phase: 'PREPARATION',
      closedOn: null,
      edition: 0,
      settings: DEFAULT_SETTINGS,
      competenceDomains: reader.records(record['competenceDomains']).map((domain) => ({
        code: reader.text(place, domain, 'code'),
        title: reader.text(place, domain, 'title'),
        description: reader.optionalText(domain, 'description') ?? '',
      })),
      links: reader.records(record['links']).map((link) => ({
        title: reader.text(place, link, 'title'),
        url: reader.optionalText(link, 'url'),
      })),
      notes: reader.records(record['notes']).map((note) => ({
        topic: reader.text(place, note, 'topic'),
        text: reader.text(place, note, 'text'),
        source: reader.optionalText(note, 'source'),
      })),
    },
    id,
  );
}

function figuresOf(place: string, value: unknown, reader: SeedReader): Figure[] {
  return reader.records(value).map((figure) => ({
    name: reader.text(place, figure, 'name'),
    value: reader.text(place, figure, 'value'),
    basis: reader.optionalText(figure, 'basis'),
  }));
}

function addRegions(draft: Draft, folder: SeedFolder, reader: SeedReader): void {
  for (const record of folder.lists.regions) {
    const name = reader.text('regions.yaml', record, 'name');
    const place = `regions.yaml, ${name}`;
    const { id } = draft.insert('Region', {
      name,
      country: reader.text(place, record, 'country'),
      nuts: reader.optionalText(record, 'nuts'),
      circle: reader.oneOf(place, record, 'circle', CIRCLES),
      cohesionCategory: reader.optionalOneOf(place, record, 'cohesionCategory', COHESION_CATEGORIES),
      figures: figuresOf(place, record['figures'], reader),
      s3Priorities: reader.texts(record['s3Priorities']),
      notes: reader.texts(record['notes']),
    });
    reader.remember('region', [name], id);
  }
}

function addOrganisations(draft: Draft, folder: SeedFolder, startDate: LocalDate, reader: SeedReader): void {
  for (const record of folder.lists.organisations) {
    const shortName = reader.text('organisations.yaml', record, 'shortName');
    const place = `organisations.yaml, ${shortName}`;
    const name = reader.text(place, record, 'name');
    const aliases = reader.texts(record['aliases']);
    const { id } = draft.insert('Organisation', {
      shortName,
      name,
      aliases,
      kind: reader.oneOf(place, record, 'kind', ORGANISATION_KINDS),
      regionId: reader.reference(place, 'region', record['region']),
      label: reader.optionalOneOf(place, record, 'label', LABELS),
      description: reader.optionalText(record, 'description') ?? '',
      profile: reader.optionalText(record, 'profile'),
      website: reader.optionalText(record, 'website'),
      thematics: reader.texts(record['thematics']),
      figures: figuresOf(place, record['figures'], reader),
      competences: folder.competences.get(shortName) ?? [],
      notes: reader.texts(record['notes']),
    });
    reader.remember('organisation', [shortName, name, ...aliases], id);
    const kind = reader.optionalOneOf(place, record, 'membership', MEMBERSHIP_KINDS);
    if (kind) draft.insert('Membership', { organisationId: id, kind, from: startDate, to: null });
  }
  const coordinators = draft.plan.table('Membership').with('kind', 'COORDINATOR').length;
  if (coordinators !== 1)
    reader.fault('organisations.yaml', `one organisation must be COORDINATOR, not ${coordinators}`);
  for (const name of folder.competences.keys()) reader.reference('competences.csv', 'organisation', name);
}

function addMasterData(draft: Draft, folder: SeedFolder, reader: SeedReader): void {
  for (const record of folder.lists.stakeholders) {
    const name = reader.text('stakeholders.yaml', record, 'name');
    const place = `stakeholders.yaml, ${name}`;
    draft.insert('Stakeholder', {
      name,
      kind: reader.oneOf(place, record, 'kind', STAKEHOLDER_KINDS),
      regionId: reader.reference(place, 'region', record['region']),
      responsibleId: reader.optionalReference(place, 'organisation', record['responsible']),
      state: reader.oneOf(place, record, 'state', STAKEHOLDER_STATES),
    });
  }
  for (const record of folder.lists.objectives) {
    const code = reader.text('objectives.yaml', record, 'code');
    const place = `objectives.yaml, ${code}`;
    const kind = reader.oneOf(place, record, 'kind', OBJECTIVE_KINDS);
    reader.remember(
      'objective',
      [code],
      draft.insert('Objective', { code, kind, text: reader.text(place, record, 'text') }).id,
    );
  }
  addThematicAreas(draft, folder.lists['thematic-areas'], null, reader);
  for (const record of folder.lists.activities) {
    const code = reader.text('activities.yaml', record, 'code');
    const place = `activities.yaml, ${code}`;
    const fields = {
      code,
      title: reader.text(place, record, 'title'),
      wording: reader.optionalText(record, 'wording'),
    };
    reader.remember('activity', [code], draft.insert('Activity', fields).id);
  }
  for (const record of folder.lists['past-projects']) {
    const acronym = reader.text('past-projects.yaml', record, 'acronym');
    draft.insert('PastProject', {
      acronym,
      title: reader.optionalText(record, 'title'),
      scheme: reader.optionalText(record, 'scheme'),
      topic: reader.optionalText(record, 'topic'),
      partnerIds: reader.references(`past-projects.yaml, ${acronym}`, 'organisation', record['partners']),
      otherPartners: reader.texts(record['otherPartners']),
    });
  }
  for (const record of folder.lists.letters) {
    const from = reader.text('letters.yaml', record, 'from');
    const place = `letters.yaml, ${from}`;
    draft.insert('LetterOfSupport', {
      from,
      senderId: reader.optionalReference(place, 'organisation', record['sender']),
      regionId: reader.reference(place, 'region', record['region']),
      date: reader.optionalDate(place, record, 'date', false),
      nameIds: reader.references(place, 'organisation', record['names']),
    });
  }
}

function addThematicAreas(
  draft: Draft,
  records: readonly SeedRecord[],
  parentId: string | null,
  reader: SeedReader,
): void {
  for (const record of records) {
    const code = reader.text('thematic-areas.yaml', record, 'code');
    const id = randomUUID();
    draft.insert(
      'ThematicArea',
      { code, title: reader.text(`thematic-areas.yaml, ${code}`, record, 'title'), parentId },
      id,
    );
    reader.remember('thematic area', [code], id);
    addThematicAreas(draft, reader.records(record['children']), id, reader);
  }
}

function addToolbox(draft: Draft, folder: SeedFolder, reader: SeedReader): void {
  for (const record of folder.lists.toolbox) {
    const name = reader.text('toolbox.yaml', record, 'name');
    const place = `toolbox.yaml, ${name}`;
    draft.insert('ToolboxItem', {
      name,
      kind: reader.oneOf(place, record, 'kind', TOOLBOX_KINDS),
      description: reader.optionalText(record, 'description'),
      start: reader.optionalDate(place, record, 'start', false),
      end: reader.optionalDate(place, record, 'end', true),
      actionIds: reader.references(place, 'action', record['actions']),
    });
  }
}
