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
      strategy: reader.optionalText(place, record, 'strategy') ?? '',
      startDate,
      endDate: addDays(firstDayOfMonth(startDate, months + 1), -1),
      timeZone,
      contentLanguage: reader.text(place, record, 'contentLanguage'),
      deliverableScheme: reader.oneOf(place, record, 'deliverableScheme', DELIVERABLE_SCHEMES),
      phase: 'PREPARATION',
      closedOn: null,
      edition: 0,
      settings: DEFAULT_SETTINGS,
      competenceDomains: reader.records(place, record, 'competenceDomains').map((domain) => ({
        code: reader.text(place, domain, 'code'),
        title: reader.text(place, domain, 'title'),
        description: reader.optionalText(place, domain, 'description') ?? '',
      })),
      links: reader.records(place, record, 'links').map((link) => ({
        title: reader.text(place, link, 'title'),
        url: reader.webAddress(place, link, 'url'),
      })),
      notes: reader.records(place, record, 'notes').map((note) => ({
        topic: reader.text(place, note, 'topic'),
        text: reader.text(place, note, 'text'),
        source: reader.optionalText(place, note, 'source'),
      })),
    },
    id,
  );
}

function figuresOf(place: string, record: SeedRecord, reader: SeedReader): Figure[] {
  return reader.records(place, record, 'figures').map((figure) => ({
    name: reader.text(place, figure, 'name'),
    value: reader.text(place, figure, 'value'),
    basis: reader.optionalText(place, figure, 'basis'),
  }));
}

function addRegions(draft: Draft, folder: SeedFolder, reader: SeedReader): void {
  for (const record of folder.lists.regions) {
    const name = reader.text('regions.yaml', record, 'name');
    const place = `regions.yaml, ${name}`;
    const { id } = draft.insert('Region', {
      name,
      country: reader.text(place, record, 'country'),
      nuts: reader.optionalText(place, record, 'nuts'),
      circle: reader.oneOf(place, record, 'circle', CIRCLES),
      cohesionCategory: reader.optionalOneOf(place, record, 'cohesionCategory', COHESION_CATEGORIES),
      figures: figuresOf(place, record, reader),
      s3Priorities: reader.texts(place, record, 's3Priorities'),
      notes: reader.texts(place, record, 'notes'),
    });
    reader.remember(place, 'region', [name], id);
  }
}

function addOrganisations(draft: Draft, folder: SeedFolder, startDate: LocalDate, reader: SeedReader): void {
  for (const record of folder.lists.organisations) {
    const shortName = reader.text('organisations.yaml', record, 'shortName');
    const place = `organisations.yaml, ${shortName}`;
    const name = reader.text(place, record, 'name');
    const aliases = reader.texts(place, record, 'aliases');
    const { id } = draft.insert('Organisation', {
      shortName,
      name,
      aliases,
      kind: reader.oneOf(place, record, 'kind', ORGANISATION_KINDS),
      regionId: reader.reference(place, 'region', record['region']),
      label: reader.optionalOneOf(place, record, 'label', LABELS),
      description: reader.optionalText(place, record, 'description') ?? '',
      profile: reader.webAddress(place, record, 'profile'),
      website: reader.webAddress(place, record, 'website'),
      thematics: reader.texts(place, record, 'thematics'),
      figures: figuresOf(place, record, reader),
      competences: folder.competences.get(shortName) ?? [],
      notes: reader.texts(place, record, 'notes'),
    });
    reader.remember(place, 'organisation', [shortName, name, ...aliases], id);
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
      place,
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
      wording: reader.optionalText(place, record, 'wording'),
    };
    reader.remember(place, 'activity', [code], draft.insert('Activity', fields).id);
  }
  for (const record of folder.lists['past-projects']) {
    const acronym = reader.text('past-projects.yaml', record, 'acronym');
    const place = `past-projects.yaml, ${acronym}`;
    draft.insert('PastProject', {
      acronym,
      title: reader.optionalText(place, record, 'title'),
      scheme: reader.optionalText(place, record, 'scheme'),
      topic: reader.optionalText(place, record, 'topic'),
      partnerIds: reader.references(place, 'organisation', record, 'partners'),
      otherPartners: reader.texts(place, record, 'otherPartners'),
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
      nameIds: reader.references(place, 'organisation', record, 'names'),
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
    const place = `thematic-areas.yaml, ${code}`;
    const { id } = draft.insert('ThematicArea', { code, title: reader.text(place, record, 'title'), parentId });
    reader.remember(place, 'thematic area', [code], id);
    addThematicAreas(draft, reader.records(place, record, 'children'), id, reader);
  }
}

function addToolbox(draft: Draft, folder: SeedFolder, reader: SeedReader): void {
  for (const record of folder.lists.toolbox) {
    const name = reader.text('toolbox.yaml', record, 'name');
    const place = `toolbox.yaml, ${name}`;
    draft.insert('ToolboxItem', {
      name,
      kind: reader.oneOf(place, record, 'kind', TOOLBOX_KINDS),
      description: reader.optionalText(place, record, 'description'),
      start: reader.optionalDate(place, record, 'start', false),
      end: reader.optionalDate(place, record, 'end', true),
      url: null,
      keeperId: null,
      actionIds: reader.references(place, 'action', record, 'actions'),
    });
  }
}
