import { useEffect, useState } from 'react';

/** Gives the focus back to what had it before the dialog, where that is still there, once the dialog is gone. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
