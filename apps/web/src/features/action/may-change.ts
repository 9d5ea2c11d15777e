import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import type { ActionFacts } from './fields.operations.js';
import { isOver } from './verbs-of-status.js';

/** What the viewer is offered; the server has the last word. */
export interface MayChange {
  /** Titles, dates, people. */
  readonly edit: boolean;
  /** Milestones, deliverables, dependencies. */
  readonly add: boolean;
  /** A progress report. */
  readonly report: boolean;
}

/** What the viewer may change about an action: its lead's people and the coordinator, now and not in the past. */
export function useMayChange({ lead, status }: Pick<ActionFacts, 'lead' | 'status'>): MayChange {
  const { past } = usePlace();
  const member = useMember();
  const leads = member.is('PARTNER') && member.organisation?.id === lead.id;
  const edit = !past && !isOver(status) && (leads || member.is('COORDINATOR'));
  return { edit, add: edit, report: edit && (status === 'IN_PROGRESS' || status === 'ON_HOLD') };
}
