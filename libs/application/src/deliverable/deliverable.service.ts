import { Injectable } from '@nestjs/common';
import {
  addNotices,
  askAddDeliverable,
  askDeliverable,
  askDeliverableEdit,
  DELIVERABLE_MACHINE,
  demand,
  isAdopted,
  isLateOn,
  nextCode,
  nextNumber,
  REVIEW_VERBS,
  TITLE_LIMIT,
  type Asker,
  type DeliverableFact,
  type DeliverableVerb,
  type DeliverableVersionFact,
  type Draft,
} from '@roadbook/domain';
import { FileRegister } from '../file/file-register.js';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddDeliverable, ReviewDeliverable, SubmitDeliverable, UpdateDeliverable } from './deliverable.input.js';

/** What a version holds. */
type Content = Pick<DeliverableVersionFact, 'url' | 'fileId' | 'note' | 'lateReason'>;

/**
 * What people do with deliverables. Every method makes one revision and answers with the deliverable's id; it refuses, in
 * this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class DeliverableService {
  constructor(
    private readonly work: PartnershipWork,
    private readonly files: FileRegister,
  ) {}

  /** Adds a deliverable to an action: led by the action's lead and in its phase unless told otherwise, not *main*. */
  add(viewer: Viewer, path: string, input: AddDeliverable): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const { title, type, level, leadId, publicSummary } = readFields(check, input);
      const dueDate = check.date('dueDate', input.dueDate);
      const action = check.settle(check.find('Action', input.action), 'Action', input.action);
      const phase = input.phase ?? action.phase;
      demand(askAddDeliverable(draft.plan, action, asker, phase));
      return draft.insert('Deliverable', {
        code: nextCode(`D${action.code.slice(1)}`, draft.plan.table('Deliverable').with('actionId', action.id)),
        actionId: action.id,
        title: title ?? '',
        phase,
        leadId: leadId ?? action.leadId,
        type: type ?? '',
        level: level ?? '',
        dueDate,
        baselineDate: isAdopted(action) ? dueDate : null,
        main: input.main ?? false,
        businessPlan: input.businessPlan ?? false,
        publicSummary: publicSummary ?? null,
        status: 'PLANNED',
      }).id;
    });
  }

  /** Changes the fields that are given; the due date after adoption by the coordinator only, with a reason. */
  update(viewer: Viewer, path: string, input: UpdateDeliverable): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const dueDate = given(input.dueDate, (date) => check.date('dueDate', date));
      const fields = { ...readFields(check, input), dueDate, main: input.main ?? undefined };
      const reason = check.optionalText('reason', input.reason);
      const deliverable = settleOn(check, check.find('Deliverable', input.deliverable), input.deliverable);
      const verdict = askDeliverableEdit(draft.plan, deliverable, asker, { dueDate, reason });
      allowAt(input.expectedVersion, deliverable, verdict);
      draft.reason = reason ?? '';
      return draft.update('Deliverable', deliverable.id, fields).id;
    });
  }

  /** Keeps a version that is not submitted yet; it replaces the last such draft. */
  saveDraft(viewer: Viewer, path: string, input: SubmitDeliverable): Promise<Outcome> {
    return this.keepVersion('saveDraft', viewer, path, input);
  }

  /**
   * Submits the next version: the link or file given, or without one the draft that was saved. After the due date it
   * needs a reason. A submitted version is never changed or lost.
   */
  submit(viewer: Viewer, path: string, input: SubmitDeliverable): Promise<Outcome> {
    return this.keepVersion('submit', viewer, path, input);
  }

  /** The coordinator accepts, with conditions or without, or asks for a revision. */
  review(viewer: Viewer, path: string, input: ReviewDeliverable): Promise<Outcome> {
    const { outcome } = input;
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const comment = check.text('comment', input.comment);
      const conditions = (input.conditions ?? []).map((text, i) => check.text(`conditions.${i}`, text));
      const conditional = outcome === 'ACCEPTED_WITH_CONDITIONS';
      if (conditional && conditions.length === 0) check.fault('conditions', 'CONDITIONS_REQUIRED');
      if (!conditional && conditions.length > 0) check.fault('conditions', 'CONDITIONS_NOT_EXPECTED');
      const deliverable = settleOn(check, check.find('Deliverable', input.deliverable), input.deliverable);
      const verdict = askDeliverable(REVIEW_VERBS[outcome], draft.plan, deliverable, asker);
      allowAt(input.expectedVersion, deliverable, verdict);
      const review = { deliverableId: deliverable.id, at: draft.now, byId: draft.actorId, outcome, comment };
      draft.insert('Review', { ...review, conditions, decisionId: null });
      addNotices(draft, draft.update('Deliverable', deliverable.id, { status: outcome }));
      return deliverable.id;
    });
  }

  private async keepVersion(
    verb: 'saveDraft' | 'submit',
    viewer: Viewer,
    path: string,
    input: SubmitDeliverable,
  ): Promise<Outcome> {
    const { partnership, fileId } = input;
    const known = !fileId || (await this.files.attachable(viewer, partnership, fileId));
    return this.work.change(viewer, partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const found = check.find('Deliverable', input.deliverable);
      if (!known) check.fault('fileId', 'UNKNOWN_FILE');
      const saved = found && draftOf(draft, found);
      const content = readContent(check, input, verb === 'submit' ? saved : undefined);
      if (verb === 'submit') checkLate(check, found, asker, content);
      const deliverable = settleOn(check, found, input.deliverable);
      allowAt(input.expectedVersion, deliverable, askDeliverable(verb, draft.plan, deliverable, asker));
      putVersion(draft, deliverable, saved, content, verb);
      const status = statusAfter(verb, deliverable);
      return draft.update('Deliverable', deliverable.id, { status }).id;
    });
  }
}

