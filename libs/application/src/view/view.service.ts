import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  askSharing,
  askView,
  blocker,
  demand,
  isViewPage,
  notFound,
  VIEW_LIMIT,
  VIEW_NAME_LIMIT,
  VIEW_PAGE_LIMIT,
  VIEW_QUERY_LIMIT,
  type Picture,
} from '@roadbook/domain';
import type { Sql } from '@roadbook/persistence';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import type { SaveView } from './view.input.js';

/** A saved view as the store has it. */
interface ViewRow {
  readonly id: string;
  readonly partnershipId: string;
  readonly accountId: string;
  readonly page: string;
  readonly name: string;
  readonly query: string;
  readonly shared: boolean | number;
}

/** A saved view as somebody who may see it sees it. */
export interface SavedView extends Pick<ViewRow, 'id' | 'page' | 'name' | 'query'> {
  readonly shared: boolean;
  /** Whether it is the viewer's own. */
  readonly own: boolean;
}

/** Views that people keep under a name, for themselves or for all members. They are no part of the plan. */
@Injectable()
export class ViewService {
  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
  ) {}

  /** The viewer's own views of a partnership and those that are shared, by page and name. */
  async list(viewer: Viewer, { plan }: Picture): Promise<SavedView[]> {
    const rows = await this.store.plans.read((sql) =>
      sql.all<ViewRow>(
        'SELECT * FROM "saved_view" WHERE "partnershipId" = ? AND ("accountId" = ? OR "shared" = ?) ORDER BY "page", "createdAt", "id"',
        [plan.partnershipId, viewer.accountId, true],
      ),
    );
    return rows
      .map((row) => savedView(row, viewer))
      .sort((left, right) => left.page.localeCompare(right.page) || left.name.localeCompare(right.name));
  }

  /**
   * Keeps a view, or changes the one with the id given.
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION TOO_MANY_VIEWS
   */
  async save(viewer: Viewer, input: SaveView): Promise<SavedView> {
    const picture = await this.pictures.of(viewer, input.partnership);
    const { asker, plan } = picture;
    const check = new InputCheck({ plan: picture.plan }, asker);
    const name = check.line('name', input.name, VIEW_NAME_LIMIT);
    const page = check.line('page', input.page, VIEW_PAGE_LIMIT);
    if (page !== '' && !isViewPage(page)) check.fault('page', 'BAD_VIEW_PAGE', { page: page.slice(0, 100) });
    const query = check.optionalText('query', input.query, VIEW_QUERY_LIMIT) ?? '';
    check.settle();
    const { shared } = input;
    const { partnershipId } = plan;
    return this.store.gate.run(async ({ sql }) => {
      const known = given(input.id, (id) => this.find(sql, viewer, partnershipId, id));
      const row = known && (await known);
      demand(askView('saveView', asker, !row || row.accountId === viewer.accountId));
      if (shared) demand(askSharing(asker));
      if (!row) await demandRoom(sql, viewer, partnershipId);
      const { id, accountId } = row ?? { id: randomUUID(), accountId: viewer.accountId };
      await sql.run(
        `INSERT INTO "saved_view" ("id", "partnershipId", "accountId", "page", "name", "query", "shared", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT ("id") DO UPDATE SET "page" = excluded."page", "name" = excluded."name", "query" = excluded."query", "shared" = excluded."shared"`,
        [id, partnershipId, accountId, page, name, query, shared, this.store.clock.now()],
      );
      return savedView({ id, partnershipId, accountId, page, name, query, shared }, viewer);
    }, partnershipId);
  }

  /** Forgets a view. @throws DomainError NOT_FOUND when the viewer sees no such view, FORBIDDEN */
  async remove(viewer: Viewer, partnership: string, id: string): Promise<void> {
    const { asker, plan } = await this.pictures.of(viewer, partnership);
    await this.store.gate.run(async ({ sql }) => {
      const row = await this.find(sql, viewer, plan.partnershipId, id);
      demand(askView('removeView', asker, row.accountId === viewer.accountId));
      await sql.run('DELETE FROM "saved_view" WHERE "id" = ?', [row.id]);
    }, plan.partnershipId);
  }

  /** A view that the viewer sees. @throws DomainError NOT_FOUND */
  private async find(sql: Sql, viewer: Viewer, partnershipId: string, id: string): Promise<ViewRow> {
    // PostgreSQL takes no text with a null character, not even to look for it.
    const row = id.includes('\0')
      ? undefined
      : await sql.first<ViewRow>('SELECT * FROM "saved_view" WHERE "id" = ? AND "partnershipId" = ?', [
          id,
          partnershipId,
        ]);
    if (!row || (row.accountId !== viewer.accountId && !row.shared)) throw notFound('SavedView', id.slice(0, 100));
    return row;
  }
}

async function demandRoom(sql: Sql, viewer: Viewer, partnershipId: string): Promise<void> {
  const mine = await sql.all('SELECT "id" FROM "saved_view" WHERE "accountId" = ? AND "partnershipId" = ?', [
    viewer.accountId,
    partnershipId,
  ]);
  if (mine.length >= VIEW_LIMIT) demand([blocker('TOO_MANY_VIEWS', { most: VIEW_LIMIT })]);
}

function savedView({ id, accountId, page, name, query, shared }: ViewRow, viewer: Viewer): SavedView {
  return { id, page, name, query, shared: Boolean(shared), own: accountId === viewer.accountId };
}
