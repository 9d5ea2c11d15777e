import { getMetadataArgsStorage } from 'typeorm';
import { BOOKKEEPING } from '../../libs/domain/src/plan/change.js';
import { fieldName } from '../../libs/domain/src/plan/reference.js';
import type { ThingName } from '../../libs/domain/src/plan/things.js';
import { THING_ENTITIES } from '../../libs/persistence/src/plan/thing-entities.js';
import { wordsOf } from '../../libs/reporting/src/labels/labels.js';

/** What a thing is filed under and keeps for good, and ids that mean nothing to a reader. */
const NEVER_TOLD: readonly string[] = [
  ...BOOKKEEPING,
  ...[
    'partnershipId',
    'slot',
    'code',
    'byId',
    'requestedById',
    'contactId',
    'fileId',
    'effects',
    'ballots',
    'revision',
  ],
];

/** The stored fields of a kind of thing, its ancestors' included. */
function storedFields(entity: object): string[] {
  const line: unknown[] = [];
  for (let one = entity; one !== Function.prototype; one = Object.getPrototypeOf(one) as object) line.push(one);
  return getMetadataArgsStorage()
    .columns.filter(({ target }) => line.includes(target))
    .map(({ propertyName }) => propertyName);
}

// The other languages have every name that the English catalogue has, by its type.
describe('every field that a report may tell a change of has a name', () => {
  const words = wordsOf('en');
  it.each(Object.entries(THING_ENTITIES))('of %s', (thing, entity) => {
    const told = storedFields(entity).filter((name) => !NEVER_TOLD.includes(name));
    expect(told.length).toBeGreaterThan(0);
    const names = told.map((name) => fieldName(thing as ThingName, name));
    expect(names.filter((name) => !words.has(`field.${name}`))).toEqual([]);
  });
});
