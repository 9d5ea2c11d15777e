import { Skeleton } from '@mantine/core';
import type { EChartsOption } from 'echarts';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './Chart.module.css';

interface ChartProps {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly option: EChartsOption;
  readonly height?: number;
  /** The same as a table, for who would rather read. */
  readonly children?: ReactNode;
}

/** A plot. Its library is loaded when the first one is shown. */
export function Chart({ label, option, height = 240, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let stop: () => void = () => undefined;
    let wanted = true;
    void import('./echarts.js').then(({ draw }) => {
      if (!wanted) return;
      stop = draw(element, option);
      setReady(true);
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [option]);
  return (
    <figure className={classes['figure']} data-height={height}>
      {!ready && <Skeleton height={height} />}
      <div ref={place} role="img" aria-label={label} className={classes['plot']} />
      {children}
    </figure>
  );
}
