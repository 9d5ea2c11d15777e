import { RESPONSIBILITIES, type ActionFact } from '../../action/action.facts.js';
import type { OrganisationFact } from '../../organisation/organisation.facts.js';
import type { Plan } from '../../plan/plan.js';
import { normaliseName } from '../../shared/names.js';
import type { PlanReading } from '../reading.js';
import { shortName } from '../values.js';
import { LEAD_NOTE } from './fields.js';
import type { Project, ProjectResource, ProjectTask } from './project.js';

/** Who works on a task: the lead by short name, and contributors as `AFIL (SUPPORT)`. */
export interface Work {
  readonly lead: string | undefined;
  readonly contributors: readonly string[];
}

/**
 * Reads who works on a task from its assignments. The one that says so is the lead's; where none does, the lead that the
 * plan knows, else the first. An assignment that does not say as what stays as the plan has it; a new one supports. A
 * resource that is no organisation of the register is left out with a warning.
 */
export function workOf(
  task: ProjectTask,
  project: Project,
  plan: Plan,
  known: ActionFact | undefined,
  reading: PlanReading,
): Work {
  const roles = new Map<string, string | undefined>();
  for (const { resource: uid, notes } of project.assignments.get(task.uid) ?? []) {
    const resource = project.resources.get(uid);
    const organisation = resource && organisationOf(plan, resource);
    if (organisation && !roles.has(organisation.id)) roles.set(organisation.id, roleOf(notes));
    else if (resource && !organisation) warn(reading, task, resource);
  }
  const ids = [...roles.keys()];
  const marked = ids.find((id) => roles.get(id) === LEAD_NOTE);
  const leadId = marked ?? ids.find((id) => id === known?.leadId) ?? ids.find((id) => roles.get(id) === undefined);
  const before = (id: string): string | undefined =>
    known?.contributors.find(({ organisationId }) => organisationId === id)?.responsibility;
  // The lead changes by a decision only: whom the file makes the lead of a known action stays what it was.
  const contributing = ids.filter((id) =>
    known ? id !== known.leadId && (id !== leadId || before(id)) : id !== leadId,
  );
  const contributors = contributing.map((id) => {
    const role = roles.get(id) === LEAD_NOTE ? undefined : roles.get(id);
    return `${shortName(plan, id)} (${role ?? before(id) ?? 'SUPPORT'})`;
  });
  return { lead: shortName(plan, leadId ?? null) ?? undefined, contributors };
}

function organisationOf(plan: Plan, { name, initials }: ProjectResource): OrganisationFact | undefined {
  return plan.organisationNamed(name) ?? (initials ? plan.organisationNamed(initials) : undefined);
}

function roleOf(notes: string | undefined): string | undefined {
  const word = normaliseName(notes ?? '');
  return [LEAD_NOTE, ...RESPONSIBILITIES].find((role) => normaliseName(role) === word);
}

function warn(reading: PlanReading, task: ProjectTask, { name }: ProjectResource): void {
  reading.warnings.add({
    ...{ code: 'RESOURCE_LEFT_OUT', params: { name: name.slice(0, 100) }, sheet: 'actions', row: task.id },
    ...{ column: null, header: 'Assignment', value: name },
  });
}
