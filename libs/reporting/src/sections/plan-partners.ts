import type { Figure } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { MemberSource, RegionSource, StakeholderSource } from '../source.js';
import { columnsOf, heading, noted, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

const MEMBERS: ColumnSpec = {
  organisation: ['column.organisation', 'text', 78],
  kind: ['column.kind', 'text', 34],
  figures: ['column.figures', 'text', 68],
};
const STAKEHOLDERS: ColumnSpec = {
  stakeholder: ['column.stakeholder', 'text', 84],
  kind: ['column.kind', 'text', 42],
  state: ['column.state', 'text', 24],
  responsible: ['column.responsible', 'text', 30],
};

/** Part 2 of the joint action plan: who the partners and the stakeholders are, by region, with their figures. */
export function partnersPart(context: ReportContext): Block[] {
  const { source, words } = context;
  const regions = source.regions.filter((region) => region.organisations.length + region.stakeholders.length > 0);
  return [
    { ...heading(1, 'part-2', words.say('plan.part2')), newPage: true },
    ...regions.flatMap((region) => regionBlocks(context, region)),
  ];
}

function regionBlocks(context: ReportContext, region: RegionSource): Block[] {
  const { words } = context;
  const id = `region-${region.nuts ?? region.name}`;
  const head = heading(2, id, `${region.name}, ${countryName(words.language, region.country)}`);
  return [
    head,
    { kind: 'paragraph', text: regionText(context, region) },
    ...figureList(context, `${id}-figures`, region.figures),
    ...memberTable(context, region, id),
    ...stakeholderTable(context, region, id),
  ];
}

function regionText({ words }: ReportContext, { circle, cohesionCategory, s3Priorities }: RegionSource): string {
  const sentences = [words.say('plan.circle', { circle: words.say(`circle.${circle}`) })];
  if (cohesionCategory) {
    sentences.push(words.say('plan.cohesion', { category: words.say(`cohesion.${cohesionCategory}`) }));
  }
  if (s3Priorities.length > 0) sentences.push(words.say('plan.s3', { list: s3Priorities.join('; ') }));
  return sentences.join(' ');
}

function figureList(context: ReportContext, id: string, figures: readonly Figure[]): Block[] {
  return figures.length === 0
    ? []
    : [{ kind: 'list', id, items: figures.map((figure) => figureText(context, figure)) }];
}

function figureText({ words }: ReportContext, { name, value, basis }: Figure): string {
  const number = Number(value);
  const written = Number.isFinite(number) ? words.number(number) : value;
  return basis
    ? words.say('plan.figureWithBasis', { name, value: written, basis })
    : words.say('plan.figure', { name, value: written });
}

function memberTable(context: ReportContext, { name, organisations }: RegionSource, id: string): Block[] {
  const { words } = context;
  if (organisations.length === 0) return [];
  const rows = organisations.map((member): Cell[] => [
    memberCell(member),
    kindCell(context, member),
    member.figures.map((figure) => figureText(context, { ...figure, basis: null })).join('\n'),
  ]);
  const label = words.say('plan.membersOf', { region: name });
  return [{ kind: 'table', id: `${id}-members`, label, columns: columnsOf(words, MEMBERS), rows }];
}

function kindCell({ words }: ReportContext, { kind, membership, label }: MemberSource): Cell {
  return noted(words.say(`organisation.${kind}`), [
    ...(membership === 'COORDINATOR' ? [words.say('membership.COORDINATOR')] : []),
    ...(label ? [words.say(`label.${label}`)] : []),
  ]);
}

function memberCell({ shortName, name, description }: MemberSource): Cell {
  return noted(
    name === shortName || name === '' ? shortName : `${shortName}\n${name}`,
    description ? [description] : [],
  );
}

/** How far the contact has come is the partners' own affair; in public the names and kinds stand. */
function stakeholderTable(context: ReportContext, region: RegionSource, id: string): Block[] {
  const { words, options } = context;
  const { stakeholder, kind } = STAKEHOLDERS;
  if (region.stakeholders.length === 0) {
    return options.publicOnly ? [] : [{ kind: 'note', text: words.say('plan.noStakeholder') }];
  }
  const spec = options.publicOnly ? { stakeholder: stakeholder!, kind: kind! } : STAKEHOLDERS;
  const width = Object.keys(spec).length;
  const rows = region.stakeholders.map((row) => stakeholderRow(context, row).slice(0, width));
  const label = words.say('plan.stakeholdersOf', { region: region.name });
  return [{ kind: 'table', id: `${id}-stakeholders`, label, columns: columnsOf(words, spec), rows }];
}

function stakeholderRow({ words }: ReportContext, { name, kind, state, responsible }: StakeholderSource): Cell[] {
  return [name, words.say(`stakeholder.${kind}`), words.say(`state.${state}`), responsible?.shortName ?? null];
}

/** `France` for `FR`; a country's name that is written out stays as it is. */
function countryName(language: string, country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}
