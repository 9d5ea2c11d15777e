import {
  EMAIL_LIMIT,
  fault,
  invalidInput,
  isEmailAddress,
  isLocalDate,
  isWebAddress,
  normaliseName,
  notFound,
  SCHEME_CODES,
  textFault,
  tidy,
  TEXT_LIMIT,
  URL_LIMIT,
  visiblePlan,
  type Asker,
  type ContributorFact,
  type Draft,
  type FieldFault,
  type LocalDate,
  type OrganisationFact,
  type Params,
  type Plan,
  type Responsibility,
  type ThingName,
  type Things,
} from '@roadbook/domain';

/** What a client may leave out: not given, or null. */
export type Optional<Value> = Value | null | undefined;

/** Reads a value when it is given; undefined leaves a field as it is. */
export function given<Value, Result>(value: Optional<Value>, read: (value: Value) => Result): Result | undefined {
  return value === null || value === undefined ? undefined : read(value);
}

export interface ContributorInput {
  /** Short name or alias. */
  readonly organisation: string;
  readonly responsibility: Responsibility;
}

type Numbered = 'CommitteeSession' | 'Decision' | 'ReportingPeriod';
type CodedList = 'Objective' | 'ThematicArea' | 'Activity';
const UNKNOWN_CODE: Readonly<Record<CodedList, string>> = {
  Objective: 'UNKNOWN_OBJECTIVE',
  ThematicArea: 'UNKNOWN_THEMATIC_AREA',
  Activity: 'UNKNOWN_ACTIVITY',
};

/**
 * Reads an input and collects every fault in it, so that a refusal lists them all at once. Each reading method takes the
 * field's name, notes what is wrong, and gives the value as the plan keeps it; where there is none, it gives the empty
 * text, which nobody uses because `settle` refuses first.
 */
export class InputCheck {
  private readonly faults: FieldFault[] = [];
  private readonly plan: Plan;
  private readonly today: LocalDate;
  private visible: Plan | undefined;

  /** @param root the argument that the fields belong to; the empty text for arguments that are fields themselves */
  constructor(
    draft: Pick<Draft, 'plan'>,
    private readonly asker: Asker,
    private readonly root = 'input',
  ) {
    this.plan = draft.plan;
    this.today = asker.today;
  }

  /** What the asker may see of the plan: whatever else there is, is as if it were not there. */
  get seen(): Plan {
    this.visible ??= visiblePlan(this.plan, this.asker.rights);
    return this.visible;
  }

  /** The thing that bears a code, as far as the asker may see it. */
  find<Name extends 'Action' | 'Milestone' | 'Deliverable' | 'Risk'>(
    thing: Name,
    code: string,
  ): Things[Name] | undefined {
    return this.plan.find(thing, this.seen.coded(thing, code)?.id);
  }

  /** The thing with an id, as far as the asker may see it. */
  byId<Name extends ThingName>(thing: Name, id: string): Things[Name] | undefined {
    return this.plan.find(thing, this.seen.find(thing, id)?.id);
  }

  /** The thing that bears a number, as far as the asker may see it. */
  numbered<Name extends Numbered>(thing: Name, number: number): Things[Name] | undefined {
    const found = this.seen.table(thing).filter((row) => row.number === number)[0];
    return this.plan.find(thing, found?.id);
  }

  /** True while there are no faults. */
  get sound(): boolean {
    return this.faults.length === 0;
  }

  /** Notes faults found elsewhere, their paths being complete. */
  note(faults: readonly FieldFault[]): void {
    this.faults.push(...faults);
  }

  fault(field: string, code: string, params: Params = {}): void {
    this.faults.push(fault(this.root ? `${this.root}.${field}` : field, code, params));
  }

  /**
   * Ends the reading: refuses when there are faults, then when the thing that the input is about is not there.
   * @throws DomainError INVALID_INPUT, NOT_FOUND
   */
  settle(): void;
  settle<Row>(row: Row | undefined, entity: string, code: string): Row;
  settle<Row>(row?: Row, entity?: string, code?: string): Row | undefined {
    if (this.faults.length > 0) throw invalidInput(this.faults);
    if (entity !== undefined && row === undefined) throw notFound(entity, code ?? '');
    return row;
  }

  /** A text that must say something. */
  text(field: string, value: Optional<string>, limit: number = TEXT_LIMIT, whenEmpty = 'EMPTY_TEXT'): string {
    const text = this.optionalText(field, value, limit);
    if (text === null) this.fault(field, whenEmpty);
    return text ?? '';
  }

  /** A text that may be missing; an empty one counts as missing. */
  optionalText(field: string, value: Optional<string>, limit: number = TEXT_LIMIT): string | null {
    const text = tidy(value ?? '');
    const found = textFault(text, limit);
    if (found) this.fault(field, found.code, found.params);
    return text === '' ? null : text;
  }

