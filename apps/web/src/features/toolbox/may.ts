import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { ToolboxItem } from './toolbox.operations.js';

/** What the viewer may do with the toolbox; the server decides, this only spares people what they cannot use. */
export interface May {
  readonly coordinates: boolean;
  /** May put something into the toolbox. */
  readonly add: boolean;
  /** Keeps the item up to date, and its calls. */
  readonly keep: (item: Pick<ToolboxItem, 'keeper'>) => boolean;
  /** May link an item to some action. */
  readonly link: boolean;
  /** The organisation that the viewer speaks for. */
  readonly organisationId: string | null;
}

/** What the viewer may do with the toolbox. */
export function useMay(): May {
  const { past } = usePlace();
  const member = useMember();
  const coordinates = member.is('COORDINATOR') && !past;
  const partner = member.is('PARTNER') && !past;
  const organisationId = member.organisation?.id ?? null;
  return {
    coordinates,
    add: coordinates || partner,
    keep: ({ keeper }) => coordinates || (partner && keeper !== null && keeper.id === organisationId),
    link: coordinates || partner,
    organisationId,
  };
}
