import classes from './Mark.module.css';

/** The word mark: a road that turns, and the name. */
export function Mark({ small = false }: { small?: boolean }) {
  return (
    <span className={classes['mark']} data-small={small || undefined}>
      <svg viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="7" className={classes['ground']} />
        <path d="M9 25V10.5A2.5 2.5 0 0 1 11.5 8H18a5 5 0 0 1 0 10h-5l9 7" className={classes['road']} />
      </svg>
      <span>Roadbook</span>
    </span>
  );
}
