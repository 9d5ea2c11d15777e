import { notFound } from '@roadbook/domain';
import type { Block, Cell, KeyFigure, LabelledFact, ReportDocument } from '../document.js';
import { heading, tableSection, type ColumnSpec } from '../sections/cells.js';
import type { ReportContext } from '../sections/context.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { riskSection } from '../sections/governance.js';
import { indicatorSection } from '../sections/indicators.js';
import { owedBy, owedSection } from '../sections/owed.js';
import { contributingSection, leadingSection } from '../sections/partner-work.js';
import { roadmapSection } from '../sections/roadmap.js';
import { AHEAD_DAYS } from '../sections/work.js';
import type { OrganisationSource, PlanSource, ReportOptions } from '../source.js';

/**
 * What one partner owes, leads and contributes to (domain.md, "The reports"); the viewer's own organisation when none is
 * named. In public its adopted actions and what it has published. An organisation that sees a part of the plan only still
 * sees what it owes itself.
 * @throws DomainError NOT_FOUND for an organisation that has no part in the plan
 */
export function partnerOverviewReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const partnerId = options.partnerId ?? options.viewerId ?? '';
  const context = contextOf(source, { ...options, partnerId });
  const { words } = context;
  const partner = partnerOf(context, partnerId);
  const own = !options.publicOnly || (options.reduced === true && partnerId === options.viewerId);
  return framed(context, {
    report: 'partner-overview',
    title: words.say(own ? 'partner.title' : 'partner.title.public', { partner: partner.shortName }),
    subtitle: words.say('partner.subtitle', { name: source.name, date: words.date(source.today) }),
    facts: factsOf(context, partner),
    blocks: [
      { kind: 'figures', id: 'partner', items: figuresOf(context, partner, own) },
      ...(own ? owedSection(context, partner) : []),
      ...workSections(context, partner),
      ...(options.publicOnly ? publicDeliverables(context, partner) : ownSections(context, partner)),
      ...roadmap(context),
    ],
  });
}

function partnerOf({ source, scope }: ReportContext, id: string): OrganisationSource {
  const known = [
    ...source.members,
    ...scope.actions.flatMap((action) => [action.lead, ...action.contributors.map((part) => part.organisation)]),
  ];
  const partner = known.find((organisation) => organisation.id === id);
  if (!partner) throw notFound('Organisation', id);
  return partner;
}

function factsOf(context: ReportContext, partner: OrganisationSource): LabelledFact[] {
  const { words } = context;
  const [partnership, asOf, phase] = partnershipFacts(context);
  return [
    { label: words.say('partner.organisation'), value: partner.shortName },
    { label: words.say('column.region'), value: partner.region.name },
    { label: words.say('partner.membership'), value: words.say(`membership.${partner.membership}`) },
    partnership!,
    asOf!,
    phase!,
  ];
}

function figuresOf(context: ReportContext, partner: OrganisationSource, own: boolean): KeyFigure[] {
  const { words, scope } = context;
  const leads = scope.actions.filter((action) => action.lead.id === partner.id).length;
  const figures: KeyFigure[] = [
    { key: 'leads', label: words.say('partner.leads'), value: leads },
    { key: 'contributes', label: words.say('partner.contributes'), value: scope.actions.length - leads },
  ];
  if (!own) return figures;
  const owed = owedBy(context, partner);
  const late = owed.filter((thing) => thing.overdue).length;
  const due = words.say('partner.due', { days: AHEAD_DAYS });
  figures.push({ key: 'overdue', label: words.say('partner.overdue'), value: late, sign: 'due.OVERDUE' });
  figures.push({ key: 'due', label: due, value: owed.length - late, sign: 'due.OPEN' });
  return figures;
}

function workSections(context: ReportContext, partner: OrganisationSource): Block[] {
  const { words } = context;
  const blocks = [...leadingSection(context, partner), ...contributingSection(context, partner)];
  if (blocks.length > 0) return blocks;
  const head = heading(1, 'leads', words.say('partner.leading', { partner: partner.shortName }));
  return [head, { kind: 'paragraph', text: words.say('partner.none') }];
}

/** Its open risks and what it has reported. */
function ownSections(context: ReportContext, partner: OrganisationSource): Block[] {
  const { source, words } = context;
  const risks = source.risks.filter((risk) => risk.open && risk.owner.id === partner.id);
  const title = words.say('partner.ownRisks', { partner: partner.shortName });
  const own = { ...context, source: { ...source, risks } };
  const riskBlocks = risks.length === 0 ? [] : [heading(1, 'risks', title), ...riskSection(own).slice(1)];
  const ofPartner = { ...context, options: { ...context.options, partnerId: partner.id } };
  return [...riskBlocks, ...indicatorSection(ofPartner)];
}

const DELIVERABLES: ColumnSpec = {
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 130],
  due: ['column.due', 'date', 24],
};

function publicDeliverables({ scope, words }: ReportContext, partner: OrganisationSource): Block[] {
  const rows = scope.deliverables
    .filter(({ deliverable }) => deliverable.lead.id === partner.id)
    .map(({ deliverable: { code, title, dueDate } }): Cell[] => [code, title, dueDate]);
  const head = heading(1, 'deliverables', words.say('partner.deliverables'));
  return rows.length === 0 ? [] : tableSection(words, head, DELIVERABLES, rows);
}

function roadmap(context: ReportContext): Block[] {
  const [head, ...drawings] = roadmapSection(context);
  if (head?.kind !== 'heading') return [];
  return [{ ...head, text: context.words.say('partner.roadmap') }, ...drawings];
}
