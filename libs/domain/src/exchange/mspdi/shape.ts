/** What is read of an element: its text, elements within it, or nothing, because what it says follows from the rest. */
export type Shape = 'TEXT' | 'DERIVED' | { readonly [name: string]: Shape };

const texts = (names: string): Record<string, Shape> =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'TEXT']));
const derived = (names: string): Record<string, Shape> =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'DERIVED']));

const TASK: Shape = {
  ...texts('UID ID Name IsNull Active WBS OutlineLevel Priority Start Finish ManualStart ManualFinish'),
  ...texts('Milestone Summary PercentComplete ActualStart ActualFinish Notes'),
  ...derived(
    'GUID Type OutlineNumber CreateDate Manual Duration ManualDuration DurationFormat ConstraintType ConstraintDate CalendarUID',
  ),
  ...derived('Estimated EffortDriven Recurring Critical Rollup HideBar DisplayAsSummary'),
  PredecessorLink: { ...texts('PredecessorUID Type LinkLag LagFormat CrossProject') },
  ExtendedAttribute: { ...texts('FieldID Value'), ...derived('UID') },
  Baseline: { ...texts('Number Start Finish'), ...derived('Duration DurationFormat EstimatedDuration Interim') },
};

/**
 * The elements of a project file that are read, or that say nothing of their own
 * (https://schemas.microsoft.com/project/2007/mspdi_pj12.xsd). Every other one is named in a warning.
 */
export const PROJECT_SHAPE: Shape = {
  ...texts('Name Title MinutesPerDay CalendarUID'),
  ...derived('GUID UID SaveVersion BuildNumber CreationDate LastSaved StartDate FinishDate ScheduleFromStart'),
  ...derived(
    'DefaultStartTime DefaultFinishTime MinutesPerWeek DaysPerMonth DurationFormat WeekStartDay CurrentDate StatusDate',
  ),
  ExtendedAttributes: { ExtendedAttribute: { ...texts('FieldID Alias'), ...derived('FieldName Guid') } },
  Calendars: {
    Calendar: {
      ...texts('UID'),
      ...derived('GUID Name IsBaseCalendar IsBaselineCalendar BaseCalendarUID'),
      WeekDays: { WeekDay: { ...texts('DayType DayWorking'), ...derived('WorkingTimes') } },
    },
  },
  Tasks: { Task: TASK },
  Resources: {
    Resource: {
      ...texts('UID Name Initials Type IsNull'),
      ...derived('GUID ID Notes Group Code WorkGroup MaxUnits CalendarUID'),
    },
  },
  Assignments: {
    Assignment: { ...texts('TaskUID ResourceUID Notes'), ...derived('UID GUID Units Work Start Finish') },
  },
};
