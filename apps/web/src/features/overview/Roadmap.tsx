import { phaseBands } from '@roadbook/drawing';
import { useMemo } from 'react';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { SmallRoadmap } from '../../ui/SmallRoadmap.js';
import type { ActionFacts, OverviewPlan } from './overview.operations.js';
import { activityBars } from './standing.js';

interface RoadmapProps {
  readonly plan: OverviewPlan;
  readonly actions: readonly ActionFacts[];
  readonly today: string;
}

/** The roadmap with a bar for each activity. */
export function Roadmap({ plan, actions, today }: RoadmapProps) {
  const t = useT();
  const word = useWord();
  const groups = useMemo(() => activityBars(plan, actions, t('overview.activities')), [plan, actions, t]);
  const bars = groups.flatMap((group) => group.bars);
  const from = [plan.startDate, ...bars.map(({ start }) => start)].sort()[0]!;
  const to = [plan.endDate ?? plan.startDate, ...bars.map(({ end }) => end)].sort().at(-1)!;
  const bands = useMemo(
    () => phaseBands(phasesOf(plan), to).map((band) => ({ ...band, label: word('Phase', band.phase) })),
    [plan, to, word],
  );
  if (bars.length === 0) return null;
  return (
    <Section id="roadmap" title={t('overview.roadmap')}>
      <SmallRoadmap groups={groups} from={from} to={to} today={today} bands={bands} />
    </Section>
  );
}

/** The phases of the partnership, as its gates opened them. */
function phasesOf({ code, startDate, phase, gates }: OverviewPlan): Parameters<typeof phaseBands>[0] {
  const passed = gates
    .filter(({ subject, status }) => subject === code && status.startsWith('PASSED'))
    .flatMap(({ to, decision }) => (decision ? [{ to, date: decision.session.date }] : []))
    .sort((left, right) => left.date.localeCompare(right.date));
  return { startDate, phase, passed };
}
