import { Anchor } from '@mantine/core';
import { useParams } from 'react-router';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page, Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { OrganisationQuery, type OrganisationPlan } from './partners.operations.js';
import classes from './Partners.module.css';
import { Figures } from './Regions.js';
import { Work } from './Work.js';

type Organisation = OrganisationPlan['organisations'][number];

/** Who an organisation is, what it can do, and what it does in the partnership. */
export default function OrganisationPage() {
  const t = useT();
  const { organisation: shortName = '' } = useParams();
  const answer = usePlan(OrganisationQuery, { organisation: shortName });
  const organisation = answer.data?.partnership.organisations.find((one) => one.shortName === shortName);
  return (
    <Page title={organisation?.name ?? shortName} question={<PlaceLink to="partners">{t('partners.back')}</PlaceLink>}>
      <Answer of={answer} rows={8}>
        {({ partnership }) =>
          organisation ? (
            <Shown organisation={organisation} plan={partnership} />
          ) : (
            <Empty>{t('partners.unknown', { name: shortName })}</Empty>
          )
        }
      </Answer>
    </Page>
  );
}

function Shown({ organisation, plan }: { organisation: Organisation; plan: OrganisationPlan }) {
  const t = useT();
  return (
    <>
      <Profile organisation={organisation} />
      <div className={classes['columns']}>
        <Work organisation={organisation} plan={plan} />
        <div>
          <Competences organisation={organisation} plan={plan} />
          {organisation.figures.length > 0 && (
            <Section id="figures" title={t('partners.figures')}>
              <Figures figures={organisation.figures} />
            </Section>
          )}
          <Backing organisation={organisation} plan={plan} />
        </div>
      </div>
      <PastProjects organisation={organisation} />
    </>
  );
}

function Profile({ organisation }: { organisation: Organisation }) {
  const t = useT();
  const word = useWord();
  const { description, aliases, kind, membership, memberFrom, label, region, website, profile } = organisation;
  return (
    <>
      {description && <p className={classes['text']}>{description}</p>}
      <Facts
        items={[
          [t('partners.membership'), word('MembershipKind', membership)],
          [t('partners.kind'), word('OrganisationKind', kind)],
          [t('partners.region'), `${region.name} (${word('Circle', region.circle)})`],
          memberFrom !== null && [t('partners.since'), <Day key="since" value={memberFrom} />],
          label !== null && [t('partners.label'), word('Label', label)],
          aliases.length > 0 && [t('partners.aliases'), aliases.join(', ')],
          website !== null && [t('partners.website'), <Outside key="website" href={website} />],
          profile !== null && [t('partners.profile'), <Outside key="profile" href={profile} />],
        ]}
      />
    </>
  );
}

/** An address on another host, shown as it is. */
function Outside({ href }: { href: string }) {
  if (!/^https?:/.test(href)) return href;
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" size="sm">
      {href.replace(/^https?:\/\/(www\.)?/, '')}
    </Anchor>
  );
}

function Competences({
  organisation: { competences, thematics },
  plan,
}: {
  organisation: Organisation;
  plan: OrganisationPlan;
}) {
  const t = useT();
  const titles = new Map(plan.competenceMap.map(({ domain, title }) => [domain, title]));
  return (
    <Section id="competences" title={t('partners.competencesOf')}>
      {competences.length === 0 ? (
        <Empty>{t('partners.noneCovered')}</Empty>
      ) : (
        <ul className={classes['list']}>
          {competences.map((domain) => (
            <li key={domain}>
              <span className={classes['note']}>{domain}</span> {titles.get(domain)}
            </li>
          ))}
        </ul>
      )}
      {thematics.length > 0 && <p className={classes['note']}>{thematics.join(' · ')}</p>}
    </Section>
  );
}

/** Which letters of support name it, and which stakeholders it looks after. */
function Backing({ organisation: { id }, plan }: { organisation: Organisation; plan: OrganisationPlan }) {
  const t = useT();
  const word = useWord();
  const letters = plan.lettersOfSupport.filter(({ names }) => names.some((one) => one.id === id));
  const stakeholders = plan.stakeholders.filter(({ responsible }) => responsible?.id === id);
  return (
    <>
      <Section id="letters" title={t('partners.lettersOf')}>
        {letters.length === 0 ? (
          <Empty>{t('partners.noLetter')}</Empty>
        ) : (
          <ul className={classes['list']}>
            {letters.map(({ from, date }) => (
              <li key={from}>
                {from}
                {date && (
                  <span className={classes['note']}>
                    , <Day value={date} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {stakeholders.length > 0 && (
        <Section
          id="stakeholders"
          title={t('partners.stakeholders')}
          aside={<PlaceLink to="stakeholders">{t('partners.allStakeholders')}</PlaceLink>}
        >
          <ul className={classes['list']}>
            {stakeholders.map(({ id: key, name, state }) => (
              <li key={key}>
                {name} <span className={classes['note']}>{word('StakeholderState', state)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function PastProjects({ organisation: { pastProjects } }: { organisation: Organisation }) {
  const t = useT();
  if (pastProjects.length === 0) return null;
  return (
    <Section id="projects" title={t('partners.projects', { count: pastProjects.length })}>
      <ul className={classes['list']}>
        {pastProjects.map(({ acronym, title, scheme, topic }) => (
          <li key={acronym}>
            {title ? `${acronym}: ${title}` : acronym}{' '}
            <span className={classes['note']}>{[scheme, topic].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
