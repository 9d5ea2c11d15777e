import type { ActionFact } from '../action/action.facts.js';
import { askNotEnded, leadsAction } from '../action/action.rules.js';
import { askStanding, speaksFor } from '../identity/standing.rules.js';
import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { By } from '../shared/transition.js';
import { blocker, type Blocker, type Verdict } from '../shared/verdict.js';
import type { CallFact } from './call.facts.js';
import type { ToolboxItemFact, ToolboxKind } from './toolbox.facts.js';

/** The calls of a scheme, in the order in which they were added. */
export function callsOf(plan: Plan, schemeId: string): readonly CallFact[] {
  return plan.table('Call').with('schemeId', schemeId);
}

/** True when the asker's organisation keeps the item up to date. */
export function keepsItem({ keeperId }: Pick<ToolboxItemFact, 'keeperId'>, by: By): boolean {
  return keeperId !== null && speaksFor(by, keeperId);
}

/**
 * Whether an item of that name may be put into the toolbox, to be kept by an organisation.
 *
 * @returns every reason why not: PAST, NOT_LEAD, NOT_YOUR_ROLE, PARTNERSHIP_CLOSED, TOOLBOX_NAME_TAKEN {name}.
 */
export function askAddToolboxItem(plan: Plan, name: string, keeperId: string | null, by: By): Verdict {
  return [...askStanding('addToolboxItem', plan, by, keepsItem({ keeperId }, by)), ...askName(plan, name)];
}

/** The fields of an edit that rules look at; undefined leaves a field as it is. */
export interface ToolboxItemEdit {
  readonly name?: string | undefined;
  readonly kind?: ToolboxKind | undefined;
}

/**
 * Whether an item may be changed: by whoever keeps it. What has calls stays a funding scheme.
 *
 * @returns every reason why not: those of the standing, TOOLBOX_NAME_TAKEN {name}, TOOLBOX_ITEM_HAS_CALLS {item, calls}.
 */
export function askToolboxItemEdit(plan: Plan, item: ToolboxItemFact, by: By, edit: ToolboxItemEdit = {}): Verdict {
  const changesKind = edit.kind !== undefined && edit.kind !== item.kind;
  return [
    ...askStanding('updateToolboxItem', plan, by, keepsItem(item, by)),
    ...(edit.name === undefined ? [] : askName(plan, edit.name, item.id)),
    ...(changesKind ? askNoCalls(plan, item) : []),
  ];
}

/**
 * Whether an item may be taken out of the toolbox: not while it has calls, which are taken out one by one, nor when matches
 * name it.
 *
 * @returns every reason why not: those of the standing, TOOLBOX_ITEM_HAS_CALLS {item, calls}, TOOLBOX_ITEM_HAS_MATCHES
 * {item, matches}.
 */
export function askRemoveToolboxItem(plan: Plan, item: ToolboxItemFact, by: By): Verdict {
  return [
    ...askStanding('removeToolboxItem', plan, by, keepsItem(item, by)),
    ...askNoCalls(plan, item),
    ...askNoMatches(plan, item),
  ];
}

/**
 * Whether an action may be linked to an item: by whoever leads the action or keeps the item, before the action ends.
 *
 * @returns every reason why not: those of the standing, ACTION_ENDED, TOOLBOX_LINKED {action, item}.
 */
export function askLinkToolboxItem(plan: Plan, item: ToolboxItemFact, action: ActionFact, by: By): Verdict {
  const linked = item.actionIds.includes(action.id);
  return [
    ...askStanding('linkToolboxItem', plan, by, leadsAction(action, by) || keepsItem(item, by)),
    ...askNotEnded(action),
    ...(linked ? [blocker('TOOLBOX_LINKED', { action: action.code, item: item.name })] : []),
  ];
}

/** Whether the link may be taken away again. @returns TOOLBOX_NOT_LINKED {action, item}, and those of the standing. */
export function askUnlinkToolboxItem(plan: Plan, item: ToolboxItemFact, action: ActionFact, by: By): Verdict {
  const linked = item.actionIds.includes(action.id);
  return [
    ...askStanding('unlinkToolboxItem', plan, by, leadsAction(action, by) || keepsItem(item, by)),
    ...(linked ? [] : [blocker('TOOLBOX_NOT_LINKED', { action: action.code, item: item.name })]),
  ];
}

/** Whether a call of the scheme may be added, changed or removed: by whoever keeps the scheme. */
export function askCall(
  verb: 'addCall' | 'updateCall' | 'removeCall',
  plan: Plan,
  scheme: ToolboxItemFact,
  by: By,
): Verdict {
  const isScheme = scheme.kind === 'FUNDING_SCHEME';
  return [
    ...askStanding(verb, plan, by, keepsItem(scheme, by)),
    ...(isScheme ? [] : [blocker('NOT_A_SCHEME', { item: scheme.name })]),
  ];
}

function askName(plan: Plan, name: string, except?: string): Blocker[] {
  const wanted = normaliseName(name);
  const taken = plan.table('ToolboxItem').filter((row) => row.id !== except && normaliseName(row.name) === wanted)[0];
  return taken ? [blocker('TOOLBOX_NAME_TAKEN', { name: taken.name })] : [];
}

function askNoCalls(plan: Plan, item: ToolboxItemFact): Blocker[] {
  const calls = callsOf(plan, item.id).length;
  return calls > 0 ? [blocker('TOOLBOX_ITEM_HAS_CALLS', { item: item.name, calls })] : [];
}

function askNoMatches(plan: Plan, item: ToolboxItemFact): Blocker[] {
  const naming = plan.table('Match').filter(({ toolboxItemId, eventId }) => [toolboxItemId, eventId].includes(item.id));
  return naming.length === 0 ? [] : [blocker('TOOLBOX_ITEM_HAS_MATCHES', { item: item.name, matches: naming.length })];
}
