import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { StakeholderFacts } from './stakeholders.operations.js';

/** What the viewer is offered to change: the coordinator everything, a partner what it keeps; nothing in the past. */
export function useMayChange(): (stakeholder: Pick<StakeholderFacts, 'responsible'>) => boolean {
  const { past } = usePlace();
  const { is, organisation } = useMember();
  if (past) return () => false;
  if (is('COORDINATOR')) return () => true;
  return ({ responsible }) => is('PARTNER') && responsible !== null && responsible.id === organisation?.id;
}
