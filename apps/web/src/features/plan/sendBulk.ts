import type { Client } from 'urql';
import type { RefusalFacts } from '../../graphql/refusal.js';
import type { BulkVerb } from './bulk.js';
import {
  PlanHoldActionMutation,
  PlanReportProgressMutation,
  PlanResumeActionMutation,
  PlanStartActionMutation,
  PlanUpdateActionMutation,
  type PlanAction,
} from './plan.operations.js';
import { sendOne } from './send.js';
import { updateOf } from './useFieldEdit.js';

/** Sends what a verb asks of one action. */
export async function sendBulk(
  client: Client,
  partnership: string,
  verb: BulkVerb,
  action: PlanAction,
): Promise<{ after: PlanAction } | { refusal: RefusalFacts }> {
  const transition = { partnership, action: action.code, expectedVersion: action.version };
  switch (verb.kind) {
    case 'priority': {
      const fields = { priority: verb.priority };
      const { data, refusal } = await sendOne(client, PlanUpdateActionMutation, updateOf(partnership, action, fields));
      return data ? { after: data.updateAction } : { refusal };
    }
    case 'report': {
      const { health, summary } = verb;
      const input = { partnership, action: action.code, progress: action.progress, health, summary };
      const { data, refusal } = await sendOne(client, PlanReportProgressMutation, { input });
      return data ? { after: data.reportProgress } : { refusal };
    }
    case 'start': {
      const { data, refusal } = await sendOne(client, PlanStartActionMutation, { input: transition });
      return data ? { after: data.startAction } : { refusal };
    }
    case 'resume': {
      const { data, refusal } = await sendOne(client, PlanResumeActionMutation, { input: transition });
      return data ? { after: data.resumeAction } : { refusal };
    }
    case 'hold': {
      const input = { ...transition, reason: verb.reason };
      const { data, refusal } = await sendOne(client, PlanHoldActionMutation, { input });
      return data ? { after: data.holdAction } : { refusal };
    }
  }
}
