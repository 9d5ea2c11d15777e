import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { backUp, restore, type BackupManifest, type Verification } from '@roadbook/persistence';
import { PartnershipService } from '../partnership/partnership.service.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import { Store } from '../work/store.js';

/** Backups of the whole installation: all tables at one moment, and the files. */
@Injectable()
export class BackupService {
  constructor(
    private readonly store: Store,
    private readonly partnerships: PartnershipService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Writes a backup to a folder, while the server works. The files are copied after the tables, so that none is missing. */
  async backUp(folder: string): Promise<BackupManifest> {
    const manifest = await backUp(this.store.database, this.store.plans, folder, this.store.clock.now());
    const files = this.files();
    if (existsSync(files))
      await cp(files, join(folder, 'files'), { recursive: true, filter: (path) => !path.endsWith('.incoming') });
    return manifest;
  }

  /** Fills an empty store and the files from a backup, and checks the history that came of it. */
  async restore(
    folder: string,
  ): Promise<{ readonly manifest: BackupManifest; readonly verification: readonly Verification[] }> {
    const manifest = await restore(this.store.database, folder);
    if (existsSync(join(folder, 'files'))) {
      await mkdir(this.files(), { recursive: true });
      await cp(join(folder, 'files'), this.files(), { recursive: true });
    }
    return { manifest, verification: await this.partnerships.verify() };
  }

  private files(): string {
    return join(this.settings.dataDir, 'files');
  }
}
