import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Empty } from '../../ui/parts.js';
import { PartnerLink } from './PartnerLinks.js';
import type { OrganisationFacts } from './partners.operations.js';
import classes from './Partners.module.css';
import type { RegionMembers } from './partnership.js';

/** The regions one after the other: what they are, and who takes part. */
export function Regions({ members }: { members: readonly RegionMembers[] }) {
  const t = useT();
  if (members.length === 0) return <Empty>{t('partners.noRegions')}</Empty>;
  return members.map((one) => <Region key={one.region.id} {...one} />);
}

function Region({ region, partners, observers }: RegionMembers) {
  const t = useT();
  const word = useWord();
  const { name, country, circle, cohesionCategory, figures, s3Priorities } = region;
  const facts = [
    country,
    word('Circle', circle),
    cohesionCategory && t('partners.cohesion', { category: word('CohesionCategory', cohesionCategory) }),
  ];
  return (
    <section className={classes['region']} aria-labelledby={`region-${region.id}`}>
      <div>
        <h3 id={`region-${region.id}`}>{name}</h3>
        <p className={classes['note']}>{facts.filter(Boolean).join(' · ')}</p>
        {(figures.length > 0 || s3Priorities.length > 0) && (
          <details>
            <summary>{t('partners.figures')}</summary>
            <Figures figures={figures} />
            {s3Priorities.length > 0 && <p>{t('partners.priorities', { priorities: s3Priorities.join(', ') })}</p>}
          </details>
        )}
      </div>
      {partners.length + observers.length === 0 ? (
        <p className={classes['note']}>{t('partners.nobody')}</p>
      ) : (
        <ul>
          {[...partners, ...observers].map((organisation) => (
            <Member key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Member({ organisation }: { organisation: OrganisationFacts }) {
  const word = useWord();
  const { number } = useFormat();
  const { name, shortName, kind, membership, label, figures } = organisation;
  const [figure] = figures;
  const facts = [
    word('OrganisationKind', kind),
    membership === 'COORDINATOR' && word('MembershipKind', membership),
    label && word('Label', label),
    figure && `${number(figure.value)} ${figure.name}`,
  ];
  return (
    <li>
      <PartnerLink organisation={organisation} />
      {name !== shortName && <span className={classes['note']}> {name}</span>}
      <div className={classes['note']}>{facts.filter(Boolean).join(' · ')}</div>
    </li>
  );
}

interface FiguresProps {
  readonly figures: readonly { readonly name: string; readonly value: string; readonly basis: string | null }[];
}

/** Figures with what they count. */
export function Figures({ figures }: FiguresProps) {
  const { number } = useFormat();
  return (
    <dl className={classes['figures']}>
      {figures.map(({ name, value, basis }, at) => (
        <div key={at}>
          <dt>{name}</dt>
          <dd>
            {number(value)}
            {basis !== null && <span className={classes['note']}> {basis}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