  /** A text of one line that must say something: a name. */
  line(field: string, value: Optional<string>, limit: number): string {
    return this.text(field, value?.replace(/\s+/g, ' '), limit);
  }

  /** An e-mail address, in lower case. */
  email(field: string, value: Optional<string>): string {
    const email = this.text(field, value, EMAIL_LIMIT).toLowerCase();
    if (email !== '' && !isEmailAddress(email)) this.fault(field, 'BAD_EMAIL');
    return email;
  }

  /** An address over http or https. */
  url(field: string, value: Optional<string>): string | null {
    const url = this.optionalText(field, value, URL_LIMIT);
    if (url !== null && !isWebAddress(url)) this.fault(field, 'BAD_URL');
    return url;
  }

  date(field: string, value: string): LocalDate {
    if (!isLocalDate(value)) this.fault(field, 'BAD_DATE');
    return value;
  }

  /** A date of what has happened: today when it is not given, never later. */
  pastDate(field: string, value: Optional<string>): LocalDate {
    const date = this.date(field, value ?? this.today);
    if (isLocalDate(date) && date > this.today) this.fault(field, 'DATE_IN_FUTURE', { date, today: this.today });
    return date;
  }

  /** The end of a span may be its start, and not earlier; the fault is the end's. */
  span(endField: string, start: LocalDate, end: LocalDate): void {
    if (isLocalDate(start) && isLocalDate(end) && end < start) this.fault(endField, 'END_BEFORE_START', { start, end });
  }

  /** A whole number from `min` to `max`. */
  whole(field: string, value: number, min: number, max: number): number {
    if (!Number.isInteger(value) || value < min || value > max) this.fault(field, 'OUT_OF_RANGE', { min, max });
    return value;
  }

  organisation(field: string, name: string): OrganisationFact | undefined {
    const found = this.plan.organisationNamed(name);
    if (!found) this.fault(field, 'UNKNOWN_ORGANISATION', { name: tidy(name).slice(0, 100) });
    return found;
  }

  /** The id of an organisation that is a member today. */
  member(field: string, name: string): string {
    const found = this.organisation(field, name);
    if (found && !this.plan.membershipOf(found.id, this.today)) {
      this.fault(field, 'NOT_A_MEMBER', { organisation: found.shortName });
    }
    return found?.id ?? '';
  }

  /** The ids of contributors: organisations of the register, each once, the lead not among them. */
  contributors(field: string, values: readonly ContributorInput[], leadId: string): ContributorFact[] {
    const seen = new Set<string>();
    return values.map((value, index) => {
      const path = `${field}.${index}.organisation`;
      const found = this.organisation(path, value.organisation);
      if (found && seen.has(found.id)) this.fault(path, 'DUPLICATE_CONTRIBUTOR', { organisation: found.shortName });
      if (found && found.id === leadId) this.fault(path, 'LEAD_AS_CONTRIBUTOR', { organisation: found.shortName });
      if (found) seen.add(found.id);
      return { organisationId: found?.id ?? '', responsibility: value.responsibility };
    });
  }

  /** The id of what bears a code in one of the partnership's lists. */
  codeId(field: string, list: CodedList, code: string): string {
    const found = this.plan.coded(list, code);
    if (!found) {
      const expected = this.plan
        .table(list)
        .rows()
        .map((row) => row.code);
      this.fault(field, UNKNOWN_CODE[list], { code: tidy(code).slice(0, 100), expected });
    }
    return found?.id ?? '';
  }

  /** The ids of what bears the codes, each once. */
  codeIds(field: string, list: CodedList, codes: readonly string[]): string[] {
    const ids = codes.map((code, index) => this.codeId(`${field}.${index}`, list, code));
    ids.forEach((id, index) => {
      if (id && ids.indexOf(id) < index) this.fault(`${field}.${index}`, 'DUPLICATE_VALUE', { value: codes[index]! });
    });
    return ids;
  }

  notEmpty(field: string, values: readonly unknown[]): void {
    if (values.length === 0) this.fault(field, 'EMPTY_LIST');
  }

  deliverableType(field: string, value: string): string {
    return this.schemeCode(field, value, 'types', 'UNKNOWN_TYPE');
  }

  deliverableLevel(field: string, value: string): string {
    return this.schemeCode(field, value, 'levels', 'UNKNOWN_LEVEL');
  }

  private schemeCode(field: string, value: string, list: 'types' | 'levels', code: string): string {
    const expected = SCHEME_CODES[this.plan.partnership.deliverableScheme][list];
    const found = expected.find((known) => normaliseName(known) === normaliseName(value));
    if (!found) this.fault(field, code, { value: tidy(value).slice(0, 100), expected });
    return found ?? '';
  }
}
