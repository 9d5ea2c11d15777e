import { Injectable } from '@nestjs/common';
import {
  askCall,
  compareDecimals,
  demand,
  HIGHEST_TRL,
  LOWEST_TRL,
  normaliseName,
  TITLE_LIMIT,
  type CallFact,
  type Draft,
  type Money,
  type NewThing,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddCall, RemoveCall, UpdateCall } from './toolbox.input.js';

/** The longest code that a programme gives a call, and the currency of most of them. */
const CODE_LIMIT = 100;
const EURO = 'EUR';
const CURRENCY = /^[A-Z]{3}$/;

type Fields = Partial<Omit<NewThing<'Call'>, 'schemeId'>>;

/**
 * What people do with the calls of funding schemes. Every method makes one revision; `add` and `update` answer with the
 * call's id, `remove` with its scheme's. They refuse, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or
 * RULE_VIOLATION.
 */
@Injectable()
export class CallService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds a call to a scheme. */
  add(viewer: Viewer, path: string, input: AddCall): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const name = check.line('name', input.name, TITLE_LIMIT);
      const fields = readFields(check, draft, { ...input, name: null });
      checkRanges(check, fields);
      const scheme = check.settle(check.byId('ToolboxItem', input.scheme), 'ToolboxItem', input.scheme);
      demand(askCall('addCall', draft.plan, scheme, asker));
      const given = { name, type: input.type, deadline: input.deadline, schemeId: scheme.id };
      return draft.insert('Call', { ...EMPTY, ...fields, ...given }).id;
    });
  }

  /** Changes the fields that are given; null takes a detail away. */
  update(viewer: Viewer, path: string, input: UpdateCall): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const known = check.seen.find('Call', input.call);
      const fields = readFields(check, draft, input, known);
      checkRanges(check, { ...known, ...fields });
      const call = settleOn(check, input.call);
      const scheme = draft.plan.get('ToolboxItem', call.schemeId);
      allowAt(input.expectedVersion, { ...call, code: call.name }, askCall('updateCall', draft.plan, scheme, asker));
      return draft.update('Call', call.id, fields).id;
    });
  }

  /** Takes a call away: one that was entered by mistake, for what is over stays and counts as closed. */
  remove(viewer: Viewer, path: string, input: RemoveCall): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const call = settleOn(new InputCheck(draft, asker), input.call);
      const scheme = draft.plan.get('ToolboxItem', call.schemeId);
      allowAt(input.expectedVersion, { ...call, code: call.name }, askCall('removeCall', draft.plan, scheme, asker));
      draft.remove('Call', call.id);
      return scheme.id;
    });
  }
}

const EMPTY = {
  code: null,
  opens: null,
  regionIds: [],
  trlFrom: null,
  trlTo: null,
  budget: null,
  url: null,
  note: null,
};

/** The fields that the input speaks of: given, or taken away by null where there may be none. */
function readFields(check: InputCheck, draft: Draft, input: Partial<UpdateCall>, known?: CallFact): Fields {
  const { code, opens, regions, trlFrom, trlTo, url, note } = input;
  const budget = readBudget(check, input, known);
  return {
    ...(input.name && { name: check.line('name', input.name, TITLE_LIMIT) }),
    ...(input.type && { type: input.type }),
    ...(input.deadline && { deadline: check.date('deadline', input.deadline) }),
    ...(code !== undefined && { code: check.optionalText('code', code?.replace(/\s+/g, ' '), CODE_LIMIT) }),
    ...(opens !== undefined && { opens: given(opens, (date) => check.date('opens', date)) ?? null }),
    ...(regions !== undefined && { regionIds: readRegions(check, draft, regions ?? []) }),
    ...(trlFrom !== undefined && { trlFrom: readTrl(check, 'trlFrom', trlFrom) }),
    ...(trlTo !== undefined && { trlTo: readTrl(check, 'trlTo', trlTo) }),
    ...(budget !== undefined && { budget }),
    ...(url !== undefined && { url: check.url('url', url) }),
    ...(note !== undefined && { note: check.optionalText('note', note) }),
  };
}

function readTrl(check: InputCheck, field: string, value: Optional<number>): number | null {
  return given(value, (level) => check.whole(field, level, LOWEST_TRL, HIGHEST_TRL)) ?? null;
}

/** The budget that the input speaks of; a currency alone is that of the budget that is there. */
function readBudget(check: InputCheck, input: Partial<UpdateCall>, known?: CallFact): Money | null | undefined {
  const { budget, currency } = input;
  if (budget === null) return null;
  const amount = budget ?? (currency ? known?.budget?.amount : undefined);
  if (amount === undefined) return undefined;
  if (compareDecimals(amount, '0') < 0) check.fault('budget', 'BUDGET_BELOW_ZERO');
  const unit = (currency ?? known?.budget?.currency ?? EURO).trim().toUpperCase();
  if (!CURRENCY.test(unit)) check.fault('currency', 'BAD_CURRENCY');
  return { amount, currency: unit };
}

/** The ids of regions by their names, each once. */
function readRegions(check: InputCheck, draft: Draft, names: readonly string[]): string[] {
  const regions = draft.plan.table('Region').rows();
  const ids = names.map((name, index) => {
    const found = regions.find((region) => normaliseName(region.name) === normaliseName(name));
    const expected = regions.map((region) => region.name);
    if (!found) check.fault(`regions.${index}`, 'UNKNOWN_REGION', { name: name.slice(0, 100), expected });
    return found?.id ?? '';
  });
  return [...new Set(ids)];
}

/** A call opens before its deadline, and its readiness levels go upwards; the fault is the end's. */
function checkRanges(check: InputCheck, { opens, deadline, trlFrom, trlTo }: Fields): void {
  if (opens && deadline) check.span('deadline', opens, deadline);
  if (trlFrom && trlTo && trlTo < trlFrom) check.fault('trlTo', 'TRL_RANGE_REVERSED', { from: trlFrom, to: trlTo });
}

function settleOn(check: InputCheck, id: string): CallFact {
  return check.settle(check.byId('Call', id), 'Call', id);
}