function readFields(check: InputCheck, input: Partial<AddDeliverable> | UpdateDeliverable) {
  return {
    title: given(input.title, (title) => check.text('title', title, TITLE_LIMIT)),
    type: given(input.type, (type) => check.deliverableType('type', type)),
    level: given(input.level, (level) => check.deliverableLevel('level', level)),
    leadId: given(input.lead, (lead) => check.member('lead', lead)),
    publicSummary: given(input.publicSummary, (text) => check.optionalText('publicSummary', text)),
  };
}

function settleOn(check: InputCheck, found: DeliverableFact | undefined, code: string): DeliverableFact {
  return check.settle(found, 'Deliverable', code);
}

/** The one version that is not submitted yet. */
function draftOf(draft: Draft, deliverable: DeliverableFact): DeliverableVersionFact | undefined {
  const versions = draft.plan.table('DeliverableVersion').with('deliverableId', deliverable.id);
  return versions.find((version) => version.draft);
}

/** Exactly one of link and file; what is not given is taken over from a saved draft. */
function readContent(check: InputCheck, input: SubmitDeliverable, saved: DeliverableVersionFact | undefined): Content {
  const url = check.url('url', input.url);
  const fileId = input.fileId || null;
  const note = check.optionalText('note', input.note);
  const lateReason = check.optionalText('lateReason', input.lateReason);
  if (url === null && fileId === null && saved) {
    return {
      url: saved.url,
      fileId: saved.fileId,
      note: note ?? saved.note,
      lateReason: lateReason ?? saved.lateReason,
    };
  }
  if ((url === null) === (fileId === null)) check.fault('url', 'URL_OR_FILE');
  return { url, fileId, note, lateReason };
}

function checkLate(check: InputCheck, found: DeliverableFact | undefined, asker: Asker, content: Content): void {
  if (!found || content.lateReason !== null || !isLateOn(found, asker.today)) return;
  check.fault('lateReason', 'LATE_REASON_REQUIRED', { dueDate: found.dueDate });
}

function putVersion(
  draft: Draft,
  deliverable: DeliverableFact,
  saved: DeliverableVersionFact | undefined,
  content: Content,
  verb: DeliverableVerb,
): void {
  const fields = { ...content, at: draft.now, byId: draft.actorId, draft: verb === 'saveDraft' };
  if (saved) {
    draft.update('DeliverableVersion', saved.id, fields);
    return;
  }
  const number = nextNumber(draft.plan.table('DeliverableVersion').with('deliverableId', deliverable.id));
  draft.insert('DeliverableVersion', { deliverableId: deliverable.id, number, ...fields });
}

function statusAfter(verb: DeliverableVerb, deliverable: DeliverableFact): DeliverableFact['status'] {
  return DELIVERABLE_MACHINE.line(verb, deliverable.status).to;
}
