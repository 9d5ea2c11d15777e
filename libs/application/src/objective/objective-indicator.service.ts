import { Injectable } from '@nestjs/common';
import {
  asksForNothing,
  askIndicator,
  askIndicatorUpdate,
  askIndicatorValue,
  demand,
  nextIndicatorCode,
  plainDecimal,
  TITLE_LIMIT,
  UNIT_LIMIT,
  type Decimal,
  type NewThing,
  type ObjectiveIndicatorFact,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type {
  AddIndicator,
  RecordIndicatorValue,
  RemoveIndicator,
  UpdateIndicator,
} from './objective-indicator.input.js';

type Fields = Partial<Omit<NewThing<'ObjectiveIndicator'>, 'code' | 'objectiveId' | 'values'>>;

/**
 * What the coordinator does with the indicators of objectives. Every method makes one revision; `remove` answers with the
 * objective's id, the others with the indicator's. They refuse, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN,
 * CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class ObjectiveIndicatorService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds an indicator to an objective, under the next code. */
  add(viewer: Viewer, path: string, input: AddIndicator): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const required = {
        title: check.line('title', input.title, TITLE_LIMIT),
        unit: check.line('unit', input.unit, UNIT_LIMIT),
      };
      const details = { ...EMPTY, ...readDetails(check, input) };
      checkTogether(check, details, input.addsUp);
      const objective = draft.plan.coded('Objective', input.objective);
      const { id: objectiveId } = check.settle(objective, 'Objective', input.objective);
      demand(askIndicator('addIndicator', draft.plan, asker));
      const code = nextIndicatorCode(draft.plan, draft.plan.get('Objective', objectiveId));
      const addsUp = details.reported !== null || (input.addsUp ?? false);
      return draft.insert('ObjectiveIndicator', { code, objectiveId, ...required, ...details, addsUp, values: [] }).id;
    });
  }

  /** Changes the fields that are given; null takes a detail away. */
  update(viewer: Viewer, path: string, input: UpdateIndicator): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const known = check.seen.coded('ObjectiveIndicator', input.indicator);
      const fields: Fields = {
        ...given(input.title, (title) => ({ title: check.line('title', title, TITLE_LIMIT) })),
        ...given(input.unit, (unit) => ({ unit: check.line('unit', unit, UNIT_LIMIT) })),
        ...readDetails(check, input),
      };
      const merged = { ...EMPTY, ...known, ...fields };
      checkTogether(check, merged, input.addsUp);
      const indicator = check.settle(known, 'ObjectiveIndicator', input.indicator);
      const verdict = askIndicatorUpdate(draft.plan, indicator, merged.reported, asker);
      allowAt(input.expectedVersion, indicator, verdict);
      const addsUp = merged.reported !== null || (input.addsUp ?? indicator.addsUp);
      return draft.update('ObjectiveIndicator', indicator.id, { ...fields, addsUp }).id;
    });
  }

  /** Takes an indicator away; the history keeps what was recorded. */
  remove(viewer: Viewer, path: string, input: RemoveIndicator): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const reason = check.optionalText('reason', input.reason);
      const indicator = settleOn(check, input.indicator);
      allowAt(input.expectedVersion, indicator, askIndicator('removeIndicator', draft.plan, asker));
      draft.reason = reason ?? '';
      draft.remove('ObjectiveIndicator', indicator.id);
      return indicator.objectiveId;
    });
  }

  /** Records the value for a period, instead of the one that was recorded for it; null takes that one away. */
  record(viewer: Viewer, path: string, input: RecordIndicatorValue): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const note = check.optionalText('note', input.note);
      const indicator = settleOn(check, input.indicator);
      const found = check.numbered('ReportingPeriod', input.period);
      const period = check.settle(found, 'ReportingPeriod', String(input.period));
      allowAt(input.expectedVersion, indicator, askIndicatorValue(draft.plan, indicator, period, asker));
      const others = indicator.values.filter(({ periodId }) => periodId !== period.id);
      const value = given(input.value, plainDecimal);
      const values = value === undefined ? others : [...others, { periodId: period.id, value, note }];
      return draft.update('ObjectiveIndicator', indicator.id, { values }).id;
    });
  }
}

const EMPTY = { baseline: null, target: null, targetDate: null, reported: null, basis: null };

/** The details that the input speaks of: given, or taken away by null. */
function readDetails(
  check: InputCheck,
  { baseline, target, targetDate, reported, basis }: UpdateIndicatorDetails,
): Partial<Pick<ObjectiveIndicatorFact, keyof typeof EMPTY>> {
  return {
    ...(baseline !== undefined && { baseline: plain(baseline) }),
    ...(target !== undefined && { target: plain(target) }),
    ...(targetDate !== undefined && {
      targetDate: given(targetDate, (date) => check.date('targetDate', date)) ?? null,
    }),
    ...(reported !== undefined && { reported }),
    ...(basis !== undefined && { basis: check.optionalText('basis', basis) }),
  };
}

type UpdateIndicatorDetails = Pick<UpdateIndicator, keyof typeof EMPTY>;

/** What does not go together: a target that asks for nothing, and reported values that do not add up. */
function checkTogether(
  check: InputCheck,
  { baseline, target, reported }: Pick<ObjectiveIndicatorFact, 'baseline' | 'target' | 'reported'>,
  addsUp: Optional<boolean>,
): void {
  if (asksForNothing(baseline, target)) check.fault('target', 'TARGET_IS_BASELINE', { target: target ?? '' });
  if (reported !== null && addsUp === false) check.fault('addsUp', 'REPORTED_ADDS_UP');
}

function plain(value: Optional<Decimal>): Decimal | null {
  return given(value, plainDecimal) ?? null;
}

function settleOn(check: InputCheck, code: string): ObjectiveIndicatorFact {
  return check.settle(check.seen.coded('ObjectiveIndicator', code), 'ObjectiveIndicator', code);
}
