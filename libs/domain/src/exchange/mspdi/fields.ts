/**
 * The custom text fields of tasks that say what a project file has no element for: Text1, Text2, … by their ids there. A field is
 * known by its alias, so that another tool may keep it under another number.
 */
export const CUSTOM_FIELDS = [
  { key: 'code', id: 188743731, name: 'Text1', alias: 'Roadbook code' },
  { key: 'objectives', id: 188743734, name: 'Text2', alias: 'Roadbook objectives' },
  { key: 'thematicAreas', id: 188743737, name: 'Text3', alias: 'Roadbook thematic areas' },
  { key: 'phase', id: 188743740, name: 'Text4', alias: 'Roadbook phase' },
  { key: 'finalPhase', id: 188743743, name: 'Text5', alias: 'Roadbook final phase' },
  { key: 'status', id: 188743746, name: 'Text6', alias: 'Roadbook status' },
  { key: 'health', id: 188743747, name: 'Text7', alias: 'Roadbook health' },
  { key: 'type', id: 188743748, name: 'Text8', alias: 'Roadbook type' },
  { key: 'level', id: 188743749, name: 'Text9', alias: 'Roadbook level' },
  { key: 'main', id: 188743750, name: 'Text10', alias: 'Roadbook main' },
  { key: 'businessPlan', id: 188743997, name: 'Text11', alias: 'Roadbook business plan' },
  { key: 'evidence', id: 188743998, name: 'Text12', alias: 'Roadbook evidence' },
] as const;
export type CustomKey = (typeof CUSTOM_FIELDS)[number]['key'];

/** The numbers that predecessor links have for the types of dependencies. */
export const LINK_TYPES = ['FF', 'FS', 'SF', 'SS'] as const;

/** Minutes of a working day of ours, and the hours at which days begin and end. */
export const DAY_MINUTES = 480;
export const MORNING = 'T08:00:00';
export const EVENING = 'T17:00:00';

/** The priorities as numbers from 0 to 1,000, and the bounds within which a number means one of them. */
export const PRIORITY_NUMBERS = { HIGH: 700, MEDIUM: 500, LOW: 300 } as const;
export const HIGH_FROM = 600;
export const LOW_UP_TO = 400;

/** The note of the assignment that makes an organisation the lead; other assignments note their responsibility. */
export const LEAD_NOTE = 'LEAD';
