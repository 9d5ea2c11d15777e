import { useT } from '../../i18n/text.js';
import type { CoverageRow } from './competence-map.operations.js';
import { isByDomain, rowName, type Dimension } from './dimension.js';
import { mostOf, shadeOf } from './heat.js';
import classes from './HeatMap.module.css';

/** How many partners cover what in which column; a gap stands out by its sign, not by colour alone. */
export function HeatMap({ by, rows }: { by: Dimension; rows: readonly CoverageRow[] }) {
  const t = useT();
  const most = mostOf(rows);
  const caption = t(`competenceMap.caption.${by}`);
  return (
    <div className={classes['scroll']} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes['map']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`competenceMap.by.${by}`)}</th>
            {(rows[0]?.cells ?? []).map(({ key, title }) => (
              <th key={key} scope="col">
                {key === title ? title : <ColumnHead code={key} title={title} />}
              </th>
            ))}
            <th scope="col">{t(isByDomain(by) ? 'competenceMap.domains' : 'competenceMap.partners')}</th>
          </tr>
        </thead>
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
              <td className={classes['sum']} data-thin={row.thinnest || undefined}>
                {isByDomain(by) ? row.cells.length - row.gaps.length : row.organisations.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ code, title }: { code: string; title: string }) {
  return (
    <>
      <strong>{code}</strong> {title}
    </>
  );
}
