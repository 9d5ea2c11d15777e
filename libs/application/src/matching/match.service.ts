import { Injectable } from '@nestjs/common';
import {
  askMatch,
  askRecordMatch,
  demand,
  isLocalDate,
  lastStep,
  MATCH_MACHINE,
  SUMMARY_LIMIT,
  toolNamed,
  type FunnelStep,
  type LocalDate,
  type MatchFact,
  type MatchVerb,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { DropMatch, RecordMatch, RecordMatchMeeting, RecordMatchResult, RecordMatchStep } from './match.input.js';

type StepVerb = Exclude<MatchVerb, 'drop'>;

/**
 * What becomes of suggestions: contacts, meetings, ideas, projects. Every method makes one revision and answers with the
 * match's id; it refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN or RULE_VIOLATION.
 */
@Injectable()
export class MatchService {
  constructor(private readonly work: PartnershipWork) {}

  /** Two or more members are to work together on something. */
  record(viewer: Viewer, path: string, input: RecordMatch): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const subject = {
        organisationIds: matchedIds(check, input.organisations),
        actionId: given(input.action, (code) => actionId(check, code)) ?? null,
        thematicAreaId: given(input.area, (code) => check.codeId('area', 'ThematicArea', code)) ?? null,
        toolboxItemId: given(input.toolboxItem, (name) => toolId(check, 'toolboxItem', name)) ?? null,
      };
      const date = check.pastDate('date', input.date);
      const note = check.optionalText('note', input.note, SUMMARY_LIMIT);
      if (!input.action && !input.area && !input.toolboxItem) check.fault('action', 'MATCH_FOR_NOTHING');
      check.settle();
      demand(askRecordMatch(draft.plan, subject, asker));
      const steps = [{ step: 'SUGGESTION' as const, date, note }];
      return draft.insert('Match', { ...subject, status: 'SUGGESTION', steps, eventId: null, dropReason: null }).id;
    });
  }

  /** They are in touch. */
  contact(viewer: Viewer, path: string, input: RecordMatchStep): Promise<Outcome> {
    return this.go('contact', viewer, path, input, noteOf);
  }

  /** They met, at an event of the toolbox or elsewhere. */
  meet(viewer: Viewer, path: string, input: RecordMatchMeeting): Promise<Outcome> {
    return this.go('meet', viewer, path, input, (check) => ({
      ...noteOf(check, input),
      eventId: given(input.event, (name) => eventId(check, name)) ?? null,
    }));
  }

  /** They have an idea in common. */
  shape(viewer: Viewer, path: string, input: RecordMatchResult): Promise<Outcome> {
    return this.go('shape', viewer, path, input, resultOf);
  }

  /** A project of theirs has begun. */
  launch(viewer: Viewer, path: string, input: RecordMatchResult): Promise<Outcome> {
    return this.go('launch', viewer, path, input, resultOf);
  }

  /** Nothing comes of it. */
  drop(viewer: Viewer, path: string, input: DropMatch): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const dropReason = check.text('reason', input.reason, SUMMARY_LIMIT, 'REASON_REQUIRED');
      const match = check.settle(check.byId('Match', input.match), 'Match', input.match);
      demand(askMatch('drop', draft.plan, match, asker));
      draft.reason = dropReason;
      return draft.update('Match', match.id, { status: 'DROPPED', dropReason }).id;
    });
  }

  /** A step of the funnel; `read` gives what is said of it besides its day. */
  private go<Input extends RecordMatchStep>(
    verb: StepVerb,
    viewer: Viewer,
    path: string,
    input: Input,
    read: (check: InputCheck, input: Input) => { note: string | null; eventId?: string | null },
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const { note, ...fields } = read(check, input);
      const found = check.byId('Match', input.match);
      const date = stepDate(check, input.date, found);
      const match = check.settle(found, 'Match', input.match);
      demand(askMatch(verb, draft.plan, match, asker));
      const step = MATCH_MACHINE.line(verb, match.status).to as FunnelStep;
      const steps = [...match.steps, { step, date, note }];
      return draft.update('Match', match.id, { ...fields, status: step, steps }).id;
    });
  }
}

/** A day that has come, and not before the step that was taken last. */
function stepDate(check: InputCheck, value: Optional<string>, match: MatchFact | undefined): LocalDate {
  const date = check.pastDate('date', value);
  const last = match ? lastStep(match).date : date;
  if (isLocalDate(date) && date < last) check.fault('date', 'MATCH_DATE_BEFORE', { date, last });
  return date;
}

function noteOf(check: InputCheck, { note }: RecordMatchStep): { note: string | null } {
  return { note: check.optionalText('note', note, SUMMARY_LIMIT) };
}

function resultOf(check: InputCheck, { note }: RecordMatchResult): { note: string } {
  return { note: check.text('note', note, SUMMARY_LIMIT) };
}

/** The ids of two members at least, each once. */
function matchedIds(check: InputCheck, names: readonly string[]): string[] {
  const ids = names.map((name, index) => check.member(`organisations.${index}`, name));
  ids.forEach((id, index) => {
    if (id && ids.indexOf(id) < index) {
      check.fault(`organisations.${index}`, 'DUPLICATE_VALUE', { value: names[index]!.slice(0, 100) });
    }
  });
  if (names.length < 2) check.fault('organisations', 'MATCH_OF_ONE');
  return ids;
}

function actionId(check: InputCheck, code: string): string {
  const found = check.find('Action', code);
  if (!found) check.fault('action', 'UNKNOWN_ACTION', { code: code.slice(0, 100) });
  return found?.id ?? '';
}

function toolId(check: InputCheck, field: string, name: string): string {
  const found = toolNamed(check.seen, name);
  if (!found) check.fault(field, 'MATCH_TOOL', { name: name.slice(0, 100) });
  return found?.id ?? '';
}

/** The id of an event: of a project, network or scheme nobody can say that people met there. */
function eventId(check: InputCheck, name: string): string {
  const id = toolId(check, 'event', name);
  const item = check.byId('ToolboxItem', id);
  if (item && item.kind !== 'MATCHMAKING_EVENT') check.fault('event', 'MATCH_EVENT', { name: item.name });
  return id;
}
