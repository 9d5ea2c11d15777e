import { readSeedFolder, type SeedFolder } from '@roadbook/application';
import { FOUNDING_FOLDER } from '../support/founding.js';

/** Stands in every text of the plan that an observer must not meet, followed by what the text is. */
export const CANARY = 'CANARY';

type Texts = Readonly<Record<string, unknown>>;

/** Deliverables that the demonstration history accepts, that are *main* and of public level, so that all may read them. */
const PUBLIC = ['D3.1.1', 'D3.3.1', 'D4.1.1'];
/** Accepted and *main*, and made confidential here: all may read its title and public summary, and no more. */
const CONFIDENTIAL = 'D3.2.1';
/** Actions that stay proposals. */
const PROPOSED = ['A4.4', 'A5.10'];

/** What to mark in the inputs of each step of the history. */
const HISTORY_TEXTS: Readonly<Record<string, readonly string[]>> = {
  reportProgress: ['summary', 'nextSteps'],
  reachMilestone: ['evidence'],
  dropMilestone: ['reason'],
  holdAction: ['reason'],
  submitDeliverable: ['url', 'note', 'lateReason'],
  reviewDeliverable: ['comment', 'conditions'],
  planSession: ['title', 'agenda'],
  addAgendaItem: ['item'],
  updateMinutes: ['discussion'],
  recordDecision: ['text', 'conditions', 'overrideReason'],
  addFollowUp: ['text'],
  completeFollowUp: ['evidence'],
  savePartnerReport: ['lines', 'remarks'],
  submitPartnerReport: ['lines', 'remarks'],
  returnPartnerReport: ['comment'],
  noticeRefused: ['reason'],
  acknowledgeNotice: ['text'],
  planDissemination: ['title'],
  holdDissemination: ['summary'],
  recordMatch: ['note'],
  recordMatchContact: ['note'],
  recordMatchMeeting: ['note'],
  recordMatchIdea: ['note'],
  recordMatchProject: ['note'],
  dropMatch: ['reason'],
};

/** What the observer's own organisation is told and does is its own to see. */
const OBSERVING = 'Auvergne-Rhône-Alpes Region';
const OWNED = ['noticeRefused', 'acknowledgeNotice', 'planDissemination', 'holdDissemination', 'addFollowUp'];

/** The founding partnership with canaries in everything that is not public. */
export function canaryFolder(): SeedFolder {
  const folder = readSeedFolder(FOUNDING_FOLDER);
  const { partnership, lists, history } = folder;
  return {
    ...folder,
    partnership: { ...partnership, notes: markAll('note', partnership['notes'], ['text']) },
    lists: {
      ...lists,
      actions: lists.actions.map(markAction),
      risks: lists.risks.map((risk) => mark('risk', risk, ['title', 'mitigation'])),
      investments: lists.investments.map((proposal) => mark('investment', proposal, ['title'])),
    },
    contacts: folder.contacts.map((contact) =>
      contact['organisation'] === OBSERVING ? contact : mark('contact', contact, ['name', 'function']),
    ),
    history: history.flatMap(markStep),
  };
}

function markAction(action: Texts): Texts {
  const proposed = PROPOSED.includes(String(action['code']));
  return {
    ...(proposed ? mark('proposed', action, ['title', 'description']) : action),
    milestones: proposed ? markAll('proposed', action['milestones'], ['title', 'verification']) : action['milestones'],
    deliverables: (action['deliverables'] as Texts[]).map((deliverable) => {
      const code = String(deliverable['code']);
      if (code === CONFIDENTIAL) return { ...deliverable, level: 'CO' };
      return PUBLIC.includes(code) ? deliverable : mark('deliverable', deliverable, ['title', 'publicSummary']);
    }),
  };
}

function markStep(step: Texts): Texts[] {
  const verb = String(step['do']);
  const given = step['with'] as Texts;
  const open = verb === 'submitDeliverable' && PUBLIC.includes(String(given['deliverable']));
  const owner = given['organisation'] ?? given['owner'];
  if ((OWNED.includes(verb) && owner === OBSERVING) || step['as'] === 'observer@demo.example') return [step];
  const texts = (HISTORY_TEXTS[verb] ?? []).filter((name) => !open || name === 'lateReason');
  const marked = { ...step, with: mark(verb, given, texts) };
  return open ? [...returned(step, given), marked] : [marked];
}

/** A first version that comes back: what is public is only the one that was accepted. */
function returned(step: Texts, given: Texts): Texts[] {
  const review = { deliverable: given['deliverable'], outcome: 'REVISION_REQUESTED', comment: `${CANARY}-returned` };
  return [
    { ...step, with: mark('returned', given, ['url', 'note']) },
    { ...step, as: 'coordinator@demo.example', do: 'reviewDeliverable', with: review },
  ];
}

/** The record with `CANARY-<kind>-<field>` at the end of the texts in these fields. */
function mark(kind: string, record: Texts, fields: readonly string[]): Texts {
  const marked = fields
    .filter((field) => record[field] !== undefined && record[field] !== null)
    .map((field) => [field, markValue(`${CANARY}-${kind}-${field}`, record[field])]);
  return { ...record, ...(Object.fromEntries(marked) as Texts) };
}

function markAll(kind: string, records: unknown, fields: readonly string[]): Texts[] {
  return (records as Texts[]).map((record) => mark(kind, record, fields));
}

/** Texts get the mark; lists get it in each of their texts, and in the texts and titles of their records. */
function markValue(canary: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => markValue(canary, one));
  if (typeof value === 'string') return value.startsWith('http') ? `${value}?${canary}` : `${value} ${canary}`;
  const record = value as Texts;
  const texts = ['text', 'title'].filter((name) => typeof record[name] === 'string');
  return { ...record, ...Object.fromEntries(texts.map((name) => [name, markValue(canary, record[name])])) };
}
