import { useT } from '../../i18n/text.js';
import type { Member, Tie } from './competence-map.operations.js';
import classes from './NetworkPicture.module.css';
import { bendOf, ringOf, widthOf, type RingPlace } from './ring.js';
import { strengthOf } from './ties.js';

const RADIUS = 230;
const WIDTH = 2 * (RADIUS + 160);
const HEIGHT = 2 * (RADIUS + 24);
/** From a place to its name. */
const GAP = 12;

interface NetworkPictureProps {
  readonly members: readonly Member[];
  readonly ties: readonly Tie[];
  /** The short name of the partner whose ties stand out; null: all do. */
  readonly partner: string | null;
}

/** The partners in a ring by region, and a line for each pair that works together. The tables below say the same. */
export function NetworkPicture({ members, ties, partner }: NetworkPictureProps) {
  const t = useT();
  const places = ringOf(members, RADIUS);
  const placeOf = new Map(places.map((place) => [place.key, place]));
  const chosen = members.find(({ organisation }) => organisation.shortName === partner)?.organisation.id;
  return (
    <div className={classes['scroll']} role="region" aria-label={t('competenceMap.picture')} tabIndex={0}>
      <svg
        viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('competenceMap.pictureText', { partners: members.length, pairs: ties.length })}
        className={classes['picture']}
      >
        <g fill="none">
          {[...ties].reverse().map((tie) => (
            <Line key={keyOf(tie)} tie={tie} placeOf={placeOf} chosen={chosen} />
          ))}
        </g>
        {places.map((place) => (
          <Place key={place.key} place={place} chosen={place.key === chosen} />
        ))}
      </svg>
      <p className={classes['legend']}>
        <span data-line="across">{t('competenceMap.across')}</span>
        <span data-line="within">{t('competenceMap.within')}</span>
        <span>{t('competenceMap.thicker')}</span>
      </p>
    </div>
  );
}

interface LineProps {
  readonly tie: Tie;
  readonly placeOf: ReadonlyMap<string, RingPlace>;
  readonly chosen: string | undefined;
}

function Line({ tie, placeOf, chosen }: LineProps) {
  const [left, right] = tie.organisations.map(({ id }) => placeOf.get(id));
  if (!left || !right) return null;
  const faint = chosen !== undefined && !tie.organisations.some(({ id }) => id === chosen);
  return (
    <path
      d={bendOf(left, right)}
      strokeWidth={widthOf(strengthOf(tie, 'all'))}
      className={classes['line']}
      data-across={tie.acrossRegions || undefined}
      data-faint={faint || undefined}
      data-chosen={(chosen !== undefined && !faint) || undefined}
    />
  );
}

function Place({ place: { x, y, right, label, kind }, chosen }: { place: RingPlace; chosen: boolean }) {
  const partner = kind === 'PARTNER';
  return (
    <g className={classes['place']} data-kind={kind} data-chosen={chosen || undefined}>
      {partner && <circle cx={x} cy={y} r={chosen ? 6 : 4} />}
      <text x={x + (right ? GAP : -GAP)} y={y} dy="0.35em" textAnchor={right ? 'start' : 'end'}>
        {label}
      </text>
    </g>
  );
}

function keyOf({ organisations }: Tie): string {
  return organisations.map(({ id }) => id).join(' ');
}
