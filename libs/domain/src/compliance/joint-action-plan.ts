import type { GateCriterion } from '../gate/gate.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import { ComplianceContext } from './context.js';

/**
 * The six parts of the joint action plan (concept note n. 462; domain.md, "Gates"): PART_STRATEGY,
 * PART_PARTNERS_AND_STAKEHOLDERS, PART_OBJECTIVES, PART_PRIORITIES, PART_RESPONSIBILITIES, PART_TIME_FRAME. The evidence
 * of a part that is met is what shows it; of one that is not, what is missing.
 */
export function jointActionPlanParts(plan: Plan, today: LocalDate): GateCriterion[] {
  return partsOf(new ComplianceContext(plan, today));
}

/** As {@link jointActionPlanParts}, from a check that is under way. */
export function partsOf(context: ComplianceContext): GateCriterion[] {
  return [
    part('PART_STRATEGY', context.plan.partnership.strategy.trim() !== '', []),
    partnersAndStakeholders(context),
    objectives(context),
    onEveryAction(context, 'PART_PRIORITIES', (action) => Boolean(action.priority)),
    onEveryAction(context, 'PART_RESPONSIBILITIES', (action) => {
      const led = action.status === 'COMPLETED' || context.members.has(action.leadId);
      return led && action.contributors.some(({ organisationId }) => organisationId !== action.leadId);
    }),
    onEveryAction(context, 'PART_TIME_FRAME', ({ plannedStart: start, plannedEnd: end }) =>
      Boolean(start && end && start <= end),
    ),
  ];
}

function partnersAndStakeholders({ plan, partners }: ComplianceContext): GateCriterion {
  const regionIds = [...new Set(partners.map((partner) => partner.regionId))];
  const connected = new Set(
    plan
      .table('Stakeholder')
      .rows()
      .map((stakeholder) => stakeholder.regionId),
  );
  const names = (ids: readonly string[]): string[] => ids.map((id) => plan.get('Region', id).name);
  const missing = regionIds.filter((id) => !connected.has(id));
  const met = partners.length > 0 && missing.length === 0;
  return part('PART_PARTNERS_AND_STAKEHOLDERS', met, names(met ? regionIds : missing));
}

function objectives(context: ComplianceContext): GateCriterion {
  const all = context.plan.table('Objective').rows();
  const missing = unservedObjectives(context);
  const met = all.length > 0 && missing.length === 0;
  return part('PART_OBJECTIVES', met, met ? all.map((objective) => objective.code).sort(compareCodes) : missing);
}

/** Codes of the objectives that no action serves. */
export function unservedObjectives({ plan, actions }: ComplianceContext): string[] {
  const served = new Set<string>();
  for (const action of actions) for (const id of action.objectiveIds) served.add(id);
  const unserved = plan.table('Objective').filter((objective) => !served.has(objective.id));
  return unserved.map((objective) => objective.code).sort(compareCodes);
}

function onEveryAction(
  { actions }: ComplianceContext,
  code: string,
  holds: (action: ComplianceContext['actions'][number]) => boolean,
): GateCriterion {
  const missing = actions.filter((action) => !holds(action));
  const met = actions.length > 0 && missing.length === 0;
  return part(
    code,
    met,
    (met ? actions : missing).map((action) => action.code),
  );
}

function part(code: string, met: boolean, evidence: readonly string[]): GateCriterion {
  return { code, met, params: { evidence, count: evidence.length }, evidence };
}
