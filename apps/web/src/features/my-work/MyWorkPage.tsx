import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useDraft } from '../../app/draft.js';
import { useMember, type Member } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { Page } from '../../ui/Page.js';
import { Announce, Empty, PlaceLink } from '../../ui/parts.js';
import { aheadOf } from './ahead.js';
import { AheadList } from './AheadList.js';
import { dutiesOf, readMark, type Duty } from './duties.js';
import { DutyList } from './DutyList.js';
import { MyWorkQuery, type Work } from './my-work.operations.js';

/** What does my organisation owe, and by when? Everything is done where it stands. */
export default function MyWorkPage() {
  const t = useT();
  const { organisation } = useMember();
  if (!organisation) {
    return (
      <Page title={t('myWork.title')}>
        <Empty>{t('myWork.noOrganisation')}</Empty>
      </Page>
    );
  }
  return <Owed organisation={organisation} />;
}

type Organisation = NonNullable<Member['organisation']>;

function Owed({ organisation }: { organisation: Organisation }) {
  const t = useT();
  const answer = usePlan(MyWorkQuery, { mine: organisation.shortName });
  return (
    <Page
      title={t('myWork.title')}
      question={
        answer.data ? <Summary work={answer.data.partnership} organisation={organisation} /> : organisation.name
      }
    >
      <Answer of={answer}>
        {({ partnership }) => <Duties work={partnership} organisation={organisation} again={answer.again} />}
      </Answer>
    </Page>
  );
}

/** The duties of the organisation, and a way to mark minutes as read in this browser. */
function useDuties(work: Work, organisation: Organisation): readonly [Duty[], (duty: Duty) => void] {
  const { code } = usePlace();
  const member = useMember();
  const votes = member.is('PARTNER') || member.is('COMMITTEE') || member.is('COORDINATOR');
  const read = useDraft<readonly string[]>(`minutes-read:${code}:${member.viewer.id}`, NOTHING);
  const duties = useMemo(
    () => dutiesOf(work, { id: organisation.id, votes, read: read.value }),
    [work, organisation.id, votes, read.value],
  );
  const markRead = ({ subject }: Duty) => {
    if (subject.kind === 'MINUTES') read.set((old) => [...old, readMark(subject.thing)]);
  };
  return [duties, markRead];
}

const NOTHING: readonly string[] = [];

/** How much is owed, in a sentence. */
function Summary({ work, organisation }: { work: Work; organisation: Organisation }) {
  const t = useT();
  const [duties] = useDuties(work, organisation);
  const late = duties.filter(({ section }) => section === 'OVERDUE').length;
  const soon = duties.filter(({ section }) => section === 'SOON').length;
  const text = t('myWork.summaryOf', { organisation: organisation.name, late, soon });
  return (
    <>
      {text}
      <Announce>{text}</Announce>
    </>
  );
}

function Duties({ work, organisation, again }: { work: Work; organisation: Organisation; again: () => void }) {
  const t = useT();
  const [duties, markRead] = useDuties(work, organisation);
  const cut = [work.actions, work.milestones, work.deliverables].some(
    ({ items, totalCount }) => items.length < totalCount,
  );
  return (
    <>
      {duties.length === 0 ? (
        <Empty action={<PlaceLink to="plan">{t('myWork.toPlan')}</PlaceLink>}>{t('myWork.nothing')}</Empty>
      ) : (
        <DutyList duties={duties} today={localDay(work.asOf, work.timeZone)} again={again} onRead={markRead} />
      )}
      <AheadList rows={aheadOf(work, organisation.id)} />
      {cut && (
        <Text size="sm" c="dimmed" mt="md">
          {t('myWork.cut')} <PlaceLink to="plan">{t('myWork.toPlan')}</PlaceLink>
        </Text>
      )}
    </>
  );
}
