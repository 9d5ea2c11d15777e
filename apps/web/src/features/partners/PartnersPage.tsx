import { useState } from 'react';
import { Button } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Table } from '../../ui/Table.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { CompetenceMap } from './CompetenceMap.js';
import { PartnerLinks } from './PartnerLinks.js';
import { PartnersQuery, type PartnersPlan } from './partners.operations.js';
import classes from './Partners.module.css';
import { regionMembers, thinnest, withoutLetter, type RegionMembers } from './partnership.js';
import { RegionMap } from './RegionMap.js';
import { Regions } from './Regions.js';

/** Who takes part, from where, what they can do, and who backs them. */
export default function PartnersPage() {
  const t = useT();
  const answer = usePlan(PartnersQuery);
  return (
    <Page title={t('partners.title')} question={t('partners.question')}>
      <Answer of={answer} rows={12}>
        {({ partnership }) => <Shown plan={partnership} />}
      </Answer>
    </Page>
  );
}

function Shown({ plan }: { plan: PartnersPlan }) {
  const t = useT();
  useHashTarget();
  const members = regionMembers(plan);
  return (
    <>
      <Section id="map" title={t('partners.map')}>
        <div className={classes['columns']}>
          <RegionMap members={members} />
          <Summary plan={plan} members={members} />
        </div>
      </Section>
      <CompetenceMap plan={plan} />
      <Section id="regions" title={t('partners.byRegion')}>
        <Regions members={members} />
      </Section>
      <Letters plan={plan} />
      <Projects plan={plan} />
    </>
  );
}

/** The partnership in a few figures; each leads to its part of the page. */
function Summary({ plan, members }: { plan: PartnersPlan; members: readonly RegionMembers[] }) {
  const t = useT();
  const { list } = useFormat();
  const home = members.filter(({ partners }) => partners.length > 0);
  const partners = home.reduce((sum, region) => sum + region.partners.length, 0);
  const observers = members.reduce((sum, region) => sum + region.observers.length, 0);
  const domains = list(thinnest(plan.competenceMap).map(({ domain, title }) => `${domain} ${title}`));
  const without = withoutLetter(plan).length;
  const facts = [
    ['#regions', t('partners.sumPartners', { partners, regions: home.length })],
    ['#regions', t('partners.sumObservers', { count: observers })],
    ...(domains ? [['#competences', t('partners.sumThin', { domains })]] : []),
    ['#letters', t('partners.sumLetters', { count: plan.lettersOfSupport.length, without })],
    ['#projects', t('partners.sumProjects', { count: plan.pastProjects.length })],
  ] as const;
  return (
    <ul className={classes['facts']}>
      {facts.map(([hash, text]) => (
        <li key={text}>
          <PlaceLink to={`partners${hash}`}>{text}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}

function Letters({ plan }: { plan: PartnersPlan }) {
  const t = useT();
  const { list } = useFormat();
  const without = withoutLetter(plan).map(({ name }) => name);
  return (
    <Section id="letters" title={t('partners.letters', { count: plan.lettersOfSupport.length })}>
      <p className={classes['note']}>
        {without.length === 0
          ? t('partners.allLetters')
          : t('partners.withoutLetter', { regions: list(without), count: without.length })}
      </p>
      {plan.lettersOfSupport.length > 0 && (
        <Table
          caption={t('partners.letters', { count: plan.lettersOfSupport.length })}
          rows={plan.lettersOfSupport}
          keyOf={({ region, from }) => `${region.id} ${from}`}
          columns={[
            { key: 'region', head: t('partners.region'), names: true, cell: ({ region }) => region.name },
            { key: 'from', head: t('partners.from'), cell: ({ from }) => from },
            {
              key: 'names',
              head: t('partners.names'),
              cell: ({ names }) =>
                names.length > 0 ? <PartnerLinks organisations={names} /> : t('partners.namesNobody'),
            },
            {
              key: 'date',
              head: t('general.date'),
              figures: true,
              cell: ({ date }) => (date ? <Day value={date} /> : t('partners.undated')),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** As many past projects as are seen at first. */
const SHOWN = 8;

function Projects({ plan: { pastProjects } }: { plan: PartnersPlan }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const rows = all ? pastProjects : pastProjects.slice(0, SHOWN);
  return (
    <Section id="projects" title={t('partners.projects', { count: pastProjects.length })}>
      {pastProjects.length === 0 ? (
        <Empty>{t('partners.noProjects')}</Empty>
      ) : (
        <Table
          caption={t('partners.projects', { count: pastProjects.length })}
          rows={rows}
          keyOf={({ acronym }) => acronym}
          columns={[
            {
              key: 'acronym',
              head: t('partners.project'),
              names: true,
              cell: ({ acronym, title }) => (title ? `${acronym}: ${title}` : acronym),
            },
            {
              key: 'scheme',
              head: t('partners.scheme'),
              cell: ({ scheme, topic }) => [scheme, topic].filter(Boolean).join(', '),
            },
            {
              key: 'partners',
              head: t('partners.partners'),
              cell: ({ partners, otherPartners }) => (
                <div>
                  <PartnerLinks organisations={partners} />
                  {otherPartners.length > 0 && (
                    <span className={classes['note']}>
                      {partners.length > 0 && '; '}
                      {otherPartners.join(', ')}
                    </span>
                  )}
                </div>
              ),
            },
          ]}
        />
      )}
      {pastProjects.length > SHOWN && (
        <Button variant="subtle" size="compact-sm" mt="xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('general.less') : t('partners.allProjects', { count: pastProjects.length })}
        </Button>
      )}
    </Section>
  );
}
