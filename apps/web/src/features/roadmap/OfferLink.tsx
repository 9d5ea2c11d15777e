import { useT } from '../../i18n/text.js';
import type { Link } from './link.js';
import type { TreeItem } from './tree.js';
import { useKey } from './useTimeline.js';

/** A key, and a line of the palette, for a dependency of the action that one is at; of none on the head of a group. */
export function OfferLink({ item, onLink }: { item: TreeItem | undefined; onLink: (link: Link) => void }) {
  const t = useT();
  const predecessor = item && item.kind !== 'group' ? item.action.code : null;
  useKey('roadmap-link', t('roadmap.link'), 'd', () => onLink({ predecessor, successor: null }));
  return null;
}
