import { lazy, Suspense, useEffect, useState } from 'react';
import { useT } from '../i18n/text.js';
import { onToast } from './toast.js';

const loading = () => import('./toaster.js');
const Toaster = lazy(loading);

/** Messages at the edge of the page; what shows them is loaded with the first one. */
export function Toasts() {
  const t = useT();
  const [wanted, setWanted] = useState(false);
  const close = t('general.close');
  useEffect(
    () =>
      onToast((toast) => {
        setWanted(true);
        void loading().then(({ show }) => show(toast, close));
      }),
    [close],
  );
  return <Suspense>{wanted && <Toaster />}</Suspense>;
}
