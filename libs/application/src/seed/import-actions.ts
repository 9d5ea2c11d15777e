import {
  DEPENDENCY_TYPES,
  PHASES,
  PRIORITIES,
  RESPONSIBILITIES,
  SCHEME_CODES,
  type ActionFact,
  type DependencyFact,
  type Draft,
} from '@roadbook/domain';
import { addInvestment } from './import-investments.js';
import type { SeedRecord, SeedFolder } from './seed-folder.js';
import type { SeedReader } from './seed-reader.js';

/** The longest lag of a dependency that makes sense, in days. */
const MOST_LAG = 3650;

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
  const plannedStart = reader.start(place, record, 'start');
  const plannedEnd = reader.due(place, record, 'end');
  if (plannedEnd < plannedStart) reader.fault(place, 'end must not lie before start');
  const action = draft.insert('Action', {
    code,
    title: reader.text(place, record, 'title'),
    description: reader.optionalText(place, record, 'description') ?? '',
    activityId: activity ? reader.reference(place, 'activity', activity) : '',
    leadId,
    contributors: reader.records(place, record, 'contributors').map((contributor) => ({
      organisationId: reader.reference(place, 'organisation', contributor['organisation']),
      responsibility: reader.oneOf(place, contributor, 'responsibility', RESPONSIBILITIES),
    })),
    objectiveIds: reader.references(place, 'objective', record, 'objectives'),
    thematicAreaIds: reader.references(place, 'thematic area', record, 'thematicAreas'),
    priority: reader.oneOf(place, record, 'priority', PRIORITIES),
    phase: 'PREPARATION',
    finalPhase: reader.oneOf(place, record, 'finalPhase', PHASES),
    status: 'PROPOSED',
    statusReason: null,
    progress: 0,
    declaredHealth: null,
    plannedStart,
    plannedEnd,
    baselineStart: null,
    baselineEnd: null,
    actualStart: null,
    actualEnd: null,
    dependencies: [],
  });
  reader.remember(place, 'action', [code], action.id);
  for (const milestone of reader.records(place, record, 'milestones')) addMilestone(draft, milestone, action, reader);
  for (const deliverable of reader.records(place, record, 'deliverables'))
    addDeliverable(draft, deliverable, action, reader);
}

/** The code of something that belongs to an action: `MS1.2.3` for the third milestone of A1.2. */
function codeUnder(action: ActionFact, prefix: string, record: SeedRecord, reader: SeedReader): string {
  const code = reader.text(`actions.yaml, ${action.code}`, record, 'code');
  const stem = `${prefix}${action.code.slice(1)}.`;
  const fits = code.startsWith(stem) && /^\d+$/.test(code.slice(stem.length));
  if (code !== '' && !fits) reader.fault(`actions.yaml, ${code}`, `code must be like ${stem}1`);
  return code;
}

function addMilestone(draft: Draft, record: SeedRecord, action: ActionFact, reader: SeedReader): void {
  const code = codeUnder(action, 'MS', record, reader);
  const place = `actions.yaml, ${code}`;
  const { id } = draft.insert('Milestone', {
    code,
    actionId: action.id,
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
  reader.remember(place, 'milestone', [code], id);
}

function addDeliverable(draft: Draft, record: SeedRecord, action: ActionFact, reader: SeedReader): void {
  const code = codeUnder(action, 'D', record, reader);
  const place = `actions.yaml, ${code}`;
  const codes = SCHEME_CODES[draft.plan.partnership.deliverableScheme];
  const { id } = draft.insert('Deliverable', {
    code,
    actionId: action.id,
    title: reader.text(place, record, 'title'),
    phase: reader.oneOf(place, record, 'phase', PHASES),
    leadId: reader.optionalReference(place, 'organisation', record['lead']) ?? action.leadId,
    type: reader.oneOf(place, record, 'type', codes.types),
    level: reader.oneOf(place, record, 'level', codes.levels),
    dueDate: reader.due(place, record, 'due'),
    baselineDate: null,
    main: reader.flag(place, record, 'main'),
    businessPlan: reader.flag(place, record, 'businessPlan'),
    publicSummary: reader.optionalText(place, record, 'publicSummary'),
    status: 'PLANNED',
  });
  reader.remember(place, 'deliverable', [code], id);
}

function addDependencies(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const place = `actions.yaml, ${String(record['code'])}`;
  const dependencies = reader.records(place, record, 'dependsOn').map((dependency): DependencyFact => ({
    actionId: reader.reference(place, 'action', dependency['action']),
    type: reader.oneOf(place, dependency, 'type', DEPENDENCY_TYPES),
    lagDays: dependency['lagDays'] === undefined ? 0 : reader.whole(place, dependency, 'lagDays', -MOST_LAG, MOST_LAG),
  }));
  if (dependencies.length > 0)
    draft.update('Action', reader.reference(place, 'action', record['code']), { dependencies });
}

function addRisk(draft: Draft, record: SeedRecord, reader: SeedReader): void {
  const code = reader.text('risks.yaml', record, 'code');
  const place = `risks.yaml, ${code}`;
  const { id } = draft.insert('Risk', {
    code,
    actionId: reader.optionalReference(place, 'action', record['action']),
    title: reader.text(place, record, 'title'),
    foreseen: reader.flag(place, record, 'foreseen'),
    likelihood: reader.whole(place, record, 'likelihood', 1, 5),
    impact: reader.whole(place, record, 'impact', 1, 5),
    mitigation: reader.text(place, record, 'mitigation'),
    ownerId: reader.reference(place, 'organisation', record['owner']),
    open: true,
  });
  reader.remember(place, 'risk', [code], id);
}
