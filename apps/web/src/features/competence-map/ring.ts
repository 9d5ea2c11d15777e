/** A partner to be put on the ring, with its region. */
export interface Placeable {
  readonly organisation: {
    readonly id: string;
    readonly shortName: string;
    readonly region: { readonly id: string; readonly name: string };
  };
}

/** A place on the ring: of a partner, or of the name of a region before its partners. */
export interface RingPlace {
  readonly key: string;
  readonly label: string;
  readonly kind: 'PARTNER' | 'REGION';
  readonly x: number;
  readonly y: number;
  /** True on the right half, where names stand to the right of their place. */
  readonly right: boolean;
}

/**
 * Partners in a ring, those of a region beside each other below its name: on the right half the name comes before them, on
 * the left half, where clockwise is upwards, after them. The number of places is even and none is at the very top, so that
 * names on the left and on the right stay clear of each other.
 */
export function ringOf(members: readonly Placeable[], radius: number): RingPlace[] {
  const regions = new Map<string, Placeable['organisation'][]>();
  for (const { organisation } of members) {
    const { id } = organisation.region;
    regions.set(id, [...(regions.get(id) ?? []), organisation]);
  }
  const count = members.length + regions.size;
  const slots = count + (count % 2);
  const entries: Pick<RingPlace, 'key' | 'label' | 'kind'>[] = [];
  for (const own of regions.values()) {
    const { id, name } = own[0]!.region;
    const heading = { key: `region ${id}`, label: name, kind: 'REGION' as const };
    const partners = own.map((one) => ({ key: one.id, label: one.shortName, kind: 'PARTNER' as const }));
    const onTheRight = entries.length + (own.length + 1) / 2 <= slots / 2;
    entries.push(...(onTheRight ? [heading, ...partners] : [...partners, heading]));
  }
  return entries.map((entry, at) => {
    const angle = ((at + 0.5) / slots) * 2 * Math.PI;
    return { ...entry, x: radius * Math.sin(angle), y: -radius * Math.cos(angle), right: Math.sin(angle) > 0 };
  });
}

/** A line between two places, bent towards the middle. */
export function bendOf(from: RingPlace, to: RingPlace): string {
  const middle = (one: number, other: number): string => ((one + other) * 0.15).toFixed(1);
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)} Q${middle(from.x, to.x)} ${middle(from.y, to.y)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}

/** How wide a line is that stands for so much common work: twice as much is not twice as wide. */
export function widthOf(strength: number): number {
  return Math.round(10 * Math.min(1 + Math.log2(strength), 6)) / 10;
}
