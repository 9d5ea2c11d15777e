import { Navigate, useParams } from 'react-router';
import { memberOf, useMember, type Member } from './member.js';

/** The address `/`: straight to the partnership's home where there is one, else to where all of them stand side by side. */
export function Start() {
  const { viewer } = useMember();
  const named = useParams()['code'];
  const code = named ?? viewer.memberships[0]?.partnershipCode;
  const single = viewer.memberships.length === 1 || named !== undefined;
  if (code && single) return <Navigate to={`/p/${code}/${homeOf(memberOf(viewer, code))}`} replace />;
  if (viewer.memberships.length === 0 && viewer.installationRoles.includes('ADMINISTRATOR')) {
    return <Navigate to="/administration" replace />;
  }
  return <Navigate to="/partnerships" replace />;
}

/** The page that answers the question of who comes: what do I owe, or where do we stand. */
export function homeOf(member: Member): string {
  return member.is('COORDINATOR') || member.is('COMMITTEE') ? 'overview' : 'my-work';
}
