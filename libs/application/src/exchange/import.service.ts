import { Injectable } from '@nestjs/common';
import {
  askStanding,
  demand,
  diffPlans,
  DomainError,
  Draft,
  fault,
  importPlan,
  invalidInput,
  LISTED,
  READ_SHEETS,
  SUMMARY_LIMIT,
  textFault,
  tidy,
  type Asker,
  type FaultList,
  type Picture,
  type Plan,
  type PlanReading,
} from '@roadbook/domain';
import { FileService } from '../file/file.service.js';
import type { Viewer } from '../identity/viewer.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import { StoredPictures } from '../work/stored-pictures.js';
import type { ImportPlan, ImportPreview, ImportPreviewRequest, ImportResult, ImportSource } from './import.input.js';
import { previewFile } from './preview-file.js';
import { readPlanFile } from './read-file.js';

/** How often a file is read again when the plan has changed meanwhile. */
const ATTEMPTS = 3;
/** What an idempotency key remembers of an import that changed nothing: its revision is another's. */
const NOTHING = 'nothing';

type Request = Omit<ImportPlan, 'fileId'>;

/**
 * Imports workbooks and bundles: as a dry run, or as one revision or not at all. Files are read one at a time, so that many
 * of them take no more room than one.
 */
@Injectable()
export class ImportService {
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly files: FileService,
    private readonly pictures: StoredPictures,
    private readonly work: PartnershipWork,
  ) {}

  /**
   * Imports a file that the viewer has uploaded. Whoever may not import learns nothing of files.
   * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT when the plan is not at the expected revision
   */
  async import(viewer: Viewer, path: string, input: ImportPlan): Promise<ImportResult> {
    const { partnership, fileId } = input;
    const picture = await this.allowed(viewer, input);
    const source = await this.files.uploaded(viewer, picture.plan.partnershipId, fileId);
    if (!source) throw invalidInput([fault('input.fileId', 'UNKNOWN_FILE')]);
    return this.take(viewer, path, { ...input, partnership }, source);
  }

  /** What an uploaded file is, and how a table would be read; nothing is compared yet. */
  async preview(viewer: Viewer, request: ImportPreviewRequest): Promise<ImportPreview> {
    const picture = await this.allowed(viewer, { partnership: request.partnership, apply: false });
    const source = await this.files.uploaded(viewer, picture.plan.partnershipId, request.fileId);
    if (!source) throw invalidInput([fault('input.fileId', 'UNKNOWN_FILE')]);
    return this.inTurn(() => previewFile(source.path, request));
  }

  /** Imports a file of this machine, in the name of an account. */
  async importFile(viewer: Viewer, input: Request, source: ImportSource): Promise<ImportResult> {
    await this.allowed(viewer, input);
    return this.take(viewer, 'importPlan', input, source);
  }

  private async allowed(viewer: Viewer, { partnership, reason }: Request): Promise<Picture> {
    const found = textFault(tidy(reason ?? ''), SUMMARY_LIMIT);
    if (found) throw invalidInput([fault('input.reason', found.code, found.params)]);
    const picture = await this.pictures.of(viewer, partnership);
    demand(askStanding('importPlan', picture.plan, picture.asker, false));
    return picture;
  }

  private take(viewer: Viewer, path: string, input: Request, source: ImportSource): Promise<ImportResult> {
    return this.inTurn(() =>
      input.apply ? this.apply(viewer, path, input, source) : this.dryRun(viewer, input, source),
    );
  }

  private inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
    const result = this.reading.then(read);
    // The next one waits for this one's end, whatever it is: a refusal goes to who asked for this one.
    const ended = (): void => undefined;
    this.reading = result.then(ended, ended);
    return result;
  }

  private async dryRun(viewer: Viewer, input: Request, source: ImportSource): Promise<ImportResult> {
    const { plan, asker, instant } = await this.pictures.of(viewer, input.partnership);
    demandRevision(plan, input);
    const reading = await readPlanFile(source.path, plan, input.mapping ?? null);
    let made = 0;
    const draft = new Draft(plan, instant, viewer.accountId, () => `new-${(made += 1)}`);
    const faults = importPlan(draft, asker, reading, reasonOf(input));
    return resultOf(faults, reading, draft.plan);
  }

  private async apply(viewer: Viewer, path: string, input: Request, source: ImportSource): Promise<ImportResult> {
    for (let attempt = 1; ; attempt += 1) {
      const { plan } = await this.pictures.of(viewer, input.partnership);
      const reading = await readPlanFile(source.path, plan, input.mapping ?? null);
      try {
        return await this.change(viewer, path, input, source, reading);
      } catch (error) {
        if (error instanceof Faulty) return resultOf(error.faults, reading, error.plan);
        if (!(error instanceof Overtaken) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** @throws Faulty, Overtaken: then nothing was changed, and no idempotency key remembers anything */
  private async change(
    viewer: Viewer,
    path: string,
    input: Request,
    source: ImportSource,
    reading: PlanReading,
  ): Promise<ImportResult> {
    const outcome = await this.work.change(viewer, input.partnership, path, (draft, asker) => {
      demand(askStanding('importPlan', draft.plan, asker, false));
      demandRevision(draft.base, input);
      if (draft.base.revision !== reading.plan.revision) throw new Overtaken();
      const changes = changeDraft(draft, asker, reading, input);
      draft.reason = `Import of ${source.name}${reasonOf(input) ? `: ${reasonOf(input)}` : ''}`;
      return changes ? draft.plan.partnershipId : NOTHING;
    });
    return this.answer(viewer, input, outcome, reading);
  }

  /** What an import did, also one that an idempotency key remembers: the revision itself tells. */
  private async answer(
    viewer: Viewer,
    { partnership }: Request,
    outcome: Outcome,
    reading: PlanReading,
  ): Promise<ImportResult> {
    const { revision, subjectId } = outcome;
    const none = { revision, faults: [], faultCount: 0, ...warningsOf(reading), changes: [], changeCount: 0 };
    if (subjectId === NOTHING) return { ...none, applied: false };
    const after = await this.pictures.of(viewer, partnership, { revision });
    const before = await this.pictures.of(viewer, partnership, { revision: revision - 1 });
    const changes = diffPlans(before.plan, after.plan);
    return { ...none, applied: true, changes: changes.slice(0, LISTED), changeCount: changes.length };
  }
}

/** The file has faults. */
class Faulty extends Error {
  /** @param plan what it would have come to without its faulty cells */
  constructor(
    readonly faults: FaultList,
    readonly plan: Plan,
  ) {
    super('the file has faults');
  }
}

/** The plan changed while the file was read. */
class Overtaken extends DomainError {
  constructor() {
    super('CONFLICT', 'IMPORT_OVERTAKEN');
  }
}

/** @returns whether anything changes. @throws Faulty */
function changeDraft(draft: Draft, asker: Asker, reading: PlanReading, input: Request): boolean {
  const faults = importPlan(draft, asker, reading, reasonOf(input));
  if (faults.count > 0) throw new Faulty(faults, draft.plan);
  return draft.finish().changes.length > 0;
}

function resultOf(faults: FaultList, reading: PlanReading, after: Plan): ImportResult {
  const changes = diffPlans(reading.plan, after);
  return {
    applied: false,
    revision: reading.plan.revision,
    faults: faults.list(READ_SHEETS),
    faultCount: faults.count,
    ...warningsOf(reading),
    changes: changes.slice(0, LISTED),
    changeCount: changes.length,
  };
}

function warningsOf({ warnings }: PlanReading): Pick<ImportResult, 'warnings' | 'warningCount'> {
  return { warnings: warnings.list(READ_SHEETS), warningCount: warnings.count };
}

/** @throws DomainError CONFLICT when the plan is no longer what the dry run saw */
function demandRevision({ revision }: Plan, { expectedRevision: expected }: Request): void {
  if (expected === null || expected === undefined || expected === revision) return;
  throw new DomainError('CONFLICT', 'STALE_REVISION', { expected, actual: revision });
}

function reasonOf({ reason }: Request): string | null {
  return tidy(reason ?? '') || null;
}
