import type { ActionFact } from '../action/action.facts.js';
import type { OrganisationFact, StakeholderFact } from '../organisation/organisation.facts.js';
import type { ActivityFact } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import type { ThingName } from '../plan/things.js';
import type { RiskFact } from '../risk/risk.facts.js';
import { compareCodes } from '../shared/names.js';
import type { Column, Fixed, ReadSheetName, Sheet } from './column.js';
import { DELIVERABLES, MILESTONES } from './work-sheets.js';
import { codesOf, codeOf, plain, shortName } from './values.js';

const ONCE: Fixed = { by: [], taken: true };

const dependencyText = (plan: Plan, { actionId, type, lagDays }: ActionFact['dependencies'][number]): string =>
  `${plan.get('Action', actionId).code} ${type}${lagDays > 0 ? '+' : ''}${lagDays === 0 ? '' : lagDays}`;

const ACTIONS: Sheet<'Action'> = {
  name: 'actions',
  thing: 'Action',
  key: 'code',
  rows: (plan) => plan.actions(),
  columns: [
    plain('code', 'TEXT'),
    plain('title', 'LONG_TEXT'),
    plain('description', 'LONG_TEXT'),
    { key: 'activity', kind: 'TEXT', value: (row, plan) => codeOf(plan, 'Activity', row.activityId), fixed: ONCE },
    {
      key: 'lead',
      kind: 'ORGANISATION',
      value: (row, plan) => shortName(plan, row.leadId),
      fixed: { by: ['CHANGE_LEAD'], taken: true },
    },
    {
      key: 'contributors',
      kind: 'LIST',
      value: (row, plan) =>
        row.contributors.map((one) => `${shortName(plan, one.organisationId)} (${one.responsibility})`),
      data: (row, plan) =>
        row.contributors.map(({ organisationId, responsibility }) => ({
          organisation: shortName(plan, organisationId),
          responsibility,
        })),
    },
    { key: 'objectives', kind: 'LIST', value: (row, plan) => codesOf(plan, 'Objective', row.objectiveIds) },
    { key: 'thematicAreas', kind: 'LIST', value: (row, plan) => codesOf(plan, 'ThematicArea', row.thematicAreaIds) },
    plain('priority', 'CHOICE'),
    plain('phase', 'CHOICE', { by: ['requestGate', 'PASS_GATE'], taken: true }),
    plain('finalPhase', 'CHOICE'),
    plain('status', 'CHOICE', {
      by: [
        ...['ADOPT_ACTION', 'REJECT_ACTION', 'startAction', 'holdAction'],
        ...['resumeAction', 'completeAction', 'cancelAction', 'CANCEL_ACTION'],
      ],
      fresh: 'PROPOSED',
    }),
    plain('progress', 'NUMBER', { by: ['reportProgress', 'completeAction'], fresh: 0 }),
    {
      key: 'health',
      kind: 'CHOICE',
      value: (row) => row.declaredHealth,
      fixed: { by: ['reportProgress'] },
    },
    plain('plannedStart', 'DATE'),
    plain('plannedEnd', 'DATE'),
    plain('baselineStart', 'DATE', { by: ['ADOPT_ACTION', 'REBASELINE'] }),
    plain('baselineEnd', 'DATE', { by: ['ADOPT_ACTION', 'REBASELINE'] }),
    plain('actualStart', 'DATE', { by: ['startAction'] }),
    plain('actualEnd', 'DATE', { by: ['completeAction'] }),
    {
      key: 'dependencies',
      kind: 'LIST',
      value: (row, plan) => row.dependencies.map((one) => dependencyText(plan, one)),
      data: (row, plan) =>
        row.dependencies.map(({ actionId, type, lagDays }) => ({
          action: plan.get('Action', actionId).code,
          type,
          lagDays,
        })),
    },
  ],
};

