import { Link, useLocation, useSearchParams } from 'react-router';
import { useT } from '../../i18n/text.js';
import { toneOf } from '../../ui/Sign.js';
import { inCell, levelSign, STEPS, type RiskChoice } from './matrix.js';
import classes from './Risks.module.css';
import type { RiskFacts } from './risks.operations.js';

interface RiskMatrixProps {
  readonly risks: readonly RiskFacts[];
  readonly choice: RiskChoice;
}

/** Likelihood upwards, impact to the right; each cell leads to the risks that are in it. */
export function RiskMatrix({ risks, choice }: RiskMatrixProps) {
  const t = useT();
  return (
    <table className={classes['matrix']}>
      <caption>{t('risks.matrix')}</caption>
      <thead>
        <tr>
          <th scope="col" className={classes['corner']}>
            {t('risks.corner')}
          </th>
          {STEPS.map((impact) => (
            <th key={impact} scope="col">
              <span className={classes['hidden']}>{t('risks.impact')} </span>
              {impact}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...STEPS].reverse().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">
              <span className={classes['hidden']}>{t('risks.likelihood')} </span>
              {likelihood}
            </th>
            {STEPS.map((impact) => (
              <Cell
                key={impact}
                likelihood={likelihood}
                impact={impact}
                risks={inCell(risks, likelihood, impact)}
                chosen={choice.likelihood === likelihood && choice.impact === impact}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly likelihood: number;
  readonly impact: number;
  readonly risks: readonly RiskFacts[];
  readonly chosen: boolean;
}

function Cell({ likelihood, impact, risks, chosen }: CellProps) {
  const t = useT();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  if (chosen) next.delete('cell');
  else next.set('cell', `${likelihood}x${impact}`);
  const query = next.toString();
  const codes = risks.map(({ code }) => code).join(', ');
  return (
    <td data-tone={toneOf(levelSign(likelihood * impact))} data-filled={risks.length > 0 || undefined}>
      {risks.length > 0 && (
        <Link to={`${pathname}${query && `?${query}`}`} aria-current={chosen || undefined} preventScrollReset>
          <strong>{risks.length}</strong>
          <span>{codes}</span>
          <span className={classes['hidden']}>{t('risks.cell', { level: likelihood * impact })}</span>
        </Link>
      )}
    </td>
  );
}
