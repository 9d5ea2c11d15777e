import { useState } from 'react';
import { usePlace } from '../../app/place.js';
import { isMovable, type Move } from './move.js';
import type { ActionFacts } from './schedule.js';

/** An action being moved in the drawing: first only shown where it would lie, then asked for in the dialog. */
export interface Moving {
  readonly move: Move | null;
  /** Whether the dialog is open. */
  readonly asking: boolean;
  readonly mayMove: (action: ActionFacts) => boolean;
  /** Moves it further, from where it lies now. */
  readonly shift: (action: ActionFacts, days: number) => void;
  /** Moves it so many days from its planned dates. */
  readonly put: (action: ActionFacts, days: number) => void;
  readonly ask: () => void;
  readonly giveUp: () => void;
}

/** What is being moved; one action at a time, none in the past. */
export function useMove(): Moving {
  const { past } = usePlace();
  const [move, setMove] = useState<Move | null>(null);
  const [asking, setAsking] = useState(false);
  return {
    move,
    asking,
    mayMove: (action) => !past && isMovable(action),
    shift: (action, days) => setMove((old) => ({ action, days: (old?.action.id === action.id ? old.days : 0) + days })),
    put: (action, days) => setMove({ action, days }),
    ask: () => setAsking(true),
    giveUp: () => {
      setMove(null);
      setAsking(false);
    },
  };
}
