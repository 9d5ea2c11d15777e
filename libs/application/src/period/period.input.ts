/** The inputs of the reporting period use cases; fields as in contract.graphql. Dates are local dates. */
export interface OpenPeriod {
  readonly partnership: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly dueDate: string;
}

export interface ClosePeriod {
  readonly partnership: string;
  readonly number: number;
}
