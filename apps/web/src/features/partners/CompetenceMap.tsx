import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Matrix } from '../../ui/Matrix.js';
import { Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import classes from './Partners.module.css';
import { PartnerLink } from './PartnerLinks.js';
import type { PartnersPlan } from './partners.operations.js';
import { competenceRows, thinnest } from './partnership.js';

/** Which partner covers which domain of the EFFRA roadmap; how many in all, and where the partnership is thin. */
export function CompetenceMap({ plan }: { plan: PartnersPlan }) {
  const t = useT();
  const { list } = useFormat();
  const domains = plan.competenceMap;
  const rows = competenceRows(plan);
  if (rows.length === 0 || domains.length === 0) {
    return (
      <Section id="competences" title={t('partners.competences')}>
        <Empty>{t('partners.noCompetences')}</Empty>
      </Section>
    );
  }
  const thin = thinnest(domains);
  const count = thin[0]?.organisations.length ?? 0;
  return (
    <Section id="competences" title={t('partners.competences')}>
      <p className={classes['thinnest']}>
        {t('partners.thinnest', {
          domains: list(thin.map(({ domain, title }) => `${domain} ${title}`)),
          domainCount: thin.length,
          count,
          names: thin.length === 1 ? list(thin[0]!.organisations.map(({ shortName }) => shortName)) : '',
        })}
      </p>
      <Matrix
        caption={t('partners.competenceCaption')}
        rows={t('partners.partner')}
        columns={domains.map(({ domain, title, description }) => ({
          key: domain,
          code: domain,
          title,
          hint: description,
        }))}
        sum={t('partners.sum')}
        first="narrow"
      >
        <tbody>
          {rows.map(({ organisation, domains: own }) => (
            <tr key={organisation.id}>
              <th scope="row">
                <PartnerLink organisation={organisation} />
              </th>
              {domains.map(({ domain }) => (
                <td key={domain} data-covered={own.has(domain) || undefined}>
                  {own.has(domain) && (
                    <span role="img" aria-label={t('partners.covers')}>
                      ●
                    </span>
                  )}
                </td>
              ))}
              <td data-sum>{own.size}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('partners.sum')}</th>
            {domains.map(({ domain, organisations }) => (
              <td key={domain} data-sum data-thin={organisations.length === count || undefined}>
                {organisations.length}
              </td>
            ))}
            <td data-sum>{rows.reduce((sum, { domains: own }) => sum + own.size, 0)}</td>
          </tr>
        </tfoot>
      </Matrix>
    </Section>
  );
}
