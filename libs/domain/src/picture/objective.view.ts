import type { Indicator } from '../period/period.facts.js';
import type { ObjectiveFact, ObjectiveKind } from '../partnership/partnership.facts.js';
import {
  indicatorProgress,
  indicatorSeries,
  isTargetMissed,
  isTargetReached,
  type IndicatorPoint,
} from '../objective/indicator-series.js';
import type { ObjectiveIndicatorFact } from '../objective/objective.facts.js';
import { indicatorsOf } from '../objective/objective.rules.js';
import { phaseCoverage, type PhaseCoverage } from '../objective/phase-coverage.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Decimal } from '../shared/decimal.js';
import type { ActionView } from './action.view.js';
import type { Picture } from './picture.js';

/** An objective with the actions that serve it and the indicators that show how far it is reached. */
export class ObjectiveView {
  constructor(
    private readonly picture: Picture,
    readonly fact: ObjectiveFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get kind(): ObjectiveKind {
    return this.fact.kind;
  }
  get text(): string {
    return this.fact.text;
  }
  get actions(): ActionView[] {
    return this.picture.actions.list(this.serving());
  }
  get indicators(): ObjectiveIndicatorView[] {
    return this.picture.objectiveIndicators.list(indicatorsOf(this.picture.plan, this.fact.id));
  }
  /** How it is served in each of the three phases. */
  get coverage(): readonly PhaseCoverage[] {
    return phaseCoverage(this.serving());
  }

  private serving() {
    return this.picture.plan.actions().filter((row) => row.objectiveIds.includes(this.fact.id));
  }
}

/** What shows how far an objective is reached. */
export class ObjectiveIndicatorView {
  private points: readonly IndicatorPoint[] | undefined;

  constructor(
    private readonly picture: Picture,
    readonly fact: ObjectiveIndicatorFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get code(): string {
    return this.fact.code;
  }
  get objective(): ObjectiveView {
    return this.picture.objectives.get(this.fact.objectiveId);
  }
  get title(): string {
    return this.fact.title;
  }
  get unit(): string {
    return this.fact.unit;
  }
  get baseline(): Decimal | null {
    return this.fact.baseline;
  }
  get target(): Decimal | null {
    return this.fact.target;
  }
  get targetDate(): LocalDate | null {
    return this.fact.targetDate;
  }
  get reported(): Indicator | null {
    return this.fact.reported;
  }
  get addsUp(): boolean {
    return this.fact.addsUp;
  }
  get basis(): string | null {
    return this.fact.basis;
  }
  /** By period; none of what partners report where their reports may not be seen. */
  get values(): ObjectiveIndicatorValueView[] {
    return this.series().map((point) => new ObjectiveIndicatorValueView(point));
  }
  /** Where it stands with its last value. */
  get value(): Decimal | null {
    return this.series().at(-1)?.standing ?? null;
  }
  /** Percent of the way from the baseline to the target. */
  get progress(): number | null {
    return indicatorProgress(this.fact, this.value);
  }
  get reached(): boolean {
    return isTargetReached(this.fact, this.value);
  }
  get missed(): boolean {
    // Without what the partners reported nobody can say.
    return !this.hidden && isTargetMissed(this.fact, this.value, this.picture.asker.today);
  }

  private get hidden(): boolean {
    return this.picture.reduced && this.fact.reported !== null;
  }

  private series(): readonly IndicatorPoint[] {
    this.points ??= this.hidden ? [] : indicatorSeries(this.picture.plan, this.fact);
    return this.points;
  }
}

/** The value of an indicator for one period. */
export class ObjectiveIndicatorValueView {
  constructor(private readonly point: IndicatorPoint) {}

  /** The period's number. */
  get period(): number {
    return this.point.period.number;
  }
  get title(): string {
    return this.point.period.title;
  }
  get end(): LocalDate {
    return this.point.period.end;
  }
  get value(): Decimal {
    return this.point.value;
  }
  get standing(): Decimal {
    return this.point.standing;
  }
  get note(): string | null {
    return this.point.note;
  }
}
