import { sumOf } from './amounts.js';
import type { PipelineProposal } from './investments.operations.js';

/** The stages of a proposal, those that came to nothing last. */
export const STAGES = [
  'IDEA',
  'BUSINESS_PLAN',
  'SUBMITTED',
  'FUNDED',
  'RUNNING',
  'CLOSED',
  'REFUSED',
  'WITHDRAWN',
] as const;
export type Stage = PipelineProposal['stage'];

/** Stages in which nothing is left to change. */
export const OVER: readonly Stage[] = ['CLOSED', 'REFUSED', 'WITHDRAWN'];

/** What the address says of which proposals are shown. */
export interface Choice {
  readonly stage: Stage | null;
  readonly owner: string | null;
  readonly region: string | null;
}

/** Reads the choice from the address; a stage that is none is left out. */
export function choiceOf(search: URLSearchParams): Choice {
  const stage = STAGES.find((one) => one === search.get('stage')) ?? null;
  return { stage, owner: search.get('owner'), region: search.get('region') };
}

type Told = Pick<PipelineProposal, 'stage' | 'code'> & {
  readonly owner: { readonly shortName: string; readonly region: { readonly name: string } };
};

/** The proposals that fit, the furthest ones first and those that came to nothing last. */
export function chosen<Proposal extends Told>(proposals: readonly Proposal[], choice: Choice): Proposal[] {
  const { stage, owner, region } = choice;
  return proposals
    .filter((one) => stage === null || one.stage === stage)
    .filter((one) => owner === null || one.owner.shortName === owner)
    .filter((one) => region === null || one.owner.region.name === region)
    .sort((left, right) => rank(left.stage) - rank(right.stage) || byCode(left.code, right.code));
}

function rank(stage: Stage): number {
  const at = STAGES.indexOf(stage);
  return stage === 'REFUSED' || stage === 'WITHDRAWN' ? at : -at;
}

function byCode(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}

/** Funding lines by how sure they are, as exact decimals. */
export function sumsOf(
  lines: readonly { readonly status: 'PLANNED' | 'REQUESTED' | 'SECURED'; readonly amount: string }[],
): { readonly secured: string; readonly requested: string; readonly planned: string } {
  const of = (status: string): string =>
    sumOf(lines.filter((line) => line.status === status).map(({ amount }) => amount));
  return { secured: of('SECURED'), requested: of('REQUESTED'), planned: of('PLANNED') };
}
