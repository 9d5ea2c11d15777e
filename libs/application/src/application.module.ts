import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { ActionService } from './action/action.service.js';
import { BackupService } from './backup/backup.service.js';
import { DecisionService } from './committee/decision.service.js';
import { SessionService } from './committee/session.service.js';
import { DeliverableService } from './deliverable/deliverable.service.js';
import { FileRegister } from './file/file-register.js';
import { FileService } from './file/file.service.js';
import { GateService } from './gate/gate.service.js';
import { AccountService } from './identity/account.service.js';
import { Directory } from './identity/directory.js';
import { IdentityService } from './identity/identity.service.js';
import { MilestoneService } from './milestone/milestone.service.js';
import { PartnershipService } from './partnership/partnership.service.js';
import { PeriodService } from './period/period.service.js';
import { ReportService } from './report/report.service.js';
import { DemoService } from './seed/demo.service.js';
import { Readiness } from './settings/readiness.js';
import type { Settings } from './settings/settings.js';
import { openLog } from './settings/log.js';
import { LOG, SETTINGS } from './settings/tokens.js';
import { PartnershipWork } from './work/partnership-work.js';
import { Pictures } from './work/pictures.js';
import { Store } from './work/store.js';
import { StoredPictures } from './work/stored-pictures.js';
import { StoredWork } from './work/stored-work.js';

const SERVICES: readonly Type[] = [
  Directory,
  IdentityService,
  FileService,
  Readiness,
  StoredPictures,
  StoredWork,
  ActionService,
  MilestoneService,
  DeliverableService,
  GateService,
  SessionService,
  DecisionService,
  PeriodService,
  AccountService,
  PartnershipService,
  DemoService,
  ReportService,
  BackupService,
];

/** The use cases, over an opened store. Whoever starts a process opens the store and closes it at the end. */
@Module({})
export class ApplicationModule {
  static over(store: Store, settings: Settings): DynamicModule {
    const providers: Provider[] = [
      { provide: Store, useValue: store },
      { provide: SETTINGS, useValue: settings },
      { provide: LOG, useFactory: () => openLog(settings) },
      { provide: PartnershipWork, useExisting: StoredWork },
      { provide: Pictures, useExisting: StoredPictures },
      { provide: FileRegister, useExisting: FileService },
      ...SERVICES,
    ];
    return { module: ApplicationModule, global: true, providers, exports: providers };
  }
}
