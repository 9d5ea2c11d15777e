import { useDraft } from '../../app/draft.js';
import { usePlace } from '../../app/place.js';
import type { Duty, DutyKind, Subject } from './duties.js';

/** What every form of a duty is given. */
export interface DutyFormProps<Kind extends DutyKind> {
  readonly duty: Duty;
  readonly subject: Extract<Subject, { kind: Kind }>;
  /** The date of today in the partnership. */
  readonly today: string;
  /** Reads the list again. */
  readonly again: () => void;
  /** It is done: puts the form away and goes on to the next duty. */
  readonly done: () => void;
  /** Puts the form away. */
  readonly close: () => void;
}

/** What is typed into a form of a duty: kept until it is sent, whatever happens to the page. */
export function useFormDraft<Values>(duty: Duty, initial: Values) {
  const { code } = usePlace();
  const draft = useDraft<Values>(`duty:${code}:${duty.key}`, initial);
  return {
    ...draft,
    put: <Name extends keyof Values>(name: Name, value: Values[Name]) =>
      draft.set((old) => ({ ...old, [name]: value })),
  };
}
