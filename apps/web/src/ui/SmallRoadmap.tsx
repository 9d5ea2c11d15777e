import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import {
  contentOf,
  DARK,
  LIGHT,
  screenSizes,
  timeAxis,
  timeline,
  timelineRows,
  type RoadmapBand,
  type RoadmapGroup,
  type TimelineLook,
} from '@roadbook/drawing';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useFormat } from '../i18n/format.js';
import { useT } from '../i18n/text.js';
import { PlaceLink } from './parts.js';
import classes from './SmallRoadmap.module.css';
import { useDrawingWords } from './useDrawingWords.js';

interface SmallRoadmapProps {
  /** The rows: groups with their actions as bars. */
  readonly groups: readonly RoadmapGroup[];
  /** The first and the last day to show. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly bands?: readonly RoadmapBand[];
  /** The query string of the page that the link leads to, such as `partner=AFIL`. */
  readonly query?: string;
}

const ROW = 22;
/** Below this, codes stand for titles. */
const ROOMY = 560;

/** A part of the roadmap at a glance: the same drawing as on its page, which is one link away. */
export function SmallRoadmap({ groups, from, to, today, bands = [], query }: SmallRoadmapProps) {
  const t = useT();
  const { day } = useFormat();
  const { locale } = useIntl();
  const words = useDrawingWords();
  const theme = useComputedColorScheme('light') === 'dark' ? DARK : LIGHT;
  const { ref, width } = useElementSize();
  const drawing = useMemo(() => {
    if (width === 0) return null;
    const labels = width < ROOMY ? { width: 64, codes: 64 } : { width: Math.min(320, width * 0.4), codes: 56 };
    const look: TimelineLook = {
      width,
      labels,
      sizes: screenSizes(ROW),
      theme,
      show: { baseline: true, milestones: true },
    };
    const axis = timeAxis(from, to, locale);
    return timeline({ axis, today, bands, rows: timelineRows(groups), links: [], words }, look);
  }, [width, theme, from, to, locale, today, bands, groups, words]);
  const count = groups.reduce((sum, { bars }) => sum + bars.length, 0);
  return (
    <figure ref={ref} className={classes['figure']}>
      {drawing && (
        <svg
          role="img"
          aria-label={t('roadmap.small', { count, from: day(from), to: day(to) })}
          width={drawing.width}
          height={drawing.height + 12}
          viewBox={`0 0 ${drawing.width} ${drawing.height + 12}`}
          // Our own drawing: its words are escaped where it is made.
          dangerouslySetInnerHTML={{ __html: contentOf(drawing) }}
        />
      )}
      <figcaption>
        <PlaceLink to={query ? `roadmap?${query}` : 'roadmap'}>{t('roadmap.toRoadmap')}</PlaceLink>
      </figcaption>
    </figure>
  );
}
