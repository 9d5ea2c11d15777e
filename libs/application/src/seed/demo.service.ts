import { Inject, Injectable } from '@nestjs/common';
import { localDateAt, SYSTEM_ACTOR, type Role } from '@roadbook/domain';
import { ActionService } from '../action/action.service.js';
import { CommitteeCaretaker } from '../committee/committee-caretaker.js';
import { DecisionService } from '../committee/decision.service.js';
import { FollowUpService } from '../committee/follow-up.service.js';
import { MinutesService } from '../committee/minutes.service.js';
import { SessionService } from '../committee/session.service.js';
import { DeliverableService } from '../deliverable/deliverable.service.js';
import { GateService } from '../gate/gate.service.js';
import { AccountService } from '../identity/account.service.js';
import type { Viewer } from '../identity/viewer.js';
import { InvestmentService } from '../investment/investment.service.js';
import { NewsDesk } from '../mail/news-desk.js';
import { MatchService } from '../matching/match.service.js';
import { ObjectiveIndicatorService } from '../objective/objective-indicator.service.js';
import { MilestoneService } from '../milestone/milestone.service.js';
import { PartnershipService } from '../partnership/partnership.service.js';
import { PartnerReportService } from '../period/partner-report.service.js';
import { PeriodService } from '../period/period.service.js';
import { MoveService } from '../schedule/move.service.js';
import { CallService } from '../toolbox/call.service.js';
import { StandingClock } from '../settings/clock.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/tokens.js';
import type { Outcome } from '../work/partnership-work.js';
import { Store } from '../work/store.js';
import { asRead } from './as-read.js';
import { DemoNotices } from './demo-notices.js';
import { demoStart, readSteps, type ReplayStep } from './replay.js';
import type { SeedFolder } from './seed-folder.js';

/** What loading a partnership for demonstration came to. */
export interface DemoLoad {
  readonly code: string;
  readonly accounts: readonly { readonly email: string; readonly name: string }[];
  readonly steps: number;
}

type Sender = (viewer: Viewer, input: never) => Promise<unknown>;

/**
 * Loads a partnership for demonstration: the folder's data as proposed, its demo accounts, and its history replayed step by
 * step through the services, as the people would have done it. The store must stand on a {@link StandingClock}, which is
 * set to each step's time.
 */
@Injectable()
export class DemoService {
  private readonly senders: Readonly<Record<string, Sender>>;

  constructor(
    private readonly store: Store,
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly partnerships: PartnershipService,
    private readonly accounts: AccountService,
    private readonly news: NewsDesk,
    private readonly notices: DemoNotices,
    actions: ActionService,
    milestones: MilestoneService,
    deliverables: DeliverableService,
    gates: GateService,
    sessions: SessionService,
    decisions: DecisionService,
    minutes: MinutesService,
    followUps: FollowUpService,
    calls: CallService,
    private readonly caretaker: CommitteeCaretaker,
    periods: PeriodService,
    reports: PartnerReportService,
    matches: MatchService,
    indicators: ObjectiveIndicatorService,
    investments: InvestmentService,
    moves: MoveService,
  ) {
    const send =
      <Input>(method: (viewer: Viewer, path: string, input: Input) => Promise<Outcome>): Sender =>
      (viewer: Viewer, input: Input) =>
        method(viewer, 'replay', input);
    this.senders = {
      startAction: send(actions.start.bind(actions)),
      holdAction: send(actions.hold.bind(actions)),
      resumeAction: send(actions.resume.bind(actions)),
      completeAction: send(actions.complete.bind(actions)),
      reportProgress: send(actions.reportProgress.bind(actions)),
      moveAction: send(moves.move.bind(moves)),
      acceptMove: send(moves.accept.bind(moves)),
      reachMilestone: send(milestones.reach.bind(milestones)),
      dropMilestone: send(milestones.drop.bind(milestones)),
      submitDeliverable: send(deliverables.submit.bind(deliverables)),
      reviewDeliverable: send(deliverables.review.bind(deliverables)),
      requestGate: send(gates.request.bind(gates)),
      planSession: send(sessions.plan.bind(sessions)),
      addAgendaItem: send(sessions.addAgendaItem.bind(sessions)),
      conveneSession: send(sessions.convene.bind(sessions)),
      openSession: send(sessions.open.bind(sessions)),
      recordAttendance: send(sessions.recordAttendance.bind(sessions)),
      recordDecision: send(decisions.record.bind(decisions)),
      closeSession: send(sessions.close.bind(sessions)),
      draftMinutes: send(minutes.draft.bind(minutes)),
      updateMinutes: send(minutes.update.bind(minutes)),
      circulateMinutes: send(minutes.circulate.bind(minutes)),
      addFollowUp: send(followUps.add.bind(followUps)),
      completeFollowUp: send(followUps.complete.bind(followUps)),
      addCall: send(calls.add.bind(calls)),
      openReportingPeriod: send(periods.open.bind(periods)),
      closeReportingPeriod: send(periods.close.bind(periods)),
      reopenReportingPeriod: send(periods.reopen.bind(periods)),
      savePartnerReport: send(reports.save.bind(reports)),
      submitPartnerReport: send(reports.submit.bind(reports)),
      returnPartnerReport: send(reports.return.bind(reports)),
      acceptPartnerReport: send(reports.accept.bind(reports)),
      recordMatch: send(matches.record.bind(matches)),
      recordMatchContact: send(matches.contact.bind(matches)),
      recordMatchMeeting: send(matches.meet.bind(matches)),
      recordMatchIdea: send(matches.shape.bind(matches)),
      recordMatchProject: send(matches.launch.bind(matches)),
      dropMatch: send(matches.drop.bind(matches)),
      addIndicator: send(indicators.add.bind(indicators)),
      recordIndicatorValue: send(indicators.record.bind(indicators)),
      proposeInvestment: send(investments.propose.bind(investments)),
      updateProposal: send(investments.update.bind(investments)),
      setBudget: send(investments.setBudget.bind(investments)),
      setFundingMix: send(investments.setFundingMix.bind(investments)),
      planProposal: send(investments.plan.bind(investments)),
      withdrawProposal: send(investments.withdraw.bind(investments)),
      ...notices.senders,
    };
  }

