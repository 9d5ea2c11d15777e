import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { languageName } from '../../ui/message-languages.js';
import { Facts } from '../../ui/Page.js';
import { PlaceLink } from '../../ui/parts.js';
import { DAYS, formOf, quorumOf, type SettingsFacts } from './rules.js';
import { RulesForm } from './RulesForm.js';
import { SettingsQuery } from './settings.operations.js';

/** The figures that the committee works by. */
export function Rules() {
  const answer = usePlan(SettingsQuery);
  return <Answer of={answer}>{({ partnership }) => <Content of={partnership} again={answer.again} />}</Answer>;
}

/** How many organisations have a vote. */
export function votersOf({ organisations }: SettingsFacts): number {
  return organisations.filter(({ membership }) => membership === 'COORDINATOR' || membership === 'PARTNER').length;
}

function Content({ of, again }: { of: SettingsFacts; again: () => void }) {
  const t = useT();
  const { past } = usePlace();
  const coordinates = useMember().is('COORDINATOR');
  const [editing, setEditing] = useState(false);
  const form = formOf(of);
  if (editing) {
    return <RulesForm of={of} onClose={() => setEditing(false)} onDone={again} />;
  }
  const voters = votersOf(of);
  return (
    <>
      <Facts
        items={[
          [
            t('settings.quorum'),
            t('settings.quorumIs', { share: form.quorum, quorum: quorumOf(form.quorum, voters), voters }),
          ],
          [t('settings.qualifiedMajority'), t('settings.majorityIs', { share: form.qualifiedMajority })],
          ...DAYS.map((name) => [t(`settings.${name}`), t('settings.days', { count: of.settings[name] })] as const),
          [t('settings.contentLanguage'), languageName(of.contentLanguage)],
        ]}
      />
      <Group mt="lg">
        {coordinates && !past && of.closedOn === null && (
          <Button onClick={() => setEditing(true)}>{t('settings.changeRules')}</Button>
        )}
        <PlaceLink to="history">{t('settings.earlierRules')}</PlaceLink>
      </Group>
    </>
  );
}
