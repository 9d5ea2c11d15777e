import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { addMilliseconds, demand, fault, invalidInput, notFound, permit, textFault } from '@roadbook/domain';
import { fileTypeFromFile } from 'file-type';
import type { Viewer } from '../identity/viewer.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import { FileRegister } from './file-register.js';
import { writeAndDigest } from './write-and-digest.js';

/** A file that nothing names is kept for a day (contract.graphql), and taken away an hour later. */
const ATTACHABLE_MS = 24 * 3_600_000;
const PURGED_MS = 25 * 3_600_000;
/** The largest file that is taken, in megabytes. */
export const LARGEST_MB = 50;
/** The most characters in an id that is worth looking for. */
const ID_LIMIT = 100;
const UNKNOWN_TYPE = 'application/octet-stream';

export interface StoredFile {
  readonly id: string;
  readonly partnershipId: string;
  readonly accountId: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: string;
}

/** What comes in; `truncated` when it was cut off at the largest size. */
export type Upload = Readable & { readonly truncated?: boolean };

/** Files that come and go over HTTP. A file has the rights of the deliverable version that names it. */
@Injectable()
export class FileService extends FileRegister {
  private readonly folder: string;

  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    @Inject(SETTINGS) settings: Settings,
  ) {
    super();
    this.folder = join(settings.dataDir, 'files');
  }

  /**
   * Stores an upload; it is the uploader's alone until a deliverable version names it.
   * @throws DomainError NOT_FOUND, FORBIDDEN
   */
  async upload(viewer: Viewer, partnership: string, name: string, content: Upload): Promise<StoredFile> {
    const picture = await this.pictures.of(viewer, partnership);
    demand(permit('uploadFile', picture.asker.rights, true));
    await mkdir(this.folder, { recursive: true });
    const id = randomUUID();
    const incoming = join(this.folder, `${id}.incoming`);
    try {
      const { size, sha256 } = await writeAndDigest(content, incoming);
      if (content.truncated) throw invalidInput([fault('file', 'FILE_TOO_LARGE', { megabytes: LARGEST_MB })]);
      const type = await fileTypeFromFile(incoming);
      const file: StoredFile = {
        id,
        partnershipId: picture.plan.partnershipId,
        accountId: viewer.accountId,
        name: cleanName(name),
        mediaType: type?.mime ?? UNKNOWN_TYPE,
        size,
        sha256,
        createdAt: this.store.clock.now(),
      };
      await rename(incoming, join(this.folder, id));
      await this.insert(file);
      return file;
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  /** Takes back an upload whose request turned out to be faulty after all. */
  async discard({ id }: StoredFile): Promise<void> {
    await this.store.gate.run(({ sql }) => sql.run('DELETE FROM "stored_file" WHERE "id" = ?', [id]));
    await rm(join(this.folder, id), { force: true });
  }

  /** @throws DomainError NOT_FOUND when there is no such file or the viewer may not see what it belongs to */
  async open(viewer: Viewer, id: string): Promise<{ readonly file: StoredFile; readonly content: Readable }> {
    const file = await this.find(id);
    if (!file || !(await this.mayRead(viewer, file))) throw notFound('File', id);
    const path = join(this.folder, file.id);
    await stat(path);
    return { file, content: createReadStream(path) };
  }

  override async attachable(viewer: Viewer, partnership: string, fileId: string): Promise<boolean> {
    const picture = await this.pictures.of(viewer, partnership);
    const file = await this.find(fileId);
    if (!file || file.partnershipId !== picture.plan.partnershipId || file.accountId !== viewer.accountId) return false;
    return file.createdAt > addMilliseconds(this.store.clock.now(), -ATTACHABLE_MS);
  }

  /** Where a file lies that the viewer has uploaded to a partnership; undefined for any other. */
  async uploaded(
    viewer: Viewer,
    partnershipId: string,
    id: string,
  ): Promise<{ readonly name: string; readonly path: string } | undefined> {
    const file = await this.find(id);
    if (!file || file.partnershipId !== partnershipId || file.accountId !== viewer.accountId) return undefined;
    const path = join(this.folder, file.id);
    await stat(path);
    return { name: file.name, path };
  }

  /** Takes away files that nothing has named for a day. @returns how many */
  async purge(): Promise<number> {
    const before = addMilliseconds(this.store.clock.now(), -PURGED_MS);
    const unnamed = `"createdAt" < ? AND "id" NOT IN (SELECT "fileId" FROM "deliverable_version" WHERE "fileId" IS NOT NULL)`;
    const gone = await this.store.gate.run(async ({ sql }) => {
      const rows = await sql.all<{ id: string }>(`SELECT "id" FROM "stored_file" WHERE ${unnamed}`, [before]);
      if (rows.length > 0) await sql.run(`DELETE FROM "stored_file" WHERE ${unnamed}`, [before]);
      return rows;
    });
    for (const { id } of gone) await rm(join(this.folder, id), { force: true });
    await this.removeAbandoned();
    return gone.length;
  }

  /** Uploads that broke off when the server did. */
  private async removeAbandoned(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      if (!name.endsWith('.incoming')) continue;
      const path = join(this.folder, name);
      if ((await stat(path)).mtimeMs < Date.now() - PURGED_MS) await rm(path, { force: true });
    }
  }

  private async mayRead(viewer: Viewer, file: StoredFile): Promise<boolean> {
    const membership = viewer.memberships.find((one) => one.partnershipId === file.partnershipId);
    if (!membership) return false;
    const picture = await this.pictures.of(viewer, membership.partnershipCode);
    if (picture.plan.table('DeliverableVersion').first('fileId', file.id)) return true;
    const newest = await this.store.plans.current(file.partnershipId);
    const attached = newest!.table('DeliverableVersion').first('fileId', file.id) !== undefined;
    return !attached && file.accountId === viewer.accountId;
  }

  private async find(id: string): Promise<StoredFile | undefined> {
    if (textFault(id, ID_LIMIT)) return undefined;
    return this.store.plans.read((sql) => sql.first<StoredFile>('SELECT * FROM "stored_file" WHERE "id" = ?', [id]));
  }

  private async insert(file: StoredFile): Promise<void> {
    await this.store.gate.run(({ sql }) =>
      sql.run(
        'INSERT INTO "stored_file" ("id", "partnershipId", "accountId", "name", "mediaType", "size", "sha256", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        [
          file.id,
          file.partnershipId,
          file.accountId,
          file.name,
          file.mediaType,
          file.size,
          file.sha256,
          file.createdAt,
        ],
      ),
    );
  }
}

/** A file name as people gave it, without what a name must not have. */
function cleanName(name: string): string {
  const clean = name
    .replace(/[\p{C}/\\]/gu, '_')
    .trim()
    .slice(0, 200);
  return clean === '' ? 'file' : clean;
}
