import { useEffect, useState } from 'react';
import { useT } from '../../i18n/text.js';
import classes from './LivePage.module.css';

/** How long this item has taken, of how long; it never sounds an alarm. */
export function Timer({ minutes }: { minutes: number | null }) {
  const t = useT();
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setGone((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = `${Math.floor(gone / 60)}:${String(gone % 60).padStart(2, '0')}`;
  return (
    <span className={classes['timer']} role="timer">
      {minutes === null ? time : t('sessions.timer', { time, minutes })}
    </span>
  );
}
