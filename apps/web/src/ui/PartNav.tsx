import { Link, useLocation, useSearchParams } from 'react-router';
import classes from './PartNav.module.css';

interface PartNavProps<Part extends string> {
  /** What it leads through, for screen readers. */
  readonly label: string;
  readonly parts: readonly { readonly value: Part; readonly label: string }[];
  readonly current: Part;
}

/** The parts of a page, each at an address of its own: `?part=`. */
export function PartNav<Part extends string>({ label, parts, current }: PartNavProps<Part>) {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const to = (part: Part): string => {
    const next = new URLSearchParams(search);
    next.set('part', part);
    return `${pathname}?${next.toString()}`;
  };
  return (
    <nav aria-label={label} className={classes['nav']}>
      {parts.map((part) => (
        <Link
          key={part.value}
          to={to(part.value)}
          className={classes['part']}
          {...(part.value === current && { 'aria-current': 'page' as const })}
        >
          {part.label}
        </Link>
      ))}
    </nav>
  );
}

/** The part that the address names, or the first one. */
export function usePart<Part extends string>(parts: readonly Part[]): Part {
  const [search] = useSearchParams();
  const given = search.get('part');
  return parts.find((part) => part === given) ?? parts[0]!;
}
