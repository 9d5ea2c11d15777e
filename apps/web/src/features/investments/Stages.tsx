import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { useAddress } from '../../ui/Filters.js';
import type { PipelineProposal, TotalsFacts } from './investments.operations.js';
import classes from './Investments.module.css';
import { STAGES, type Stage } from './pipeline.js';

interface StagesProps {
  readonly proposals: readonly PipelineProposal[];
  readonly totals: TotalsFacts['byStage'] | undefined;
}

/** How many proposals stand at each stage, and what they cost; each stage leads to its proposals. */
export function Stages({ proposals, totals = [] }: StagesProps) {
  const t = useT();
  const word = useWord();
  const { to } = usePlace();
  const [search] = useAddress();
  const stage = search.get('stage');
  const shown = STAGES.filter((one) => (one !== 'REFUSED' && one !== 'WITHDRAWN' ? true : countOf(proposals, one) > 0));
  const address = (next: Stage | null) => {
    const query = new URLSearchParams(search);
    query.delete('asOf');
    if (next) query.set('stage', next);
    else query.delete('stage');
    return to(`investments?${query.toString()}`);
  };
  return (
    <nav aria-label={t('investments.stages')}>
      <ul className={classes['stages']}>
        {shown.map((one) => {
          const count = countOf(proposals, one);
          return (
            <li key={one}>
              <Link
                to={address(stage === one ? null : one)}
                aria-current={stage === one ? 'true' : undefined}
                data-empty={count === 0 || undefined}
                preventScrollReset
              >
                <strong>{word('InvestmentStage', one)}</strong>
                <span className={classes['count']}>{count}</span>
                <Budgets totals={totals.filter((total) => total.stage === one)} />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Budgets({ totals }: { totals: TotalsFacts['byStage'] }) {
  const { money } = useFormat();
  return (
    <span className={classes['note']}>
      {totals.map(({ budget, currency }) => money(budget, currency)).join(' + ') || '–'}
    </span>
  );
}

function countOf(proposals: readonly PipelineProposal[], stage: Stage): number {
  return proposals.filter((one) => one.stage === stage).length;
}
