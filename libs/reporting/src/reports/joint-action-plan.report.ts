import type { Block, Cell, KeyFigure, ReportDocument } from '../document.js';
import { heading, tableSection, type ColumnSpec } from '../sections/cells.js';
import type { ReportContext } from '../sections/context.js';
import { contextOf, framed, partnershipFacts } from '../sections/frame.js';
import { indicatorSection } from '../sections/indicators.js';
import { calendarBlocks } from '../sections/plan-dates.js';
import { partnersPart } from '../sections/plan-partners.js';
import { objectivesPart, prioritiesPart, responsibilitiesPart } from '../sections/plan-work.js';
import { roadmapSection } from '../sections/roadmap.js';
import type { PlanSource, ReportOptions } from '../source.js';

/** Actions that are no part of the plan any more. */
const GONE = ['CANCELLED', 'REJECTED'];

/**
 * The joint action plan with its six parts (concept note n. 462; domain.md, "Gates") and its annexes. Of the public variant
 * the adopted actions, what is public of the deliverables, and nothing of how the partners work.
 */
export function jointActionPlanReport(source: PlanSource, options: ReportOptions): ReportDocument {
  const context = contextOf(livingPlan(source), options);
  const { words } = context;
  const edition = source.edition > 0 ? words.say('plan.edition', { number: source.edition }) : words.say('plan.draft');
  return framed(context, {
    report: 'joint-action-plan',
    title: words.say(options.publicOnly ? 'plan.title.public' : 'plan.title'),
    subtitle: words.say('plan.subtitle', { name: source.name }),
    facts: [{ label: words.say('fact.edition'), value: edition }, ...partnershipFacts(context)],
    cover: true,
    contents: true,
    blocks: [
      ...strategyPart(context),
      ...partnersPart(context),
      ...workParts(context),
      ...indicatorSection(context),
      ...annexes(context),
    ],
  });
}

/** The plan without the actions that were given up. */
function livingPlan(source: PlanSource): PlanSource {
  const activities = source.activities.map((activity) => ({
    ...activity,
    actions: activity.actions.filter((action) => !GONE.includes(action.status)),
  }));
  return { ...source, activities };
}

function strategyPart(context: ReportContext): Block[] {
  const { source, words } = context;
  const { ambition, strategy } = source;
  return [
    heading(1, 'part-1', words.say('plan.part1')),
    { kind: 'figures', id: 'plan-figures', items: figuresOf(context) },
    ...(ambition ? [heading(2, 'ambition', words.say('plan.ambition')), ...paragraphs(ambition)] : []),
    heading(2, 'strategy', words.say('plan.strategy')),
    ...paragraphs(strategy || words.say('plan.noStrategy')),
  ];
}

function figuresOf({ source, words, scope, options }: ReportContext): KeyFigure[] {
  const partners = source.members.filter(({ membership }) => membership === 'COORDINATOR' || membership === 'PARTNER');
  const regions = new Set(partners.map((partner) => partner.region.name));
  const stakeholders = source.regions.reduce((sum, region) => sum + region.stakeholders.length, 0);
  return [
    { key: 'partners', label: words.say('plan.partners'), value: partners.length },
    { key: 'regions', label: words.say('plan.regions'), value: regions.size },
    { key: 'objectives', label: words.say('plan.objectives'), value: source.objectives.length },
    { key: 'actions', label: words.say('plan.actions'), value: scope.actions.length },
    { key: 'milestones', label: words.say('plan.milestones'), value: scope.milestones.length },
    {
      key: 'deliverables',
      label: words.say(options.publicOnly ? 'plan.published' : 'plan.deliverables'),
      value: scope.deliverables.length,
    },
    { key: 'stakeholders', label: words.say('plan.stakeholders'), value: stakeholders },
    { key: 'letters', label: words.say('plan.letters'), value: source.lettersOfSupport.length },
  ];
}

/** A text of several paragraphs; lines within one run on. */
function paragraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }));
}

function workParts(context: ReportContext): Block[] {
  const { words, scope } = context;
  const objectives = objectivesPart(context);
  if (scope.actions.length === 0) {
    return [...objectives, { kind: 'paragraph', text: words.say('plan.noAction') }];
  }
  const [, ...drawings] = roadmapSection(context);
  return [
    ...objectives,
    ...prioritiesPart(context),
    ...responsibilitiesPart(context),
    { ...heading(1, 'part-6', words.say('plan.part6')), newPage: true },
    ...drawings,
    ...calendarBlocks(context),
  ];
}

const LETTERS: ColumnSpec = {
  from: ['column.from.letter', 'text', 80],
  region: ['column.region', 'text', 40],
  date: ['column.date', 'date', 22],
  names: ['column.names', 'text', 38],
};
const PROJECTS: ColumnSpec = {
  project: ['column.project', 'text', 92],
  scheme: ['column.scheme', 'text', 40],
  partners: ['column.partners', 'text', 48],
};

function annexes({ source, words }: ReportContext): Block[] {
  const letters = source.lettersOfSupport.map((letter): Cell[] => [
    letter.from,
    letter.region.name,
    letter.date,
    letter.names.map((organisation) => organisation.shortName).join(', '),
  ]);
  const projects = source.pastProjects.map((project): Cell[] => [
    project.title ? { text: project.acronym, notes: [project.title] } : project.acronym,
    [project.scheme, project.topic].filter((text) => text).join('\n'),
    {
      text: project.partners.map((organisation) => organisation.shortName).join(', '),
      notes: project.otherPartners.length > 0 ? [project.otherPartners.join(', ')] : [],
    },
  ]);
  const annex = (id: string, text: string, spec: ColumnSpec, rows: Cell[][]): Block[] =>
    rows.length === 0 ? [] : tableSection(words, heading(1, id, text), spec, rows);
  return [
    ...annex('annex-1', words.say('plan.annex1'), LETTERS, letters),
    ...annex('annex-2', words.say('plan.annex2'), PROJECTS, projects),
  ];
}
