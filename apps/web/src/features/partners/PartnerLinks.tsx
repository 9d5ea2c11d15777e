import { Fragment } from 'react';
import { PlaceLink } from '../../ui/parts.js';

interface PartnerLinkProps {
  readonly organisation: { readonly shortName: string };
}

/** An organisation's short name, leading to its page. */
export function PartnerLink({ organisation: { shortName } }: PartnerLinkProps) {
  return <PlaceLink to={`partners/${encodeURIComponent(shortName)}`}>{shortName}</PlaceLink>;
}

/** Several of them, in one line. */
export function PartnerLinks({ organisations }: { organisations: readonly { id: string; shortName: string }[] }) {
  return (
    <span>
      {organisations.map((organisation, at) => (
        <Fragment key={organisation.id}>
          {at > 0 && ', '}
          <PartnerLink organisation={organisation} />
        </Fragment>
      ))}
    </span>
  );
}
