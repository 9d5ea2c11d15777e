import { Anchor } from '@mantine/core';
import { useT } from '../../i18n/text.js';
import classes from './Toolbox.module.css';

/** Days that remain; soon ones stand out, as words and not by colour alone. */
export function Left({ days }: { days: number | null }) {
  const t = useT();
  if (days === null) return null;
  return (
    <span className={classes['left']} data-soon={days <= 30 || undefined}>
      {t('toolbox.left', { days })}
    </span>
  );
}

/** The readiness levels that are funded; nothing where there is no limit. */
export function Trl({ from, to }: { from: number | null; to: number | null }) {
  const t = useT();
  if (from === null && to === null) return null;
  return <span className={classes['remark']}>{t('toolbox.trl', { from: from ?? 1, to: to ?? 9 })}</span>;
}

/** A name, and where there is one the way to its own page, which opens beside this one. */
export function WebLink({ name, url }: { name: string; url: string | null }) {
  if (!url) return <>{name}</>;
  return (
    <Anchor href={url} target="_blank" rel="noreferrer" inherit underline="always">
      {name}
    </Anchor>
  );
}
