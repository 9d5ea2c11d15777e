import { Injectable } from '@nestjs/common';
import {
  askAddToolboxItem,
  askLinkToolboxItem,
  askRemoveToolboxItem,
  askToolboxItemEdit,
  askUnlinkToolboxItem,
  demand,
  TITLE_LIMIT,
  type ActionFact,
  type NewThing,
  type Plan,
  type ToolboxItemFact,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddToolboxItem, LinkToolboxItem, RemoveToolboxItem, UpdateToolboxItem } from './toolbox.input.js';

type Details = Pick<NewThing<'ToolboxItem'>, 'description' | 'start' | 'end' | 'url' | 'keeperId'>;

/**
 * What people do with the toolbox: events, projects, networks and programmes, and the actions that use them. Every method
 * makes one revision and answers with the item's id, `remove` with the partnership's; it refuses, in this order, with
 * INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class ToolboxService {
  constructor(private readonly work: PartnershipWork) {}

  /** Puts an item into the toolbox; it is kept by whoever adds it, unless told otherwise. */
  add(viewer: Viewer, path: string, input: AddToolboxItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const name = check.line('name', input.name, TITLE_LIMIT);
      const keeper = input.keeper === undefined ? { keeper: ownName(draft.plan, asker.rights.organisationId) } : {};
      const details = readDetails(check, { ...input, ...keeper });
      checkSpan(check, details);
      check.settle();
      demand(askAddToolboxItem(draft.plan, name, details.keeperId ?? null, asker));
      return draft.insert('ToolboxItem', { ...EMPTY, ...details, name, kind: input.kind, actionIds: [] }).id;
    });
  }

  /** Changes the fields that are given; null takes a detail away. */
  update(viewer: Viewer, path: string, input: UpdateToolboxItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const name = given(input.name, (text) => check.line('name', text, TITLE_LIMIT));
      const kind = input.kind ?? undefined;
      const details = readDetails(check, input);
      const known = check.seen.find('ToolboxItem', input.item);
      if (known) checkSpan(check, { start: known.start, end: known.end, ...details });
      const item = settleOn(check, input.item);
      allowAt(input.expectedVersion, named(item), askToolboxItemEdit(draft.plan, item, asker, { name, kind }));
      const fields = { ...details, ...(name === undefined ? {} : { name }), ...(kind === undefined ? {} : { kind }) };
      return draft.update('ToolboxItem', item.id, fields).id;
    });
  }

  /** Takes an item out of the toolbox. The history keeps it. */
  remove(viewer: Viewer, path: string, input: RemoveToolboxItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const item = settleOn(new InputCheck(draft, asker), input.item);
      allowAt(input.expectedVersion, named(item), askRemoveToolboxItem(draft.plan, item, asker));
      draft.remove('ToolboxItem', item.id);
      return draft.plan.partnershipId;
    });
  }

  /** An action uses the item from now on. */
  link(viewer: Viewer, path: string, input: LinkToolboxItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const [item, action] = settleOnBoth(new InputCheck(draft, asker), input);
      demand(askLinkToolboxItem(draft.plan, item, action, asker));
      return draft.update('ToolboxItem', item.id, { actionIds: [...item.actionIds, action.id] }).id;
    });
  }

  /** An action does not use the item after all. */
  unlink(viewer: Viewer, path: string, input: LinkToolboxItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const [item, action] = settleOnBoth(new InputCheck(draft, asker), input);
      demand(askUnlinkToolboxItem(draft.plan, item, action, asker));
      const actionIds = item.actionIds.filter((id) => id !== action.id);
      return draft.update('ToolboxItem', item.id, { actionIds }).id;
    });
  }
}

const EMPTY = { description: null, start: null, end: null, url: null, keeperId: null };

/** The details that the input speaks of: given, or taken away by null. */
function readDetails(check: InputCheck, input: Partial<Omit<UpdateToolboxItem, 'partnership'>>): Partial<Details> {
  const { description, start, end, url, keeper } = input;
  return {
    ...(description !== undefined && { description: check.optionalText('description', description) }),
    ...(start !== undefined && { start: optionalDate(check, 'start', start) }),
    ...(end !== undefined && { end: optionalDate(check, 'end', end) }),
    ...(url !== undefined && { url: check.url('url', url) }),
    ...(keeper !== undefined && { keeperId: keeper === null ? null : check.member('keeper', keeper) }),
  };
}

function optionalDate(check: InputCheck, field: string, date: Optional<string>): string | null {
  return given(date, (value) => check.date(field, value)) ?? null;
}

function checkSpan(check: InputCheck, { start, end }: Partial<Details>): void {
  if (start && end) check.span('end', start, end);
}

function settleOn(check: InputCheck, id: string): ToolboxItemFact {
  return check.settle(check.byId('ToolboxItem', id), 'ToolboxItem', id);
}

function settleOnBoth(check: InputCheck, input: LinkToolboxItem): [ToolboxItemFact, ActionFact] {
  const item = settleOn(check, input.item);
  return [item, check.settle(check.find('Action', input.action), 'Action', input.action)];
}

/** What has no code is called by its name where a conflict speaks of it. */
function named(item: ToolboxItemFact): ToolboxItemFact & { readonly code: string } {
  return { ...item, code: item.name };
}

function ownName(plan: Plan, organisationId: string): string {
  return plan.get('Organisation', organisationId).shortName;
}
