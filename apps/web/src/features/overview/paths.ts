/** The comparison of the plan at a moment with what it is now. */
export const HISTORY = (since: string): string => `history?${new URLSearchParams({ since }).toString()}`;
