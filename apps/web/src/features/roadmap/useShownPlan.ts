import type { RoadmapBand, RoadmapLink } from '@roadbook/drawing';
import { useMemo } from 'react';
import { useWord } from '../../i18n/text.js';
import {
  bandsOf,
  chosen,
  grouped,
  linksOf,
  spanOf,
  todayOf,
  type ActionFacts,
  type ActionGroup,
  type Schedule,
} from './schedule.js';
import type { RoadmapView } from './view.js';

/** What of the schedule a view shows. */
export interface ShownPlan {
  readonly actions: readonly ActionFacts[];
  readonly groups: readonly ActionGroup[];
  readonly links: readonly RoadmapLink[];
  readonly span: { readonly from: string; readonly to: string };
  readonly bands: readonly RoadmapBand[];
  readonly today: string;
}

/** The part of the schedule that the view asks for; a zoom changes nothing of it. */
export function useShownPlan(schedule: Schedule, view: RoadmapView): ShownPlan {
  const word = useWord();
  const { group, critical, dependencies, partner, activity, phase, region, objective, search } = view;
  return useMemo(() => {
    const { head } = schedule;
    const some = chosen(schedule, { partner, activity, phase, region, objective, search });
    const span = spanOf(head, some);
    return {
      actions: some,
      groups: grouped(some, { group, critical }, word),
      links: dependencies ? linksOf(some) : [],
      span,
      bands: bandsOf(head, span.to, word),
      today: todayOf(head),
    };
  }, [schedule, word, group, critical, dependencies, partner, activity, phase, region, objective, search]);
}
