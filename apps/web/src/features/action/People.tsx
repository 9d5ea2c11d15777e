import { useT, useWord } from '../../i18n/text.js';
import { Facts, Section } from '../../ui/Page.js';
import { Empty, OrganisationName } from '../../ui/parts.js';
import type { ActionFacts } from './fields.operations.js';

const RESPONSIBILITIES = ['RESPONSIBLE', 'SUPPORT', 'CONSULTED', 'INFORMED'] as const;

/** Who leads the action, and who contributes how. */
export function People({ action }: { action: ActionFacts }) {
  const t = useT();
  const word = useWord();
  const { lead, contributors } = action;
  return (
    <Section id="people" title={t('action.people')}>
      <Facts
        items={[
          [t('action.lead'), <OrganisationName key="lead" organisation={lead} />],
          ...RESPONSIBILITIES.map((responsibility) => {
            const some = contributors.filter((contributor) => contributor.responsibility === responsibility);
            return (
              some.length > 0 &&
              ([
                word('Responsibility', responsibility),
                some.map(({ organisation }, at) => (
                  <span key={organisation.id}>
                    {at > 0 && ', '}
                    <OrganisationName organisation={organisation} />
                  </span>
                )),
              ] as const)
            );
          }),
        ]}
      />
      {contributors.length === 0 && <Empty>{t('action.noContributors')}</Empty>}
    </Section>
  );
}
