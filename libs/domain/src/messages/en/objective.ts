/** Indicators of objectives. */
export const objectiveMessages: Record<string, string> = {
  INDICATOR_REPORTED: '{indicator} is summed from the partner reports; it is recorded there.',
  INDICATOR_HAS_VALUES:
    '{indicator} has {values:recorded value|recorded values}; add another indicator that is summed from the partner reports, and remove this one.',
  PERIOD_AHEAD: 'Period {period} begins on {start}; there is nothing to record for it yet.',
  TARGET_IS_BASELINE: 'A target of {target} is where the indicator stood at the beginning.',
  REPORTED_ADDS_UP: 'Values that partners report add up; they cannot tell where it stands.',
};
