import { useT } from '../../i18n/text.js';
import { Matrix } from '../../ui/Matrix.js';
import type { CoverageRow } from './competence-map.operations.js';
import { isByDomain, rowName, type Dimension } from './dimension.js';
import { mostOf, shadeOf } from './heat.js';

/** How many partners cover what in which column; a gap stands out by its sign, not by colour alone. */
export function HeatMap({ by, rows }: { by: Dimension; rows: readonly CoverageRow[] }) {
  const t = useT();
  const most = mostOf(rows);
  return (
    <Matrix
      caption={t(`competenceMap.caption.${by}`)}
      rows={t(`competenceMap.by.${by}`)}
      columns={(rows[0]?.cells ?? []).map(({ key, title }) => ({ key, title, ...(key !== title && { code: key }) }))}
      sum={t(isByDomain(by) ? 'competenceMap.domains' : 'competenceMap.partners')}
      first="wide"
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{rowName(by, row)}</th>
            {row.cells.map(({ key, organisations }) => (
              <td
                key={key}
                data-shade={shadeOf(organisations.length, most)}
                title={organisations.map(({ shortName }) => shortName).join(', ')}
              >
                {organisations.length === 0 ? (
                  <span role="img" aria-label={t('competenceMap.gap')}>
                    –
                  </span>
                ) : (
                  organisations.length
                )}
              </td>
            ))}
            <td data-sum data-thin={row.thinnest || undefined}>
              {isByDomain(by) ? row.cells.length - row.gaps.length : row.organisations.length}
            </td>
          </tr>
        ))}
      </tbody>
    </Matrix>
  );
}
