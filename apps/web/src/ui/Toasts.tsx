import { lazy, Suspense, useEffect, useState } from 'react';
import { onToast } from './toast.js';

const loading = () => import('./toaster.js');
const Toaster = lazy(loading);

/** Messages at the edge of the page; what shows them is loaded with the first one. */
export function Toasts() {
  const [wanted, setWanted] = useState(false);
  useEffect(
    () =>
      onToast((toast) => {
        setWanted(true);
        void loading().then(({ show }) => show(toast));
      }),
    [],
  );
  return <Suspense>{wanted && <Toaster />}</Suspense>;
}
