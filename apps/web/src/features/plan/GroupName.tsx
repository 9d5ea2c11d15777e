import { createContext, useContext } from 'react';
import { Sign } from '../../ui/Sign.js';
import type { PlanAction, PlanFrame } from './plan.operations.js';
import type { Item } from './rows.js';

/** What the heads of groups name. */
export const FrameContext = createContext<PlanFrame | null>(null);

/** The name of a group: an activity with its title, a phase or status with its sign, a partner. */
export function GroupName({ item: { key, value } }: { item: Item & { readonly kind: 'group' } }) {
  const frame = useContext(FrameContext);
  const group = key.split(':')[0];
  if (group === 'phase') return <Sign name={`phase.${value as PlanAction['phase']}`} />;
  if (group === 'status') return <Sign name={`status.${value as PlanAction['status']}`} />;
  if (group === 'activity')
    return (
      <span>
        {value} {frame?.activities.find(({ code }) => code === value)?.title}
      </span>
    );
  return <span title={frame?.organisations.find(({ shortName }) => shortName === value)?.name}>{value}</span>;
}
