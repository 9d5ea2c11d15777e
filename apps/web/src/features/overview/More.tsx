import { PlaceLink } from '../../ui/parts.js';
import classes from './Overview.module.css';

/** A link beside a heading, to all of what the section shows a part of. */
export function More({ to, children }: { to: string; children: string }) {
  return (
    <span className={classes['more']}>
      <PlaceLink to={to}>{children}</PlaceLink>
    </span>
  );
}
