import type { ThingName, Things } from './things.js';

/** What a field with an id in it points to; lists of ids are named in the plural (`objectiveIds`). */
const TARGETS: Readonly<Record<string, ThingName>> = {
  actionId: 'Action',
  activityId: 'Activity',
  businessPlanId: 'Deliverable',
  chairId: 'Organisation',
  decisionId: 'Decision',
  deliverableId: 'Deliverable',
  eventId: 'ToolboxItem',
  heldById: 'Organisation',
  keeperId: 'Organisation',
  leadId: 'Organisation',
  nameId: 'Organisation',
  newLeadId: 'Organisation',
  objectiveId: 'Objective',
  organisationId: 'Organisation',
  ownerId: 'Organisation',
  partnerId: 'Organisation',
  periodId: 'ReportingPeriod',
  reconvenesId: 'CommitteeSession',
  regionId: 'Region',
  requesterId: 'Organisation',
  responsibleId: 'Organisation',
  schemeId: 'ToolboxItem',
  senderId: 'Organisation',
  sessionId: 'CommitteeSession',
  thematicAreaId: 'ThematicArea',
  toolboxItemId: 'ToolboxItem',
};

/** Finds a thing by its id, wherever it may have been. */
export type Finder = <Name extends ThingName>(thing: Name, id: string) => Things[Name] | undefined;

/** The kind of thing whose id, or list of ids, a field holds; undefined for other fields. */
export function targetOf(thing: ThingName, field: string): ThingName | undefined {
  if (field === 'parentId') return thing;
  return TARGETS[field.replace(/Ids$/, 'Id')];
}

/** A field's name as readers know it: `lead` for `leadId`, `objectives` for `objectiveIds`. */
export function fieldName(thing: ThingName, field: string): string {
  if (!targetOf(thing, field)) return field;
  return field.endsWith('Ids') ? `${field.slice(0, -3)}s` : field.slice(0, -2);
}

/** What a thing is called when another one names it: its code, short name, name or number; its id when it is not found. */
export function labelOf(find: Finder, thing: ThingName, id: string): string {
  const row = find(thing, id) as unknown as Readonly<Record<string, unknown>> | undefined;
  const label = row && (row['code'] ?? row['shortName'] ?? row['name'] ?? row['number']);
  return label === undefined || label === null ? id : String(label);
}
