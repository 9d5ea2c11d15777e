import { BOOKKEEPING, changedFields, type Fields } from '../plan/change.js';
import type { Plan } from '../plan/plan.js';
import { Table } from '../plan/table.js';
import { THING_NAMES, type ThingName, type Things } from '../plan/things.js';
import type { EffectFact } from './committee.facts.js';

/**
 * What was done between two plans, field by field, bookkeeping left out; a thing added is one effect whose field is null.
 *
 * @param except the id of the decision that did it: its own row is no effect.
 */
export function effectsBetween(before: Plan, after: Plan, except: string): EffectFact[] {
  return THING_NAMES.flatMap((thing) => effectsOn(thing, before, after)).filter((effect) => effect.id !== except);
}

function effectsOn<Name extends ThingName>(thing: Name, before: Plan, after: Plan): EffectFact[] {
  const effects: EffectFact[] = [];
  Table.compare(before.table(thing), after.table(thing), (left, right) => {
    if (left && right) effects.push(...fieldEffects(thing, left, right));
    else if (right) effects.push({ thing, id: right.id, field: null, before: null, after: null });
  });
  return effects;
}

function fieldEffects<Name extends ThingName>(thing: Name, before: Things[Name], after: Things[Name]): EffectFact[] {
  const fields = changedFields(before, after).filter((field) => !BOOKKEEPING.includes(field));
  const valueOf = (row: unknown, field: string): unknown => (row as Fields)[field];
  return fields.map((field) => ({
    thing,
    id: after.id,
    field,
    before: valueOf(before, field),
    after: valueOf(after, field),
  }));
}

/** What people call a thing that a decision touched: its code, short name or number, or that of what it belongs to. */
export function effectSubject(plan: Plan, thing: ThingName, id: string): string {
  const row = plan.table(thing).get(id) as Fields | undefined;
  if (!row) return thing;
  for (const field of ['code', 'shortName', 'number']) if (row[field] !== undefined) return String(row[field]);
  const action = plan.find('Action', row['actionId'] as string | null | undefined);
  if (action) return action.code;
  const organisation = plan.find('Organisation', row['organisationId'] as string | null | undefined);
  if (organisation) return organisation.shortName;
  return thing === 'Gate' ? plan.partnership.code : thing;
}
