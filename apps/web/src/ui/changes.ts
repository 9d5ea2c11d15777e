import { SIGNS, type SignName } from '@roadbook/drawing';

/** A change as the server tells it. */
export interface ChangeFacts {
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly entity: string;
  readonly subject: string;
  readonly summary: string;
  readonly fields: readonly { readonly field: string; readonly before: string | null; readonly after: string | null }[];
}

/** A field before and after, by the way in which its values are shown. */
export type Step =
  | { readonly kind: 'sign'; readonly before: SignName | null; readonly after: SignName }
  | {
      readonly kind: 'date' | 'percent' | 'text';
      readonly field: string;
      readonly before: string | null;
      readonly after: string;
    };

/** What is said of one thing of a group. */
export type ChangeLine =
  /** Fields before and after; `code` is the thing's own where it is not the group's. */
  | { readonly kind: 'steps'; readonly code: string | null; readonly steps: readonly Step[] }
  /** The server's own sentence, and the fields that it may name as the server calls them. */
  | { readonly kind: 'sentence'; readonly text: string; readonly fields: readonly string[] };

/** What changed in one action and all that belongs to it, or in one thing that belongs to no action. */
export interface ChangeGroup {
  readonly key: string;
  readonly change: ChangeFacts['kind'];
  /** The code of the action; null for other things. */
  readonly code: string | null;
  /** Where one can read more. */
  readonly path: string | null;
  readonly lines: readonly ChangeLine[];
  /** How many reports, versions or reviews there were. */
  readonly counts: readonly { readonly of: Counted; readonly count: number }[];
}

/** What people do often is counted where it belongs. */
const COUNTED = ['ProgressReport', 'DeliverableVersion', 'Review', 'PartnerReport', 'Notice'] as const;
export type Counted = (typeof COUNTED)[number];

/** The signs of a thing's states, and those of fields that mean the same everywhere. */
const STATES: Readonly<Record<string, string>> = {
  Action: 'status',
  Milestone: 'milestone',
  Deliverable: 'deliverable',
  Gate: 'gate',
};
const SIGNED: Readonly<Record<string, string>> = { phase: 'phase', declaredHealth: 'health' };
const DATES: readonly string[] = ['plannedStart', 'plannedEnd', 'dueDate'];
const PAGES: Readonly<Record<string, string>> = {
  FollowUp: 'follow-ups',
  Gate: 'gates',
  Notice: 'notices',
  PartnerReport: 'periods',
  ReportingPeriod: 'periods',
  Risk: 'risks',
  Stakeholder: 'stakeholders',
  Objective: 'objectives',
  Organisation: 'partners',
  LetterOfSupport: 'partners',
};

/** The most important first: status and phase, then dates, health, decisions, what the committee is to do, and all else. */
const RANK = {
  status: 0,
  part: 1,
  date: 2,
  health: 3,
  decision: 4,
  followUp: 5,
  progress: 6,
  other: 7,
  count: 8,
} as const;
const RANK_OF_ENTITY: Readonly<Record<string, number>> = {
  Action: RANK.status,
  Milestone: RANK.date,
  Deliverable: RANK.date,
  Decision: RANK.decision,
  Gate: RANK.decision,
  CommitteeSession: RANK.followUp,
  FollowUp: RANK.followUp,
  Risk: RANK.followUp,
  InvestmentProposal: RANK.followUp,
};

interface Ranked {
  readonly rank: number;
  /** Null where the group's own heading and sign say it all. */
  readonly line: ChangeLine | null;
}

interface Collected {
  readonly first: ChangeFacts;
  change: ChangeFacts['kind'];
  readonly code: string | null;
  readonly ranked: Ranked[];
  readonly counts: Map<Counted, number>;
}

/** The changes by what they are about, the most important first. */
export function changeGroups(changes: readonly ChangeFacts[]): ChangeGroup[] {
  const groups = new Map<string, Collected>();
  for (const change of changes) {
    const { key, code } = placeOf(change);
    const group: Collected = groups.get(key) ?? {
      first: change,
      change: 'CHANGED',
      code,
      ranked: [],
      counts: new Map(),
    };
    groups.set(key, group);
    if (isCounted(change.entity)) group.counts.set(change.entity, (group.counts.get(change.entity) ?? 0) + 1);
    else group.ranked.push(lineOf(change, code));
    if (change.subject === code || code === null) group.change = change.kind;
  }
  return [...groups]
    .map(([key, group]) => ({ key, rank: rankOf(group), group }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ key, group }) => ({
      key,
      change: isCounted(group.first.entity) && group.code === null ? 'ADDED' : group.change,
      code: group.code,
      path: group.code ? `actions/${group.code}` : pathOf(group.first),
      lines: [...group.ranked].sort((left, right) => left.rank - right.rank).flatMap(({ line }) => line ?? []),
      counts: [...group.counts].map(([of, count]) => ({ of, count })),
    }));
}

