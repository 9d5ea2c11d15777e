import type { Baseline, BaselineShift } from '../schedule/baseline.js';
import type { LocalDate } from '../shared/calendar.js';
import type { ActionView } from './action.view.js';
import type { DecisionView } from './committee.view.js';
import type { Picture } from './picture.js';

/** A numbered baseline as the API shows it. */
export class BaselineView {
  constructor(
    private readonly picture: Picture,
    private readonly baseline: Baseline,
  ) {}

  get number(): number {
    return this.baseline.number;
  }
  get date(): LocalDate {
    return this.baseline.date;
  }
  get decision(): DecisionView | null {
    return this.picture.decisions.find(this.baseline.decision?.id);
  }
  get actions(): BaselineActionView[] {
    return [...this.baseline.spans].map(([id, { start, end }]) => ({
      action: this.picture.actions.get(id),
      start,
      end,
    }));
  }
}

/** One action's dates by a baseline. */
export interface BaselineActionView {
  readonly action: ActionView;
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** How an action shifted, as the API shows it. */
export class BaselineShiftView {
  constructor(
    private readonly picture: Picture,
    private readonly row: BaselineShift,
  ) {}

  get action(): ActionView {
    return this.picture.actions.get(this.row.actionId);
  }
  get fromStart(): LocalDate | null {
    return this.row.from?.start ?? null;
  }
  get fromEnd(): LocalDate | null {
    return this.row.from?.end ?? null;
  }
  get toStart(): LocalDate | null {
    return this.row.to?.start ?? null;
  }
  get toEnd(): LocalDate | null {
    return this.row.to?.end ?? null;
  }
  get startShift(): number | null {
    return this.row.startShift;
  }
  get endShift(): number | null {
    return this.row.endShift;
  }
}
