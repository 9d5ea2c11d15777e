import { Inject, Injectable } from '@nestjs/common';
import {
  askLeaving,
  demand,
  notFound,
  permit,
  rolesOfKind,
  type Instant,
  type OrganisationView,
  type Picture,
  type Role,
  type Verb,
} from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import { rolesOf } from '../identity/directory.js';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import type { ChangeRoles, OfPerson } from './people.input.js';
import { checkRoles } from './check-roles.js';
import { activeCoordinators } from './first-coordinator.js';
import { personRow, personRows, soleWriter, type PersonRow } from './people-rows.js';

/** Somebody who has an account and roles in a partnership. */
export interface Person {
  /** Of the account. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: OrganisationView;
  readonly roles: readonly Role[];
  /** Roles that the membership of the organisation allows; none once it has ended. */
  readonly possibleRoles: readonly Role[];
  readonly since: Instant;
  /** Whether the account may sign in. */
  readonly active: boolean;
}

/** The people of a partnership and their roles: the coordinator's work. They are no part of the plan, which has their ids only. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The people of a partnership by name, as of now; nobody for whoever may not read them. */
  async list(picture: Picture): Promise<Person[]> {
    if (permit('readPeople', picture.asker.rights, false).length > 0) return [];
    const rows = await this.store.plans.read((sql) => personRows(sql, picture.plan.partnershipId));
    return rows.flatMap((row) => this.view(picture, row) ?? []);
  }

  /**
   * Says which roles somebody holds.
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION LAST_COORDINATOR
   */
  async changeRoles(viewer: Viewer, input: ChangeRoles): Promise<Person> {
    const roles = [...new Set(input.roles)];
    return this.change('changeRoles', viewer, input, async (sql, row, picture) => {
      const check = new InputCheck(picture, picture.asker, '');
      checkRoles(check, picture, row.organisationId, roles);
      check.settle();
      demand(permit('changeRoles', picture.asker.rights, false));
      demand(askLeaving(rolesOf(row.roles), roles, await this.otherCoordinators(sql, picture, row.id)));
      await sql.run('UPDATE "account_role" SET "roles" = ? WHERE "accountId" = ? AND "partnershipId" = ?', [
        JSON.stringify(roles),
        row.id,
        picture.plan.partnershipId,
      ]);
      return this.view(picture, { ...row, roles: JSON.stringify(roles) })!;
    });
  }

  /** Ends somebody's membership. @throws DomainError NOT_FOUND, FORBIDDEN, RULE_VIOLATION LAST_COORDINATOR */
  async remove(viewer: Viewer, input: OfPerson): Promise<void> {
    await this.change('removePerson', viewer, input, async (sql, row, picture) => {
      demand(permit('removePerson', picture.asker.rights, false));
      demand(askLeaving(rolesOf(row.roles), [], await this.otherCoordinators(sql, picture, row.id)));
      for (const table of ['account_role', 'partnership_visit']) {
        await sql.run(`DELETE FROM "${table}" WHERE "accountId" = ? AND "partnershipId" = ?`, [
          row.id,
          picture.plan.partnershipId,
        ]);
      }
    });
  }

  /** Whoever may not read the people is refused before it could learn who is one. */
  private async change<Result>(
    verb: Verb,
    viewer: Viewer,
    { partnership, person }: OfPerson,
    write: (sql: Sql, row: PersonRow, picture: Picture) => Promise<Result>,
  ): Promise<Result> {
    const picture = await this.pictures.of(viewer, partnership);
    demand(permit(verb, picture.asker.rights, false));
    const { partnershipId } = picture.plan;
    return this.store.gate.run(async ({ sql }) => {
      await soleWriter(sql, partnershipId);
      const row = await personRow(sql, partnershipId, person);
      if (!row || !picture.organisations.find(row.organisationId)) throw notFound('Person', person.slice(0, 100));
      return write(sql, row, picture);
    }, partnershipId);
  }

  /** How many others coordinate the partnership and may sign in. */
  private async otherCoordinators(sql: Sql, { plan }: Picture, accountId: string): Promise<number> {
    const active = await activeCoordinators(sql, plan, this.store.clock.now(), this.settings.demo);
    return active.filter(({ id }) => id !== accountId).length;
  }

  private isActive({ disabled, demo }: PersonRow): boolean {
    return !disabled && (!demo || this.settings.demo);
  }

  private view(picture: Picture, row: PersonRow): Person | null {
    const organisation = picture.organisations.find(row.organisationId);
    if (!organisation) return null;
    const { id, name, email } = row;
    const kind = picture.plan.membershipOf(row.organisationId, picture.asker.today)?.kind;
    const possibleRoles = kind ? rolesOfKind(kind) : [];
    const since = row.since ?? row.createdAt;
    return {
      id,
      name,
      email,
      organisation,
      roles: rolesOf(row.roles),
      possibleRoles,
      since,
      active: this.isActive(row),
    };
  }
}