function rankOf({ ranked }: Collected): number {
  return Math.min(RANK.count, ...ranked.map(({ rank }) => rank));
}

function isCounted(entity: string): entity is Counted {
  return (COUNTED as readonly string[]).includes(entity);
}

const OF_ACTIONS = ['Action', 'Milestone', 'Deliverable', 'Gate', 'ProgressReport', 'DeliverableVersion', 'Review'];

/** Under what a change stands: its action, its like where these are counted, or itself. */
function placeOf({ entity, subject }: ChangeFacts): { key: string; code: string | null } {
  const code = OF_ACTIONS.includes(entity) ? actionIn(subject) : null;
  if (code !== null) return { key: code, code };
  return { key: isCounted(entity) ? entity : `${entity} ${subject}`, code: null };
}

/** The code of the action that `A2.3`, `MS2.3.1` or `D2.3.1` in a text belongs to. */
export function actionIn(text: string): string | null {
  const match = /(?<![\w.])(?:A|MS|D)(\d+)\.(\d+)(?:\.\d+)?(?!\w)/.exec(text);
  return match ? `A${match[1]}.${match[2]}` : null;
}

function pathOf({ entity, subject }: ChangeFacts): string | null {
  const number = /\d+/.exec(subject)?.[0];
  if (entity === 'Decision' && number) return `decisions/${number}`;
  if (entity === 'CommitteeSession' && number) return `sessions/${number}`;
  return PAGES[entity] ?? null;
}

function lineOf(change: ChangeFacts, group: string | null): Ranked {
  const { kind, entity, subject, summary } = change;
  const steps = kind === 'CHANGED' ? stepsOf(change) : [];
  if (steps.length === 0) {
    const rank = RANK_OF_ENTITY[entity] ?? RANK.other;
    const fields = kind === 'CHANGED' ? change.fields.map(({ field }) => field) : [];
    return { rank, line: kind === 'ADDED' && subject === group ? null : { kind: 'sentence', text: summary, fields } };
  }
  const rank = Math.min(...steps.map((step) => step.rank));
  const code = subject === group ? null : subject;
  return { rank, line: { kind: 'steps', code, steps: steps.map(({ step }) => step) } };
}

/** The fields of a change that can be told by a before and an after, the most important first. */
function stepsOf({ entity, fields }: ChangeFacts): { rank: number; step: Step }[] {
  return fields
    .flatMap(({ field, before, after }): { rank: number; step: Step }[] => {
      if (after === null) return [];
      const signs = field === 'status' ? STATES[entity] : SIGNED[field];
      const sign = signs ? signOf(signs, after) : null;
      if (sign) {
        const rank = field === 'declaredHealth' ? RANK.health : entity === 'Action' ? RANK.status : RANK.part;
        return [{ rank, step: { kind: 'sign', before: before === null ? null : signOf(signs!, before), after: sign } }];
      }
      if (DATES.includes(field)) return [{ rank: RANK.date, step: { kind: 'date', field, before, after } }];
      if (field === 'lead') return [{ rank: RANK.status, step: { kind: 'text', field, before, after } }];
      if (field === 'progress') return [{ rank: RANK.progress, step: { kind: 'percent', field, before, after } }];
      return [];
    })
    .sort((left, right) => left.rank - right.rank);
}

function signOf(group: string, value: string): SignName | null {
  const name = `${group}.${value}`;
  return name in SIGNS ? (name as SignName) : null;
}

/** A sentence of the server with the names of fields as readers know them. */
export function withFieldNames(text: string, fields: readonly string[], nameOf: (field: string) => string): string {
  if (fields.length === 0) return text;
  // What a sentence says of is in front of the colon and stays as it is, whatever it is called.
  const start = text.indexOf(':') + 1;
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(${fields.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.slice(0, start) + text.slice(start).replace(named, (field) => nameOf(field));
}
