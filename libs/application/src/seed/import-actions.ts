import {
  DEPENDENCY_TYPES,
  FUNDING_SOURCES,
  FUNDING_STATUSES,
  INVESTMENT_STAGES,
  isDecimal,
  PHASES,
  PRIORITIES,
  RESPONSIBILITIES,
  SCHEME_CODES,
  type DependencyFact,
  type Draft,
} from '@roadbook/domain';
import type { SeedRecord, SeedFolder } from './seed-folder.js';
import type { SeedReader } from './seed-reader.js';

/** Adds the actions of a folder as proposals, with their milestones and deliverables, then risks and investment proposals. */
export function importActions(draft: Draft, folder: SeedFolder, reader: SeedReader): void {
  for (const record of folder.lists.actions) addAction(draft, record, reader);
  for (const record of folder.lists.actions) addDependencies(draft, record, reader);
  for (const record of folder.lists.risks) addRisk(draft, record, reader);
  for (const record of folder.lists.investments) addInvestment(draft, record, reader);
}

function addAction(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const code = reader.text('actions.yaml', record, 'code');
  const place = `actions.yaml, ${code}`;
  const activity = /^(A\d+)\.\d+$/.exec(code)?.[1];
  if (!activity) reader.fault(place, 'code must be like A1.2');
  const leadId = reader.reference(place, 'organisation', record['lead']);
  const { id } = draft.insert('Action', {
    code,
    title: reader.text(place, record, 'title'),
    description: reader.optionalText(record, 'description') ?? '',
    activityId: reader.reference(place, 'activity', activity),
    leadId,
    contributors: reader.records(record['contributors']).map((contributor) => ({
      organisationId: reader.reference(place, 'organisation', contributor['organisation']),
      responsibility: reader.oneOf(place, contributor, 'responsibility', RESPONSIBILITIES),
    })),
    objectiveIds: reader.references(place, 'objective', record['objectives']),
    thematicAreaIds: reader.references(place, 'thematic area', record['thematicAreas']),
    priority: reader.oneOf(place, record, 'priority', PRIORITIES),
    phase: 'PREPARATION',
    finalPhase: reader.oneOf(place, record, 'finalPhase', PHASES),
    status: 'PROPOSED',
    statusReason: null,
    progress: 0,
    declaredHealth: null,
    plannedStart: reader.start(place, record, 'start'),
    plannedEnd: reader.due(place, record, 'end'),
    baselineStart: null,
    baselineEnd: null,
    actualStart: null,
    actualEnd: null,
    dependencies: [],
  });
  reader.remember('action', [code], id);
  for (const milestone of reader.records(record['milestones'])) addMilestone(draft, milestone, id, reader);
  for (const deliverable of reader.records(record['deliverables']))
    addDeliverable(draft, deliverable, id, leadId, reader);
}

function addMilestone(draft: Draft, record: SeedRecord, actionId: string, reader: SeedReader): void {
  const code = reader.text('actions.yaml', record, 'code');
  const place = `actions.yaml, ${code}`;
  draft.insert('Milestone', {
    code,
    actionId,
    title: reader.text(place, record, 'title'),
    phase: reader.oneOf(place, record, 'phase', PHASES),
    dueDate: reader.due(place, record, 'due'),
    baselineDate: null,
    verification: reader.text(place, record, 'verification'),
    status: 'PLANNED',
    reachedOn: null,
    evidence: null,
    dropReason: null,
  });
}

function addDeliverable(draft: Draft, record: SeedRecord, actionId: string, leadId: string, reader: SeedReader): void {
  const code = reader.text('actions.yaml', record, 'code');
  const place = `actions.yaml, ${code}`;
  const codes = SCHEME_CODES[draft.plan.partnership.deliverableScheme];
  const { id } = draft.insert('Deliverable', {
    code,
    actionId,
    title: reader.text(place, record, 'title'),
    phase: reader.oneOf(place, record, 'phase', PHASES),
    leadId: reader.optionalReference(place, 'organisation', record['lead']) ?? leadId,
    type: reader.oneOf(place, record, 'type', codes.types),
    level: reader.oneOf(place, record, 'level', codes.levels),
    dueDate: reader.due(place, record, 'due'),
    baselineDate: null,
    main: record['main'] === true,
    businessPlan: record['businessPlan'] === true,
    publicSummary: reader.optionalText(record, 'publicSummary'),
    status: 'PLANNED',
  });
  reader.remember('deliverable', [code], id);
}

function addDependencies(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const place = `actions.yaml, ${String(record['code'])}`;
  const dependencies = reader.records(record['dependsOn']).map((dependency): DependencyFact => ({
    actionId: reader.reference(place, 'action', dependency['action']),
    type: reader.oneOf(place, dependency, 'type', DEPENDENCY_TYPES),
    lagDays: Number(dependency['lagDays'] ?? 0),
  }));
  if (dependencies.length > 0)
    draft.update('Action', reader.reference(place, 'action', record['code']), { dependencies });
}

function addRisk(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const code = reader.text('risks.yaml', record, 'code');
  const place = `risks.yaml, ${code}`;
  draft.insert('Risk', {
    code,
    actionId: reader.optionalReference(place, 'action', record['action']),
    title: reader.text(place, record, 'title'),
    foreseen: record['foreseen'] === true,
    likelihood: reader.whole(place, record, 'likelihood', 1, 5),
    impact: reader.whole(place, record, 'impact', 1, 5),
    mitigation: reader.text(place, record, 'mitigation'),
    ownerId: reader.reference(place, 'organisation', record['owner']),
    open: true,
  });
}

function addInvestment(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const code = reader.text('investments.yaml', record, 'code');
  const place = `investments.yaml, ${code}`;
  const amount = (value: unknown): string => {
    if (!isDecimal(value)) reader.fault(place, `amount must be a decimal such as "1250000.00", not ${String(value)}`);
    return String(value);
  };
  const budget = record['budget'] as SeedRecord | undefined;
  draft.insert('InvestmentProposal', {
    code,
    title: reader.text(place, record, 'title'),
    stage: reader.oneOf(place, record, 'stage', INVESTMENT_STAGES),
    trl: record['trl'] === null || record['trl'] === undefined ? null : reader.whole(place, record, 'trl', 1, 9),
    ownerId: reader.reference(place, 'organisation', record['owner']),
    actionId: reader.optionalReference(place, 'action', record['action']),
    businessPlanId: reader.optionalReference(place, 'deliverable', record['businessPlan']),
    budget: budget ? { amount: amount(budget['amount']), currency: reader.text(place, budget, 'currency') } : null,
    fundingMix: reader.records(record['fundingMix']).map((line) => ({
      source: reader.oneOf(place, line, 'source', FUNDING_SOURCES),
      scheme: reader.optionalText(line, 'scheme'),
      status: reader.oneOf(place, line, 'status', FUNDING_STATUSES),
      amount: amount(line['amount']),
      organisationId: reader.optionalReference(place, 'organisation', line['organisation']),
      cost: reader.optionalText(line, 'cost'),
    })),
    endorsed: false,
  });
}
