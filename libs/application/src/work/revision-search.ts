import {
  describeRevision,
  fault,
  idsCalled,
  invalidInput,
  isCalled,
  textFault,
  type ChangeView,
  type Picture,
  type Revision,
  type RevisionFilter,
} from '@roadbook/domain';
import type { PlanStore, RevisionSearch } from '@roadbook/persistence';
import type { RevisionPage } from './pictures.js';

/** Revisions read at a time while one looks for those about a subject. */
const PAGE = 100;
/** Letters that what is looked for may have. */
const LONGEST = 200;
/** Things that go by one name, at most: beyond, all revisions are looked through. */
const MOST_IDS = 20;

/** A revision that was found, and what it changed in words. */
export interface FoundRevision {
  readonly revision: Revision & { readonly hash: string };
  readonly changes: readonly ChangeView[];
}

/**
 * The revisions of a picture's partnership that a page asks for, newest first, told in a language.
 * @throws DomainError INVALID_INPUT for texts that nothing can be called
 */
export async function findRevisions(
  plans: PlanStore,
  picture: Picture,
  { limit, before, filter }: RevisionPage,
  language: string,
): Promise<FoundRevision[]> {
  demandTexts(filter);
  const { partnershipId, revision } = picture.plan;
  const subject = filter.subject?.trim() || null;
  const search: RevisionSearch = {
    actorId: filter.by,
    since: filter.since,
    until: filter.until,
    decided: filter.decisionsOnly,
    naming: subject === null ? null : namesOf(picture, subject, language),
  };
  const found: FoundRevision[] = [];
  let below = Math.min(before ?? Number.MAX_SAFE_INTEGER, revision + 1);
  const size = subject === null ? limit : PAGE;
  while (found.length < limit) {
    const page = await plans.read((sql) => plans.log.newest(sql, partnershipId, below, size, search));
    const told = page.map((one) => ({ revision: one, changes: describeRevision(picture.plan, one.changes, language) }));
    found.push(...(subject === null ? told : told.filter((one) => isAbout(one, picture, subject))));
    if (page.length < size) break;
    below = page.at(-1)!.number;
  }
  return found.slice(0, limit);
}

function demandTexts(filter: RevisionFilter): void {
  const faults = (['subject', 'by'] as const).flatMap((field) => {
    const wrong = textFault(filter[field] ?? '', LONGEST);
    return wrong ? [fault(`filter.${field}`, wrong.code, wrong.params)] : [];
  });
  if (faults.length > 0) throw invalidInput(faults);
}

/** What the payload of a revision about a subject names: the ids of what is called so, or the code that something had. */
function namesOf(picture: Picture, subject: string, language: string): string[] {
  const ids = idsCalled(picture.plan, subject, language);
  return ids.length > MOST_IDS ? [] : [...ids, subject, subject.toUpperCase()];
}

/** Names are told in the viewer's language, and known in English too. */
function isAbout({ revision, changes }: FoundRevision, { plan }: Picture, subject: string): boolean {
  if (changes.some((change) => isCalled(change.subject, subject))) return true;
  return describeRevision(plan, revision.changes).some((change) => isCalled(change.subject, subject));
}
