import { createContext, useContext } from 'react';

/** Whose page it is. */
export interface Holder {
  readonly id: string;
  readonly email: string;
}

/** How the session ends and begins. */
export interface SessionControl {
  /** Forgets everything that was read: another person may sign in next. */
  readonly renew: () => void;
  /** Asks for the password above the page, which stays as it is. */
  readonly askToSignIn: () => void;
  /** Says who is looking at the page: who signs in above it as somebody else does not stay on it. */
  readonly belongsTo: (holder: Holder) => void;
  /** Reads everything again that the page shows: the server would tell it otherwise by now. */
  readonly readAgain: () => void;
  /** Another one for everybody who signs in: nothing on a page outlives whom it was for. */
  readonly generation: number;
  /**
   * Grows when the server would tell otherwise what it told before, such as when somebody has signed in again above the page:
   * what was refused for want of a session is tried again then.
   */
  readonly readings: number;
}

export const SessionContext = createContext<SessionControl>({
  renew: () => undefined,
  askToSignIn: () => undefined,
  belongsTo: () => undefined,
  readAgain: () => undefined,
  generation: 0,
  readings: 0,
});

/** How the session ends and begins. */
export function useSession(): SessionControl {
  return useContext(SessionContext);
}
