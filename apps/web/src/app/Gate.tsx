import { useEffect } from 'react';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { useRead } from '../graphql/usePlan.js';
import { useAllTexts } from '../i18n/text.js';
import { Failure } from '../ui/Answer.js';
import { ViewerQuery } from './app.operations.js';
import { MemberContext, memberOf } from './member.js';
import { useSession } from './session.js';
import { Waiting } from './Waiting.js';

/** Lets through who is signed in, and sends others to sign in and back again. */
export function Gate() {
  const { generation } = useSession();
  return <Guarded key={generation} />;
}

function Guarded() {
  const answer = useRead(ViewerQuery, {});
  const hasTexts = useAllTexts();
  const { pathname, search } = useLocation();
  const { code } = useParams();
  const { belongsTo } = useSession();
  const holder = answer.data?.viewer;
  useEffect(() => {
    if (holder) belongsTo({ id: holder.id, email: holder.email });
  }, [holder, belongsTo]);
  if (!answer.data) return answer.error ? <Failure error={answer.error} again={answer.again} /> : <Waiting />;
  const { viewer } = answer.data;
  if (!viewer) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />;
  if (!hasTexts) return <Waiting />;
  return (
    <MemberContext value={memberOf(viewer, code)}>
      <Outlet />
    </MemberContext>
  );
}
