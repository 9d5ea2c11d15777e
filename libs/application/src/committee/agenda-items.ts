import { notFound, subjectNames, TITLE_LIMIT, unknownSubjects, type NewAgendaItem, type Plan } from '@roadbook/domain';
import { given, type InputCheck } from '../input/input-check.js';
import type { AgendaItem } from './session.input.js';

/** The longest an item of an agenda may be planned to take: a day, in minutes. */
const LONGEST_ITEM = 1440;

/** Reads an item of an agenda; faults are noted at the paths of its fields. */
export function readItem(check: InputCheck, field: string, item: AgendaItem): NewAgendaItem {
  return {
    title: check.text(`${field}.title`, item.title, TITLE_LIMIT),
    kind: item.kind ?? null,
    subjects: (item.subjects ?? []).map((subject, i) => check.text(`${field}.subjects.${i}`, subject, TITLE_LIMIT)),
    minutes: given(item.minutes, (minutes) => check.whole(`${field}.minutes`, minutes, 1, LONGEST_ITEM)) ?? null,
  };
}

export function readItems(check: InputCheck, field: string, items: readonly AgendaItem[]): NewAgendaItem[] {
  return items.map((item, index) => readItem(check, `${field}.${index}`, item));
}

/**
 * The items with their subjects by the names that the plan gives them.
 * @throws DomainError NOT_FOUND for a subject that no decision of the item's kind can be about
 */
export function knownItems(plan: Plan, items: readonly NewAgendaItem[]): NewAgendaItem[] {
  return items.map((item) => {
    const { kind, subjects } = item;
    if (kind === null) return item;
    const unknown = unknownSubjects(plan, kind, subjects)[0];
    if (unknown !== undefined) throw notFound('subject', unknown);
    return { ...item, subjects: subjectNames(plan, kind, subjects) };
  });
}
