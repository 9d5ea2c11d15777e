import type { OrganisationFacts, PartnersPlan, RegionFacts } from './partners.operations.js';

/** A region with the members that are at home there. */
export interface RegionMembers {
  readonly region: RegionFacts;
  /** Those with a vote. */
  readonly partners: readonly OrganisationFacts[];
  /** Authorities and agencies. */
  readonly observers: readonly OrganisationFacts[];
}

/** True for a member with a vote. */
export function isPartner({ membership }: Pick<OrganisationFacts, 'membership'>): boolean {
  return membership === 'COORDINATOR' || membership === 'PARTNER';
}

/** The regions with their members, in the partnership's own order. */
export function regionMembers({
  regions,
  organisations,
}: Pick<PartnersPlan, 'regions' | 'organisations'>): RegionMembers[] {
  return regions.map((region) => {
    const own = organisations.filter((organisation) => organisation.region.id === region.id);
    return { region, partners: own.filter(isPartner), observers: own.filter((one) => !isPartner(one)) };
  });
}

/** The partners with the domains they cover, the broadest first. */
export function competenceRows({
  organisations,
  competenceMap,
}: Pick<PartnersPlan, 'organisations' | 'competenceMap'>): {
  organisation: OrganisationFacts;
  domains: ReadonlySet<string>;
}[] {
  return organisations
    .filter(isPartner)
    .map((organisation) => ({
      organisation,
      domains: new Set(
        competenceMap
          .filter(({ organisations: able }) => able.some(({ id }) => id === organisation.id))
          .map(({ domain }) => domain),
      ),
    }))
    .sort((left, right) => right.domains.size - left.domains.size);
}

/** The domains that the fewest organisations cover: more than one where several are equally thin. */
export function thinnest<Domain extends { readonly organisations: readonly unknown[] }>(
  domains: readonly Domain[],
): Domain[] {
  const least = Math.min(...domains.map(({ organisations }) => organisations.length));
  return domains.filter(({ organisations }) => organisations.length === least);
}

/** The regions of partners from which no letter of support has come. */
export function withoutLetter(plan: PartnersPlan): RegionFacts[] {
  const written = new Set(plan.lettersOfSupport.map(({ region }) => region.id));
  return regionMembers(plan)
    .filter(({ region, partners }) => partners.length > 0 && !written.has(region.id))
    .map(({ region }) => region);
}
