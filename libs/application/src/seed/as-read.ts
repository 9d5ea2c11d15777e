import { say, type Plan, type RichNode } from '@roadbook/domain';
import type { ReplayStep } from './replay.js';

/**
 * The input of a step with what whoever acted would have read before: the version of the thing that it is about, the id of
 * a follow-up that the history names by how its text begins, of a scheme by its name or of a match by its organisations, and
 * drafted minutes with what was written into them.
 */
export function asRead(plan: Plan, { verb, input }: ReplayStep): Record<string, unknown> {
  if (verb === 'updateMinutes') return withDiscussion(plan, input);
  const { followUp, scheme } = input;
  if (typeof followUp === 'string') {
    const [found] = plan.table('FollowUp').filter(({ text }) => text.startsWith(followUp));
    return { ...input, followUp: found?.id ?? followUp };
  }
  const { match } = input;
  if (Array.isArray(match)) return { ...input, match: lastMatchOf(plan, match as readonly string[]) };
  if (typeof scheme === 'string') {
    const [found] = plan.table('ToolboxItem').filter(({ name }) => name === scheme);
    return { ...input, scheme: found?.id ?? scheme };
  }
  const expectedVersion = versionOf(plan, input);
  return { ...input, ...(expectedVersion && { expectedVersion }) };
}

/** The id of the last match of organisations: they may have been matched before, for something else. */
function lastMatchOf(plan: Plan, names: readonly string[]): string {
  const ids = names.map((name) => plan.organisationNamed(name)?.id ?? '');
  const found = plan
    .table('Match')
    .filter(
      ({ organisationIds }) => organisationIds.length === ids.length && ids.every((id) => organisationIds.includes(id)),
    );
  return found.at(-1)?.id ?? names.join(' + ');
}

/** What a step may be about, by its field in the input; an action last, since other things are named with theirs. */
const VERSIONED = [
  ['milestone', 'Milestone'],
  ['indicator', 'ObjectiveIndicator'],
  ['request', 'MoveRequest'],
  ['proposal', 'InvestmentProposal'],
  ['deliverable', 'Deliverable'],
  ['action', 'Action'],
] as const;

function versionOf(plan: Plan, input: ReplayStep['input']): number | undefined {
  for (const [name, thing] of VERSIONED) {
    const code = input[name];
    if (typeof code === 'string') return plan.coded(thing, code)?.version;
  }
  return undefined;
}

/** The step gives `discussion`, a text for each item of the agenda in turn; each takes the place of the line drafted for it. */
function withDiscussion(plan: Plan, { session: number, discussion }: ReplayStep['input']): Record<string, unknown> {
  const session = plan.table('CommitteeSession').first('number', Number(number));
  const texts = [...((discussion ?? []) as readonly string[])];
  const drafted = say({ code: 'MINUTES_DISCUSSION', params: {} }, plan.partnership.contentLanguage);
  const fill = (node: RichNode): RichNode => {
    if (node.text === drafted && texts.length > 0) return { ...node, text: texts.shift()! };
    return node.content ? { ...node, content: node.content.map(fill) } : node;
  };
  const minutes = session?.minutes ? fill(session.minutes as RichNode) : null;
  return { session: number, expectedVersion: session?.version, minutes };
}