  /** @throws SeedError; Error naming the step of the history that was refused, and why */
  async load(folder: SeedFolder): Promise<DemoLoad> {
    const clock = this.standingClock();
    const now = clock.now();
    const code = String(folder.partnership['code']);
    const today = localDateAt(now, String(folder.partnership['timeZone'] ?? 'UTC'));
    const startDate = demoStart(today);
    const steps = readSteps(folder.history, startDate, today, now);
    clock.set(`${startDate}T06:00:00.000Z`);
    const viewers = await this.addAccounts(folder);
    const coordinator = [...viewers.values()].find(({ roles }) => roles.includes('COORDINATOR'));
    const partnershipId = await this.partnerships.import(folder, startDate, coordinator?.accountId ?? 'import');
    const known = new Map<string, Viewer>();
    for (const [email, { accountId, name, organisation, roles }] of viewers) {
      if (!organisation || roles.length === 0) continue;
      await this.accounts.giveRoles(accountId, partnershipId, organisation, roles);
      const plan = (await this.store.plans.current(partnershipId))!;
      const organisationId = plan.organisationNamed(organisation)!.id;
      known.set(email, {
        accountId,
        name,
        email,
        language: 'en',
        memberships: [{ partnershipId, partnershipCode: code, organisationId, roles }],
        installationRoles: [],
        request: { id: 'replay', idempotencyKey: null, requestHash: '' },
      });
    }
    const keeper = coordinator && known.get(coordinator.email);
    if (keeper) {
      // What mails came to is told by the system, which reads the plan as the coordinator does.
      known.set(SYSTEM_ACTOR, keeper);
      await this.notices.saveContacts(folder.contacts, keeper);
    }
    for (const [i, step] of steps.entries()) await this.replay(step, i + 1, code, partnershipId, known, clock);
    clock.set(now);
    // Nobody is to be told by mail of what was only replayed.
    await this.news.skip(partnershipId);
    await this.accounts.openDemoAccounts();
    return { code, accounts: [...viewers].map(([email, { name }]) => ({ email, name })), steps: steps.length };
  }

  /**
   * True when the demonstration is there, loaded to its end. One that broke off half-way is taken away, so that it can be
   * loaded anew.
   */
  async isLoaded(folder: SeedFolder): Promise<boolean> {
    const head = (await this.partnerships.list()).find((one) => one.code === folder.partnership['code']);
    const accounts = await this.accounts.demoAccounts();
    const waiting = accounts.length > 0 && accounts.every((account) => account.disabled);
    if (head && !waiting) return true;
    if (waiting) await this.accounts.removeDemoAccounts();
    if (head) await this.partnerships.remove(head.partnershipId);
    return false;
  }

  /** Gives the demo accounts the password that is set now, if it is another than they have. */
  async setPasswords(): Promise<void> {
    const accounts = await this.accounts.demoAccounts();
    const first = accounts[0];
    if (!first || (await this.accounts.hasPassword(first, this.settings.demoPassword))) return;
    for (const { email } of accounts) await this.accounts.resetPassword(email, this.settings.demoPassword);
  }

  private standingClock(): StandingClock {
    if (!(this.store.clock instanceof StandingClock)) throw new Error('A history is replayed under a standing clock.');
    return this.store.clock;
  }

  private async addAccounts(folder: SeedFolder): Promise<Map<string, DemoAccount>> {
    const added = new Map<string, DemoAccount>();
    for (const record of folder.accounts) {
      const email = String(record['email']);
      const name = String(record['name']);
      const installationRoles = (record['installationRoles'] ?? []) as Role[];
      const account = {
        email,
        name,
        password: this.settings.demoPassword,
        installationRoles,
        demo: true,
        disabled: true,
      };
      const accountId = await this.accounts.add(account);
      const roles = (record['roles'] ?? []) as Role[];
      added.set(email, { accountId, email, name, organisation: record['organisation'] as string | null, roles });
    }
    return added;
  }

  private async replay(
    step: ReplayStep,
    number: number,
    partnership: string,
    partnershipId: string,
    viewers: ReadonlyMap<string, Viewer>,
    clock: StandingClock,
  ): Promise<void> {
    const viewer = viewers.get(step.as);
    const sender = this.senders[step.verb];
    if (!viewer) throw new Error(`history, step ${number}: there is no account ${step.as}`);
    if (!sender) throw new Error(`history, step ${number}: there is no verb ${step.verb}`);
    clock.set(step.at);
    await this.caretaker.run();
    const plan = (await this.store.plans.current(partnershipId))!;
    try {
      await sender(viewer, { ...asRead(plan, step), partnership } as never);
    } catch (error) {
      const { blockers, fields } = error as { blockers?: unknown; fields?: unknown };
      throw new Error(
        `history, step ${number} (${step.at.slice(0, 10)}, ${step.verb} ${JSON.stringify(step.input)}): ${(error as Error).message} ${JSON.stringify(blockers ?? [])} ${JSON.stringify(fields ?? [])}`,
        { cause: error },
      );
    }
  }
}

interface DemoAccount {
  readonly email: string;
  readonly accountId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly Role[];
}
