import { drawSign, SIGNS, type SignName } from '@roadbook/drawing';
import { useT } from '../i18n/text.js';
import classes from './Sign.module.css';

const SIZE = 12;

/**
 * A state as shape, colour and word together, the same as in the reports. `quiet` leaves the word to screen readers and
 * the tooltip: only where the word stands beside it anyway or a column's head says what is meant.
 */
export function Sign({ name, quiet = false, label }: { name: SignName; quiet?: boolean; label?: string }) {
  const t = useT();
  const word = label ?? t(name);
  return (
    <span className={classes['sign']} data-tone={toneOf(name)} title={quiet ? word : undefined}>
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        width={SIZE}
        height={SIZE}
        aria-hidden
        // Our own drawing: shapes only, made of numbers.
        dangerouslySetInnerHTML={{ __html: drawSign(name, SIZE / 2, SIZE / 2, SIZE - 2) }}
      />
      <span className={quiet ? classes['hidden'] : classes['word']}>{word}</span>
    </span>
  );
}

/** The tone of a sign, for colours that follow the colour scheme. */
export function toneOf(name: SignName): string {
  return SIGNS[name].tone;
}
