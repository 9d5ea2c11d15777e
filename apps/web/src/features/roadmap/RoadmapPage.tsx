import { Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Failure } from '../../ui/Answer.js';
import { useAddress } from '../../ui/Filters.js';
import { Empty } from '../../ui/parts.js';
import { Page } from '../../ui/Page.js';
import { Legend } from './Legend.js';
import type { Link } from './link.js';
import { Loading } from './Loading.js';
import { Printed } from './Printed.js';
import { RoadmapMenu } from './RoadmapMenu.js';
import { Requests } from './Requests.js';
import type { Schedule } from './schedule.js';
import { Timeline } from './Timeline.js';
import { Toolbar } from './Toolbar.js';
import { useDrawingWords } from '../../ui/useDrawingWords.js';
import { useSchedule } from './useSchedule.js';
import { useShownPlan } from './useShownPlan.js';
import { viewOf } from './view.js';

const LinkDialog = lazy(() => import('./LinkDialog.js'));

/** What comes when: the schedule as a tree of rows and as a drawing in step with it. */
export default function RoadmapPage() {
  const t = useT();
  const { schedule, progress, error, again } = useSchedule();
  if (error)
    return (
      <Page title={t('roadmap.title')}>
        <Failure error={error} again={again} />
      </Page>
    );
  if (!schedule)
    return (
      <Page title={t('roadmap.title')} wide>
        <Loading progress={progress} />
      </Page>
    );
  return <Roadmap schedule={schedule} />;
}

function Roadmap({ schedule }: { schedule: Schedule }) {
  const t = useT();
  const { day } = useFormat();
  const [address, change] = useAddress();
  const view = useMemo(() => viewOf(address), [address]);
  const plan = useShownPlan(schedule, view);
  const words = useDrawingWords();
  const { actions, span } = plan;
  const mayLink = useMayLink();
  const [link, setLink] = useState<Link | null>(null);
  const question =
    actions.length > 0
      ? t('roadmap.summary', { count: actions.length, from: day(span.from), to: day(span.to) })
      : t('roadmap.question');
  return (
    <Page
      title={t('roadmap.title')}
      question={question}
      wide
      actions={
        <RoadmapMenu
          schedule={schedule}
          plan={plan}
          view={view}
          onLink={mayLink ? () => setLink({ predecessor: null, successor: null }) : null}
        />
      }
    >
      <Requests />
      <Toolbar schedule={schedule} view={view} change={change} />
      {actions.length === 0 ? (
        <Empty>
          <Text span>{t(schedule.actions.length === 0 ? 'roadmap.empty' : 'roadmap.noneChosen')}</Text>
        </Empty>
      ) : (
        <>
          <Timeline plan={plan} view={view} change={change} words={words} onLink={mayLink ? setLink : null} />
          <Legend plan={plan} view={view} />
        </>
      )}
      <Suspense>{link && <LinkDialog link={link} actions={schedule.actions} onClose={() => setLink(null)} />}</Suspense>
      <Printed plan={plan} view={view} words={words} title={schedule.head.name} />
    </Page>
  );
}

/** Whether dependencies can be added at all: now, by those whose actions wait; whose those are, the server says. */
function useMayLink(): boolean {
  const { past } = usePlace();
  const member = useMember();
  return !past && (member.is('COORDINATOR') || member.is('PARTNER'));
}
