import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { ZOOMS } from '@roadbook/drawing';
import { useT } from '../../i18n/text.js';
import { Segmented } from '../../ui/parts.js';
import classes from './Roadmap.module.css';
import type { RoadmapView } from './view.js';

interface ZoomProps {
  readonly zoom: RoadmapView['zoom'];
  readonly onZoom: (zoom: RoadmapView['zoom']) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onToday: () => void;
}

/** How near the plan is looked at, and the way back to today. */
export function Zoom({ zoom, onZoom, onStep, onToday }: ZoomProps) {
  const t = useT();
  const choices = (['fit', ...ZOOMS] as const).map((value) => ({ value, label: t(`roadmap.zoom.${value}`) }));
  const step = (direction: 1 | -1, key: string, label: string, Icon: typeof IconPlus) => (
    <Tooltip label={`${label} (${key})`}>
      <ActionIcon variant="default" size={30} aria-label={label} onClick={() => onStep(direction)}>
        <Icon size={14} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className={classes['toolbar']}>
      <Segmented label={t('roadmap.zoom')} value={zoom} choices={choices} onChange={onZoom} />
      {step(-1, '−', t('roadmap.farther'), IconMinus)}
      {step(1, '+', t('roadmap.nearer'), IconPlus)}
      <Tooltip label={`${t('roadmap.toToday')} (t)`}>
        <Button variant="default" size="xs" onClick={onToday}>
          {t('roadmap.todayButton')}
        </Button>
      </Tooltip>
    </div>
  );
}
