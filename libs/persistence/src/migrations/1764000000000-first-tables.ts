import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableOf } from './table-notation.js';

/** What every row of a plan has (plan/thing.entity.ts). */
const THING = '*id partnershipId>partnership_head slot# version# updatedAt ';

const THINGS: Readonly<Record<string, string>> = {
  partnership:
    'code name ambition strategy startDate endDate? timeZone contentLanguage deliverableScheme phase closedOn? edition# settings competenceDomains links notes',
  region: 'name country nuts? circle cohesionCategory? figures s3Priorities notes',
  organisation:
    'shortName name aliases kind regionId>region label? description profile? website? thematics figures competences notes',
  membership: 'organisationId>organisation kind from to?',
  stakeholder: 'name kind regionId>region responsibleId?>organisation state',
  objective: 'code kind text',
  thematic_area: 'code title parentId?',
  activity: 'code title wording?',
  past_project: 'acronym title? scheme? topic? partnerIds otherPartners',
  letter_of_support: 'from senderId?>organisation regionId>region date? nameIds',
  action:
    'code title description activityId>activity leadId>organisation contributors objectiveIds thematicAreaIds priority phase finalPhase status statusReason? progress# declaredHealth? plannedStart plannedEnd baselineStart? baselineEnd? actualStart? actualEnd? dependencies',
  progress_report: 'actionId>action at byId progress# health summary nextSteps?',
  milestone:
    'code actionId>action title phase dueDate baselineDate? verification status reachedOn? evidence? dropReason?',
  deliverable:
    'code actionId>action title phase leadId>organisation type level dueDate baselineDate? main! businessPlan! publicSummary? status',
  deliverable_version: 'deliverableId>deliverable number# url? fileId? at byId note? lateReason? draft!',
  review: 'deliverableId>deliverable at byId outcome comment conditions decisionId?',
  risk: 'code actionId?>action title foreseen! likelihood# impact# mitigation ownerId>organisation open!',
  toolbox_item: 'name kind description? start? end? actionIds',
  investment_proposal:
    'code title stage trl#? ownerId>organisation actionId?>action businessPlanId?>deliverable budget? fundingMix endorsed!',
  gate: 'actionId?>action from to status requestedAt requestedById decisionId? criteria?',
  committee_session:
    'number# title date kind status agenda attendance convenedAt? reconvenesId? cancelReason? minutes?',
  decision:
    'number# kind subjects outcome effect text conditions method votes sessionId>committee_session revision# overrideReason? newLeadId?>organisation plannedStart? plannedEnd? vetoUntil? effects',
  follow_up: 'text ownerId>organisation dueDate doneOn? evidence? decisionId?',
  reporting_period: 'number# title start end dueDate status',
  partner_report: 'periodId>reporting_period organisationId>organisation status submittedAt? late!',
};

const OTHERS: Readonly<Record<string, string>> = {
  account: '*id =email name language passwordHash installationRoles disabled! demo! createdAt',
  account_role: '*accountId>account *partnershipId>partnership_head organisationId>organisation roles',
  sign_in_session: '*secretHash accountId>account createdAt expiresAt',
  access_token: '*id accountId>account name =secretHash createdAt expiresAt? revokedAt?',
  stored_file: '*id partnershipId>partnership_head accountId name mediaType size# sha256 createdAt',
  revision: '*partnershipId>partnership_head *number# at actorId decisionId? payload digests hash',
  idempotency_key: '*accountId *key requestHash partnershipId revision# subjectId createdAt',
};

/** The tables of the first release. */
export class FirstTables1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(tableOf('partnership_head', '*partnershipId =code revision# at hash'));
    for (const [name, notation] of Object.entries(THINGS)) {
      const table = tableOf(name, THING + notation);
      table.indices.push(new TableIndex({ columnNames: ['partnershipId', 'slot'], isUnique: true }));
      await runner.createTable(table);
    }
    for (const [name, notation] of Object.entries(OTHERS)) await runner.createTable(tableOf(name, notation));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(OTHERS).reverse()) await runner.dropTable(name);
    for (const name of Object.keys(THINGS).reverse()) await runner.dropTable(name);
    await runner.dropTable('partnership_head');
  }
}
