import { Anchor } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { languageName } from '../../ui/message-languages.js';
import { Facts } from '../../ui/Page.js';
import { OrganisationName, PlaceLink } from '../../ui/parts.js';
import type { SettingsFacts } from './rules.js';
import { SettingsQuery } from './settings.operations.js';

/** What the partnership is. */
export function PartnershipFacts() {
  const answer = usePlan(SettingsQuery);
  return <Answer of={answer}>{({ partnership }) => <Content of={partnership} />}</Answer>;
}

function Content({ of }: { of: SettingsFacts }) {
  const t = useT();
  const word = useWord();
  return (
    <Facts
      items={[
        [t('settings.code'), of.code],
        [t('settings.name'), of.name],
        [t('roleName.COORDINATOR'), <OrganisationName key="coordinator" organisation={of.coordinator} />],
        [
          t('settings.members'),
          <PlaceLink key="members" to="partners">
            {t('settings.membersCount', { count: of.organisations.length })}
          </PlaceLink>,
        ],
        [t('settings.phase'), word('Phase', of.phase)],
        [t('settings.edition'), of.edition === 0 ? t('settings.noEdition') : String(of.edition)],
        [t('settings.start'), <Day key="start" value={of.startDate} />],
        of.endDate !== null && [t('settings.end'), <Day key="end" value={of.endDate} />],
        of.closedOn !== null && [t('settings.closedOn'), <Day key="closed" value={of.closedOn} />],
        [t('settings.timeZone'), of.timeZone],
        [t('settings.contentLanguage'), languageName(of.contentLanguage)],
        [t('settings.scheme'), t(`settings.scheme.${of.deliverableScheme}`)],
        ...of.links
          .filter(({ url }) => url !== null)
          .map(
            ({ title, url }) =>
              [
                t('settings.link'),
                <Anchor key={title} href={url ?? ''} rel="noreferrer">
                  {title}
                </Anchor>,
              ] as const,
          ),
      ]}
    />
  );
}
