import { Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { ActionService } from './action/action.service.js';
import { BackupService } from './backup/backup.service.js';
import { CommitteeCaretaker } from './committee/committee-caretaker.js';
import { CalendarService } from './calendar/calendar.service.js';
import { DecisionPreviewService } from './committee/decision-preview.service.js';
import { DecisionService } from './committee/decision.service.js';
import { FollowUpService } from './committee/follow-up.service.js';
import { MoveService } from './schedule/move.service.js';
import { MinutesService } from './committee/minutes.service.js';
import { SessionService } from './committee/session.service.js';
import { DeliverableService } from './deliverable/deliverable.service.js';
import { ExportService } from './exchange/export.service.js';
import { ImportService } from './exchange/import.service.js';
import { RoadmapExportService } from './exchange/roadmap-export.service.js';
import { TableExportService } from './exchange/table-export.service.js';
import { FileRegister } from './file/file-register.js';
import { FileService } from './file/file.service.js';
import { GateService } from './gate/gate.service.js';
import { AccountService } from './identity/account.service.js';
import { Directory } from './identity/directory.js';
import { IdentityService } from './identity/identity.service.js';
import { SignInDesk } from './identity/sign-in-desk.js';
import { InvestmentService } from './investment/investment.service.js';
import { ChangeFeed } from './live/change-feed.js';
import { DigestDesk } from './mail/digest-desk.js';
import { Dispatcher } from './mail/dispatcher.js';
import { InvitationLetter } from './mail/invitation-letter.js';
import { MailWorker } from './mail/mail-worker.js';
import { MailService } from './mail/mail.service.js';
import { NewsDesk } from './mail/news-desk.js';
import { UpdateLinkLetter } from './mail/update-link-letter.js';
import { MatchService } from './matching/match.service.js';
import { MilestoneService } from './milestone/milestone.service.js';
import { ContactRegister } from './notice/contact-register.js';
import { ContactService } from './notice/contact.service.js';
import { DisseminationService } from './notice/dissemination.service.js';
import { NoticeService } from './notice/notice.service.js';
import { NewPartnershipService } from './partnership/new-partnership.service.js';
import { StakeholderService } from './organisation/stakeholder.service.js';
import { ObjectiveIndicatorService } from './objective/objective-indicator.service.js';
import { PartnershipService } from './partnership/partnership.service.js';
import { PartnershipSettingsService } from './partnership/partnership-settings.service.js';
import { StandingService } from './partnership/standing.service.js';
import { TemplateShelf } from './partnership/template-shelf.js';
import { DemoAccountService } from './people/demo-account.service.js';
import { InstallationService } from './people/installation.service.js';
import { InvitationMailer } from './people/invitation-mailer.js';
import { InvitationService } from './people/invitation.service.js';
import { OpenInvitationService } from './people/open-invitation.service.js';
import { PeopleService } from './people/people.service.js';
import { LinkedReportService } from './period/linked-report.service.js';
import { PartnerReportService } from './period/partner-report.service.js';
import { PeriodService } from './period/period.service.js';
import { UpdateLinkService } from './period/update-link.service.js';
import { UpdateLinkMailer } from './period/update-link-mailer.js';
import { ReportService } from './report/report.service.js';
import { RiskService } from './risk/risk.service.js';
import { DemoNotices } from './seed/demo-notices.js';
import { DemoService } from './seed/demo.service.js';
import { Readiness } from './settings/readiness.js';
import type { Settings } from './settings/settings.js';
import { openLog } from './settings/log.js';
import { LOG, SETTINGS } from './settings/tokens.js';
import { CallService } from './toolbox/call.service.js';
import { ToolboxService } from './toolbox/toolbox.service.js';
import { ViewService } from './view/view.service.js';
import { PartnershipWork } from './work/partnership-work.js';
import { Pictures } from './work/pictures.js';
import { Store } from './work/store.js';
import { StoredPictures } from './work/stored-pictures.js';
import { StoredWork } from './work/stored-work.js';

const SERVICES: readonly Type[] = [
  Directory,
  SignInDesk,
  IdentityService,
  FileService,
  Readiness,
  StoredPictures,
  StoredWork,
  ActionService,
  MilestoneService,
  ToolboxService,
  CallService,
  DeliverableService,
  GateService,
  InvestmentService,
  RiskService,
  StakeholderService,
  SessionService,
  DecisionPreviewService,
  DecisionService,
  MinutesService,
  FollowUpService,
  MoveService,
  CommitteeCaretaker,
  ObjectiveIndicatorService,
  PeriodService,
  PartnerReportService,
  UpdateLinkService,
  LinkedReportService,
  ContactService,
  NoticeService,
  DisseminationService,
  MatchService,
  CalendarService,
  AccountService,
  PartnershipService,
  TemplateShelf,
  NewPartnershipService,
  StandingService,
  PartnershipSettingsService,
  PeopleService,
  InvitationService,
  OpenInvitationService,
  InstallationService,
  DemoAccountService,
  DemoNotices,
  DemoService,
  ReportService,
  NewsDesk,
  DigestDesk,
  Dispatcher,
  MailWorker,
  MailService,
  UpdateLinkLetter,
  InvitationLetter,
  ExportService,
  TableExportService,
  RoadmapExportService,
  ImportService,
  ViewService,
  ChangeFeed,
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
      { provide: ContactRegister, useExisting: ContactService },
      { provide: UpdateLinkMailer, useExisting: UpdateLinkLetter },
      { provide: InvitationMailer, useExisting: InvitationLetter },
      ...SERVICES,
    ];
    return { module: ApplicationModule, global: true, providers, exports: providers };
  }
}
