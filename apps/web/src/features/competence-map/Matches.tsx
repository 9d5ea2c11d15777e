import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { useAddress } from '../../ui/Filters.js';
import { Section } from '../../ui/Page.js';
import { Empty, Segmented } from '../../ui/parts.js';
import { ChoicesQuery, MatchesQuery, type MatchesPlan } from './competence-map.operations.js';
import { Funnel } from './Funnel.js';
import { MatchTable } from './MatchTable.js';
import { RecordMatch } from './RecordMatch.js';
import { isVoter } from './voters.js';

const ENDED: readonly string[] = ['PROJECT', 'DROPPED'];
const SHOWN = ['open', 'ended', 'all'] as const;

/** What comes of suggestions: the funnel, and every match with what may be done about it. */
export function Matches() {
  const answer = usePlan(MatchesQuery);
  return (
    <Answer of={answer} rows={10}>
      {({ partnership }) => (
        <>
          <Funnel funnel={partnership.funnel} />
          <Register plan={partnership} again={answer.again} />
        </>
      )}
    </Answer>
  );
}

function Register({ plan, again }: { plan: MatchesPlan; again: () => void }) {
  const t = useT();
  const [search, set] = useAddress();
  const shown = SHOWN.find((one) => one === search.get('show')) ?? 'open';
  const rows = plan.matches
    .filter(({ status }) => shown === 'all' || ENDED.includes(status) === (shown === 'ended'))
    .sort((left, right) => lastDay(right).localeCompare(lastDay(left)));
  return (
    <Section id="matches" title={t('competenceMap.matches')} aside={<Add again={again} />}>
      <Group mb="md">
        <Segmented
          label={t('competenceMap.show')}
          value={shown}
          choices={SHOWN.map((value) => ({ value, label: t(`competenceMap.show.${value}`) }))}
          onChange={(value) => set('show', value === 'open' ? null : value)}
        />
      </Group>
      {rows.length === 0 ? (
        <Empty>{t('competenceMap.noMatch')}</Empty>
      ) : (
        <MatchTable rows={rows} toolbox={plan.toolbox} today={localDay(plan.asOf, plan.timeZone)} again={again} />
      )}
    </Section>
  );
}

/** The coordinator brings any two together, a partner itself and another. */
function Add({ again }: { again: () => void }) {
  const { past } = usePlace();
  const member = useMember();
  if (past || !(member.is('COORDINATOR') || member.is('PARTNER'))) return null;
  return <AddButton again={again} own={member.is('COORDINATOR') ? null : (member.organisation?.shortName ?? null)} />;
}

function AddButton({ again, own }: { again: () => void; own: string | null }) {
  const t = useT();
  const [adding, setAdding] = useState(false);
  useOffer('competenceMap.record', t('competenceMap.record'), () => setAdding(true));
  const { data } = usePlan(ChoicesQuery, { search: '' }, { pause: !adding });
  const partners = (data?.partnership.organisations ?? []).filter(isVoter).map(({ shortName }) => shortName);
  return (
    <>
      <Button size="sm" variant="default" onClick={() => setAdding(true)}>
        {t('competenceMap.record')}
      </Button>
      {adding && data && (
        <RecordMatch
          first={own}
          others={partners.filter((name) => name !== own)}
          subject={null}
          again={again}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function lastDay({ steps }: MatchesPlan['matches'][number]): string {
  return steps.at(-1)?.date ?? '';
}
