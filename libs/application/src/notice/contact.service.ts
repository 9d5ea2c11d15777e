import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  askContact,
  blocker,
  CONTACT_LANGUAGES,
  CONTACT_LIMIT,
  demand,
  localDateAt,
  mayReadContacts,
  notFound,
  type Asker,
  type OrganisationView,
  type Picture,
  type Plan,
} from '@roadbook/domain';
import { Directory } from '../identity/directory.js';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { membershipIn, rightsIn } from '../work/membership.js';
import { Store } from '../work/store.js';
import { ContactRegister } from './contact-register.js';
import type { RemoveContact, SaveContact } from './notice.input.js';

/** The most characters in a contact's name and function. */
const NAME_LIMIT = 200;

/** A contact as the store has it. */
export interface ContactRow {
  readonly id: string;
  readonly partnershipId: string;
  readonly organisationId: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly language: string;
  readonly function: string | null;
  readonly createdAt: string;
}

/** A contact as whoever may read it sees it. */
export type ContactView = Pick<ContactRow, 'id' | 'name' | 'email' | 'language' | 'function'> & {
  readonly organisation: OrganisationView;
};

/** Whom to write to at an organisation. Names and addresses are kept beside the plan, and are gone when they are removed. */
@Injectable()
export class ContactService extends ContactRegister {
  constructor(
    private readonly store: Store,
    private readonly directory: Directory,
  ) {
    super();
  }

  /**
   * Saves a contact: what the address of an organisation was known by before is replaced. @returns its id
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION
   */
  async save(viewer: Viewer, input: SaveContact): Promise<string> {
    const { plan, asker } = await this.asking(viewer, input.partnership);
    const check = new InputCheck({ plan }, asker);
    const organisation = check.organisation('organisation', input.organisation);
    const name = check.line('name', input.name, NAME_LIMIT);
    const email = check.email('email', input.email);
    const work = check.optionalText('function', input.function?.replace(/\s+/g, ' '), NAME_LIMIT);
    const { language } = input;
    if (!CONTACT_LANGUAGES.includes(language)) {
      check.fault('language', 'UNKNOWN_LANGUAGE', { language: language.slice(0, 100), languages: CONTACT_LANGUAGES });
    }
    check.settle();
    const { id: organisationId, shortName } = organisation!;
    demand(askContact('saveContact', plan, organisationId, asker));
    const { partnershipId } = plan;
    const id = await this.store.gate.run(async ({ sql }) => {
      const known = await sql.all<ContactRow>(
        'SELECT * FROM "contact" WHERE "partnershipId" = ? AND "organisationId" = ?',
        [partnershipId, organisationId],
      );
      if (known.length >= CONTACT_LIMIT && !known.some((row) => row.email === email)) {
        demand([blocker('TOO_MANY_CONTACTS', { organisation: shortName, most: CONTACT_LIMIT })]);
      }
      await sql.run(
        'INSERT INTO "contact" ("id", "partnershipId", "organisationId", "name", "email", "language", "function", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT ("partnershipId", "organisationId", "email") DO UPDATE SET "name" = excluded."name", "language" = excluded."language", "function" = excluded."function"',
        [randomUUID(), partnershipId, organisationId, name, email, language, work, this.store.clock.now()],
      );
      const row = await sql.first<ContactRow>(
        'SELECT * FROM "contact" WHERE "partnershipId" = ? AND "organisationId" = ? AND "email" = ?',
        [partnershipId, organisationId, email],
      );
      return row!.id;
    }, partnershipId);
    await this.directory.refresh();
    return id;
  }

  /** Forgets a contact: what was sent to it stays in the history, without its name. @throws DomainError NOT_FOUND, FORBIDDEN */
  async remove(viewer: Viewer, input: RemoveContact): Promise<void> {
    const { plan, asker } = await this.asking(viewer, input.partnership);
    const organisationId = await this.organisationOf(plan.partnershipId, input.contact);
    // Whoever may not read it learns nothing of it.
    if (organisationId === null || !mayReadContacts(asker, organisationId)) throw notFound('Contact', input.contact);
    demand(askContact('removeContact', plan, organisationId, asker));
    await this.store.gate.run(
      ({ sql }) =>
        sql.run('DELETE FROM "contact" WHERE "id" = ? AND "partnershipId" = ?', [input.contact, plan.partnershipId]),
      plan.partnershipId,
    );
    await this.directory.refresh();
  }

  /** The contacts that whoever looks at a picture may read, by organisation and name. */
  async list(picture: Picture): Promise<ContactView[]> {
    const { plan, asker } = picture;
    const rows = await this.store.plans.read((sql) =>
      sql.all<ContactRow>('SELECT * FROM "contact" WHERE "partnershipId" = ?', [plan.partnershipId]),
    );
    const views = rows
      .filter(({ organisationId }) => mayReadContacts(asker, organisationId))
      .flatMap(({ id, organisationId, name, email, language, function: work }) => {
        const organisation = picture.organisations.find(organisationId);
        return organisation ? [{ id, organisation, name, email, language, function: work }] : [];
      });
    return views.sort(
      (left, right) => left.organisation.shortName.localeCompare(right.organisation.shortName) || byName(left, right),
    );
  }

  override async organisationOf(partnershipId: string, contactId: string): Promise<string | null> {
    // PostgreSQL takes no text with a null character, not even to look for it.
    if (contactId.includes('\0')) return null;
    const row = await this.store.plans.read((sql) =>
      sql.first<ContactRow>('SELECT * FROM "contact" WHERE "id" = ? AND "partnershipId" = ?', [
        contactId,
        partnershipId,
      ]),
    );
    return row?.organisationId ?? null;
  }

  private async asking(viewer: Viewer, code: string): Promise<{ plan: Plan; asker: Asker }> {
    const membership = membershipIn(viewer, code);
    const plan = await this.store.plans.current(membership.partnershipId);
    if (!plan) throw notFound('Partnership', code);
    const now = this.store.clock.now();
    const rights = rightsIn(plan, membership, now);
    return { plan, asker: { rights, today: localDateAt(now, plan.partnership.timeZone), past: false } };
  }
}

function byName(left: ContactView, right: ContactView): number {
  return left.name.localeCompare(right.name) || (left.email < right.email ? -1 : 1);
}
