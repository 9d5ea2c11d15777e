// Stores the generated plan through the product: one partnership, a coordinator's account and an access token.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  AccountService,
  ApplicationModule,
  IdentityService,
  readSettings,
  Store,
  SystemClock,
} from '../../dist/libs/application/src/index.js';
import { DEFAULT_SETTINGS } from '../../dist/libs/domain/src/index.js';
import { activities, makeActions, OBJECTIVE, partners } from './plan.mjs';

export const CODE = 'BENCH';
export const PARTNERSHIP_ID = 'bench';
const PER_REVISION = 1000;

/** @returns {Promise<string>} the access token */
export async function fillOurs(databaseUrl, dataDir, count) {
  const settings = readSettings({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const store = await Store.open(databaseUrl, new SystemClock());
  const app = await NestFactory.createApplicationContext(ApplicationModule.over(store, settings), { logger: false });
  const email = 'bench@demo.example';
  const accountId = await app.get(AccountService).add({ email, name: 'Bench', password: 'bench-password' });
  await store.work.create(PARTNERSHIP_ID, CODE, accountId, addRegister);
  const actions = makeActions(count);
  for (let start = 0; start < count; start += PER_REVISION) {
    const body = (draft) => {
      for (const action of actions.slice(start, start + PER_REVISION)) addAction(draft, action);
      return PARTNERSHIP_ID;
    };
    await store.work.run({ partnershipId: PARTNERSHIP_ID, actorId: accountId, idempotency: null, body });
  }
  await app.get(AccountService).giveRoles(accountId, PARTNERSHIP_ID, partners[0], ['COORDINATOR']);
  const identity = app.get(IdentityService);
  const request = { id: 'bench', idempotencyKey: null, requestHash: '' };
  const { viewer } = await identity.signIn(email, 'bench-password', '127.0.0.1', request);
  const { token } = await identity.createAccessToken(viewer, 'bench', null);
  await app.close();
  await store.close();
  return token;
}

function addRegister(draft) {
  draft.insert(
    'Partnership',
    {
      code: CODE,
      name: 'Benchmark',
      ambition: 'To be measured.',
      strategy: 'To be measured.',
      startDate: '2020-01-01',
      endDate: null,
      timeZone: 'Europe/Paris',
      contentLanguage: 'en',
      deliverableScheme: 'COSME',
      phase: 'INVESTMENT',
      closedOn: null,
      edition: 1,
      settings: DEFAULT_SETTINGS,
      competenceDomains: [],
      links: [],
      notes: [],
    },
    PARTNERSHIP_ID,
  );
  for (let r = 0; r < 7; r += 1) {
    const region = {
      name: `Region ${r}`,
      country: 'FR',
      nuts: null,
      circle: 'MOTOR',
      cohesionCategory: null,
      figures: [],
      s3Priorities: [],
      notes: [],
    };
    draft.insert('Region', region, `region-${r}`);
  }
  partners.forEach((shortName, i) => {
    const organisation = {
      shortName,
      name: shortName,
      aliases: [],
      kind: 'CLUSTER',
      regionId: `region-${i % 7}`,
      label: null,
      description: '',
      profile: null,
      website: null,
      thematics: [],
      figures: [],
      competences: [],
      notes: [],
    };
    draft.insert('Organisation', organisation, `partner-${i}`);
    draft.insert('Membership', {
      organisationId: `partner-${i}`,
      kind: i === 0 ? 'COORDINATOR' : 'PARTNER',
      from: '2026-01-01',
      to: null,
    });
  });
  activities.forEach((code, i) =>
    draft.insert('Activity', { code, title: `Activity ${code}`, wording: null }, `activity-${i}`),
  );
  draft.insert('Objective', { code: OBJECTIVE, kind: 'STRATEGIC', text: 'To be measured' }, 'objective');
}

function addAction(draft, action) {
  const { milestones, deliverables, activity, lead, contributors, ...own } = action;
  const started = own.status !== 'PLANNED';
  const { id: actionId } = draft.insert('Action', {
    ...own,
    activityId: `activity-${activity}`,
    leadId: `partner-${lead}`,
    contributors: contributors.map(({ partner, responsibility }) => ({
      organisationId: `partner-${partner}`,
      responsibility,
    })),
    objectiveIds: ['objective'],
    thematicAreaIds: [],
    finalPhase: 'INVESTMENT',
    statusReason: null,
    declaredHealth: null,
    baselineStart: own.plannedStart,
    baselineEnd: own.plannedEnd,
    actualStart: started ? own.plannedStart : null,
    actualEnd: own.status === 'COMPLETED' ? own.plannedEnd : null,
    dependencies: [],
  });
  for (const milestone of milestones) {
    const reachedOn = milestone.status === 'REACHED' ? milestone.dueDate : null;
    const more = {
      phase: own.phase,
      baselineDate: milestone.dueDate,
      verification: 'Minutes',
      reachedOn,
      evidence: null,
      dropReason: null,
    };
    draft.insert('Milestone', { ...milestone, actionId, ...more });
  }
  for (const deliverable of deliverables) {
    const more = {
      phase: own.phase,
      leadId: `partner-${lead}`,
      type: 'R',
      level: 'PU',
      baselineDate: deliverable.dueDate,
    };
    draft.insert('Deliverable', {
      ...deliverable,
      actionId,
      ...more,
      main: false,
      businessPlan: false,
      publicSummary: null,
    });
  }
}
