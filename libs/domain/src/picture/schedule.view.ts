import type { ScheduledItem, ScheduleResult } from '../schedule/schedule.js';
import { daysBetween, type LocalDate } from '../shared/calendar.js';
import type { ActionView } from './action.view.js';
import type { Picture } from './picture.js';

/** The schedule as the API shows it: of a reduced picture, the actions in it with the dates that the whole plan gives them. */
export class ScheduleView {
  private shown: readonly ScheduledItem[] | undefined;

  constructor(
    private readonly picture: Picture,
    private readonly result: ScheduleResult,
  ) {}

  get start(): LocalDate {
    if (!this.picture.reduced) return this.result.start;
    return this.rows.reduce((first, row) => (row.earlyStart < first ? row.earlyStart : first), this.first());
  }
  get end(): LocalDate {
    if (!this.picture.reduced) return this.result.end;
    return this.rows.reduce((last, row) => (row.earlyFinish > last ? row.earlyFinish : last), this.first());
  }
  get durationDays(): number {
    if (!this.picture.reduced) return this.result.durationDays;
    return this.rows.length === 0 ? 0 : daysBetween(this.start, this.end) + 1;
  }
  get items(): ScheduledActionView[] {
    return this.rows.map((row) => new ScheduledActionView(this.picture, row));
  }

  private get rows(): readonly ScheduledItem[] {
    const { plan } = this.picture;
    this.shown ??= this.picture.reduced
      ? this.result.items.filter((row) => plan.find('Action', row.actionId))
      : this.result.items;
    return this.shown;
  }

  /** Where nothing is shown, the partnership's start date stands for both ends. */
  private first(): LocalDate {
    return this.rows[0]?.earlyStart ?? this.picture.plan.partnership.startDate;
  }
}

/** When an action can and must take place. */
export class ScheduledActionView {
  constructor(
    private readonly picture: Picture,
    private readonly row: ScheduledItem,
  ) {}

  get action(): ActionView {
    return this.picture.actions.get(this.row.actionId);
  }
  get earlyStart(): LocalDate {
    return this.row.earlyStart;
  }
  get earlyFinish(): LocalDate {
    return this.row.earlyFinish;
  }
  get lateStart(): LocalDate {
    return this.row.lateStart;
  }
  get lateFinish(): LocalDate {
    return this.row.lateFinish;
  }
  get slackDays(): number {
    return this.row.slackDays;
  }
  get freeSlackDays(): number {
    return this.row.freeSlackDays;
  }
  get critical(): boolean {
    return this.row.critical;
  }
}
