import { useT, useWord } from '../../i18n/text.js';
import classes from './Investments.module.css';

/** Funding by how sure it is, surest first; amounts as decimals. */
export interface Sums {
  readonly secured: string;
  readonly requested: string;
  readonly planned: string;
}

export const SURE = ['SECURED', 'REQUESTED', 'PLANNED'] as const;

/**
 * A bar of the length of the funding in the scale given: filled what is secured, pale what is requested, hollow what is
 * planned; a line marks the budget. The figures beside it say all that it does.
 */
export function MoneyBar({ sums, budget, longest }: { sums: Sums; budget?: string | null; longest: number }) {
  const scale = longest > 0 ? 100 / longest : 0;
  const secured = Number(sums.secured) * scale;
  const requested = Number(sums.requested) * scale;
  const planned = Number(sums.planned) * scale;
  const mark = Number(budget ?? 0) * scale;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden className={classes['bar']}>
      <rect y="1" width={secured} height="8" className={classes['SECURED']} />
      <rect x={secured} y="1" width={requested} height="8" className={classes['REQUESTED']} />
      <rect x={secured + requested} y="1" width={planned} height="8" className={classes['PLANNED']} />
      {mark > 0 && <line x1={mark} x2={mark} y1="0" y2="10" className={classes['mark']} />}
    </svg>
  );
}

/** What the parts of the bars mean. */
export function BarLegend({ budget = false }: { budget?: boolean }) {
  const t = useT();
  const word = useWord();
  return (
    <p className={classes['legend']}>
      {SURE.map((status) => (
        <span key={status}>
          <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden>
            <rect x="0.5" y="1" width="15" height="8" className={classes[status]} />
          </svg>
          {word('FundingStatus', status)}
        </span>
      ))}
      {budget && (
        <span>
          <svg viewBox="0 0 16 10" width="16" height="10" aria-hidden>
            <line x1="8" x2="8" y1="0" y2="10" className={classes['mark']} />
          </svg>
          {t('investments.budget')}
        </span>
      )}
    </p>
  );
}
