import { ActionModule } from './action/action.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CommitteeModule } from './committee/committee.module.js';
import { ComplianceModule } from './compliance/compliance.module.js';
import { DeliverableModule } from './deliverable/deliverable.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { GateModule } from './gate/gate.module.js';
import { MessageModule } from './graphql/message.module.js';
import { HistoryModule } from './history/history.module.js';
import { InvestmentModule } from './investment/investment.module.js';
import { LiveModule } from './live/live.module.js';
import { MailModule } from './mail/mail.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { MilestoneModule } from './milestone/milestone.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { ObjectiveModule } from './objective/objective.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PartnershipModule } from './partnership/partnership.module.js';
import { PeopleModule } from './people/people.module.js';
import { PeriodModule } from './period/period.module.js';
import { ScheduleModule } from './schedule/schedule.module.js';
import { RiskModule } from './risk/risk.module.js';
import { ToolboxModule } from './toolbox/toolbox.module.js';
import { ViewModule } from './view/view.module.js';

/** The features of the API: adding one is one line here. */
export const FEATURES = [
  PartnershipModule,
  OrganisationModule,
  ActionModule,
  MilestoneModule,
  DeliverableModule,
  GateModule,
  InvestmentModule,
  RiskModule,
  CommitteeModule,
  ScheduleModule,
  ObjectiveModule,
  PeriodModule,
  NoticeModule,
  MatchingModule,
  ToolboxModule,
  CalendarModule,
  ComplianceModule,
  HistoryModule,
  ExchangeModule,
  MailModule,
  ViewModule,
  PeopleModule,
  LiveModule,
  MessageModule,
];
