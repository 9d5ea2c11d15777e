import de from '../../apps/web/src/features/history/messages/de.js';
import en from '../../apps/web/src/features/history/messages/en.js';
import es from '../../apps/web/src/features/history/messages/es.js';
import fr from '../../apps/web/src/features/history/messages/fr.js';
import it_ from '../../apps/web/src/features/history/messages/it.js';
import { getMetadataArgsStorage } from 'typeorm';
import { BOOKKEEPING } from '../../libs/domain/src/plan/change.js';
import { fieldTitle } from '../../libs/domain/src/messages/field-names.js';
import { fieldName } from '../../libs/domain/src/plan/reference.js';
import type { ThingName } from '../../libs/domain/src/plan/things.js';
import { THING_ENTITIES } from '../../libs/persistence/src/plan/thing-entities.js';

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

/** The texts of the pages about the history, where changes are told with the names of their fields. */
const PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, fr, de, it: it_, es };

// The other languages of messages have every name that the English catalogue has.
describe('every field that reports and pages may tell a change of has a name', () => {
  it.each(Object.entries(THING_ENTITIES))('of %s', (thing, entity) => {
    const told = storedFields(entity).filter((name) => !NEVER_TOLD.includes(name));
    expect(told.length).toBeGreaterThan(0);
    const names = told.map((name) => fieldName(thing as ThingName, name));
    expect(names.filter((name) => fieldTitle(name, 'en') === name)).toEqual([]);
    for (const [language, texts] of Object.entries(PAGES)) {
      expect([language, names.filter((name) => !texts[`history.field.${name}`])]).toEqual([language, []]);
      expect(texts[`history.entity.${thing}`]).toBeTruthy();
    }
  });
});
