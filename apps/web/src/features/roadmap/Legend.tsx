import { signsOf } from '@roadbook/drawing';
import { useMemo } from 'react';
import { useT } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import classes from './Roadmap.module.css';
import type { ShownPlan } from './useShownPlan.js';
import type { RoadmapView } from './view.js';

/** What the signs of the drawing mean: only those that it has. */
export function Legend({
  plan: { groups },
  view: { baseline, milestones, dependencies, critical },
}: {
  plan: ShownPlan;
  view: RoadmapView;
}) {
  const t = useT();
  const names = useMemo(
    () =>
      signsOf(
        groups.flatMap(({ bars }) => bars),
        { baseline, milestones },
      ),
    [groups, baseline, milestones],
  );
  return (
    <ul className={classes['legend']} aria-label={t('roadmap.legend')}>
      {names.map((name) => (
        <li key={name}>
          <Sign name={name} />
        </li>
      ))}
      <li>
        <span className={classes['swatch']} data-kind="progress" />
        {t('general.progress')}
      </li>
      {baseline && (
        <li>
          <span className={classes['swatch']} data-kind="baseline" />
          {t('roadmap.baseline')}
        </li>
      )}
      <li>
        <span className={classes['swatch']} data-kind="today" />
        {t('roadmap.today')}
      </li>
      {critical && (
        <li>
          <span className={classes['swatch']} data-kind="critical" />
          {t('roadmap.critical')}
        </li>
      )}
      {dependencies && (
        <li>
          <span className={classes['swatch']} data-kind="arrow" />
          {t('roadmap.dependency')}
        </li>
      )}
    </ul>
  );
}