const PARTNERS: Sheet<'Organisation'> = {
  name: 'partners',
  thing: 'Organisation',
  key: 'shortName',
  rows: (plan) => plan.table('Organisation').rows(),
  columns: [
    plain('shortName', 'TEXT'),
    plain('name', 'LONG_TEXT'),
    list('aliases'),
    plain('kind', 'CHOICE'),
    { key: 'region', kind: 'TEXT', value: (row, plan) => regionName(plan, row.regionId) },
    { key: 'membership', kind: 'CHOICE', value: membershipOf, fixed: { by: ['ADMIT_MEMBER', 'END_MEMBERSHIP'] } },
    plain('label', 'CHOICE'),
    plain('website', 'TEXT'),
    plain('profile', 'TEXT'),
    plain('description', 'LONG_TEXT'),
    list('thematics'),
    list('competences'),
    list('notes'),
  ],
};

const RISKS: Sheet<'Risk'> = {
  name: 'risks',
  thing: 'Risk',
  key: 'code',
  rows: (plan) =>
    plan
      .table('Risk')
      .rows()
      .sort((left, right) => compareCodes(left.code, right.code)),
  columns: [
    plain<RiskFact>('code', 'TEXT'),
    { key: 'action', kind: 'TEXT', value: (row, plan) => codeOf(plan, 'Action', row.actionId) },
    plain('title', 'LONG_TEXT'),
    plain('foreseen', 'FLAG'),
    plain('likelihood', 'NUMBER'),
    plain('impact', 'NUMBER'),
    plain('mitigation', 'LONG_TEXT'),
    { key: 'owner', kind: 'ORGANISATION', value: (row, plan) => shortName(plan, row.ownerId) },
    plain('open', 'FLAG'),
  ],
};

const STAKEHOLDERS: Sheet<'Stakeholder'> = {
  name: 'stakeholders',
  thing: 'Stakeholder',
  key: 'name',
  rows: (plan) => plan.table('Stakeholder').rows(),
  columns: [
    plain<StakeholderFact>('name', 'LONG_TEXT'),
    plain('kind', 'CHOICE'),
    { key: 'region', kind: 'TEXT', value: (row, plan) => regionName(plan, row.regionId) },
    { key: 'responsible', kind: 'ORGANISATION', value: (row, plan) => shortName(plan, row.responsibleId) },
    plain('state', 'CHOICE'),
  ],
};

const ACTIVITIES: Sheet<'Activity'> = {
  name: 'activities',
  thing: 'Activity',
  key: 'code',
  rows: (plan) =>
    plan
      .table('Activity')
      .rows()
      .sort((left, right) => compareCodes(left.code, right.code)),
  columns: [plain<ActivityFact>('code', 'TEXT'), plain<ActivityFact>('title', 'LONG_TEXT')],
};

/** The sheets of the workbook and the lists of the bundle (issue 3, "Import and export that round-trip"), and the activities. */
export const SHEETS: Readonly<Record<ReadSheetName, Sheet>> = {
  activities: general(ACTIVITIES),
  actions: general(ACTIONS),
  milestones: general(MILESTONES),
  deliverables: general(DELIVERABLES),
  partners: general(PARTNERS),
  risks: general(RISKS),
  stakeholders: general(STAKEHOLDERS),
};

/** A sheet whose rows are things of any kind: who works with it takes its rows from the sheet itself. */
function general<Name extends ThingName>(sheet: Sheet<Name>): Sheet {
  return sheet as unknown as Sheet;
}

function list(key: 'aliases' | 'thematics' | 'competences' | 'notes'): Column<OrganisationFact> {
  return { key, kind: 'LIST', value: (row) => row[key] };
}

function regionName(plan: Plan, id: string): string {
  return plan.get('Region', id).name;
}

/** The kind of the organisation's last membership, as long as that has no end. */
function membershipOf(row: OrganisationFact, plan: Plan): string | null {
  const last = plan.table('Membership').with('organisationId', row.id).at(-1);
  return last && last.to === null ? last.kind : null;
}
