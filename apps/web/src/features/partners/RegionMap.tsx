import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import type { RegionMembers } from './partnership.js';
import classes from './RegionMap.module.css';
import { centreOf, COLUMNS, cornersOf, GROUND, linesOf, placed, ROWS } from './tiles.js';

const RADIUS = 46;
const GAP = 2;
const WIDTH = Math.ceil((COLUMNS + 0.5) * Math.sqrt(3) * RADIUS);
const HEIGHT = Math.ceil((ROWS * 1.5 + 0.5) * RADIUS);
/** Letters that a line of a hexagon holds. */
const LETTERS = 12;
const LINE = 11;
const CIRCLES = ['MOTOR', 'ASSOCIATE', 'INVITED'] as const;

/** Where the regions lie to each other: a hexagon each, at its rough place, with the number of its partners. */
export function RegionMap({ members }: { members: readonly RegionMembers[] }) {
  const t = useT();
  const word = useWord();
  const { list } = useFormat();
  const byId = new Map(members.map((one) => [one.region.id, one]));
  const { tiles, elsewhere } = placed(members.map(({ region }) => region));
  const told = members
    .filter(({ partners }) => partners.length > 0)
    .map(({ region, partners }) => t('partners.mapRegion', { region: region.name, count: partners.length }));
  return (
    <figure className={classes['figure']}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('partners.mapText', { regions: list(told) })}>
        {GROUND.map((tile) => {
          const { x, y } = centreOf(tile, RADIUS);
          return <polygon key={`${x} ${y}`} points={cornersOf(x, y, RADIUS - GAP)} className={classes['ground']} />;
        })}
        {tiles.map(({ region, tile }) => {
          const { x, y } = centreOf(tile, RADIUS);
          const count = byId.get(region.id)?.partners.length ?? 0;
          return (
            <g key={region.id} data-circle={region.circle} data-empty={count === 0 || undefined}>
              <polygon points={cornersOf(x, y, RADIUS - GAP)} className={classes['tile']} />
              <Label name={region.name} short={region.nuts ?? ''} x={x} y={y} count={count} />
            </g>
          );
        })}
      </svg>
      <figcaption className={classes['legend']}>
        {CIRCLES.map((circle) => (
          <span key={circle} data-circle={circle}>
            <svg viewBox="-8 -8 16 16" width={14} height={14} aria-hidden>
              <polygon points={cornersOf(0, 0, 7)} className={classes['tile']} />
            </svg>
            {word('Circle', circle)}
          </span>
        ))}
        {elsewhere.length > 0 && (
          <span>{t('partners.elsewhere', { regions: list(elsewhere.map(({ name }) => name)) })}</span>
        )}
      </figcaption>
    </figure>
  );
}

interface LabelProps {
  readonly name: string;
  readonly short: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** The number of partners, under the region's name, or its code where there is no room for names. */
function Label({ name, short, x, y, count }: LabelProps) {
  const lines = linesOf(name, LETTERS);
  const top = y - 6 - (lines.length - 1) * (LINE / 2);
  return (
    <>
      <text x={x} className={classes['name']}>
        {lines.map((line, at) => (
          <tspan key={line} x={x} y={top + at * LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={x} y={y - 4} className={classes['short']}>
        {short}
      </text>
      {count > 0 && (
        <text x={x} y={top + (lines.length - 1) * LINE + 22} className={classes['number']}>
          {count}
        </text>
      )}
    </>
  );
}
