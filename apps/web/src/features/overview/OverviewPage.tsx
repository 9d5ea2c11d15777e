import { useMemo } from 'react';
import { useMember } from '../../app/member.js';
import { usePlan } from '../../graphql/usePlan.js';
import type { ResultOf } from '../../graphql/graphql.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { Page } from '../../ui/Page.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { Asked } from './Asked.js';
import { Changes } from './Changes.js';
import { Findings } from './Findings.js';
import { Headline } from './Headline.js';
import { HealthTable } from './HealthTable.js';
import { NextSession } from './NextSession.js';
import { Overdue } from './Overdue.js';
import classes from './Overview.module.css';
import {
  OverviewActionsQuery,
  OverviewChangesQuery,
  OverviewQuery,
  type ActionFacts,
  type ChangeFacts,
  type OverviewPlan,
} from './overview.operations.js';
import { Roadmap } from './Roadmap.js';
import { useAll } from './useAll.js';

/** All that has changed since the end of the last session. */
export interface Changed {
  readonly items: readonly ChangeFacts[];
  readonly totalCount: number;
  readonly revision: number;
  readonly since: string;
}

/** Where the plan stands, what has changed since the committee last met, and what it is asked to decide. */
export default function OverviewPage() {
  const t = useT();
  const plan = usePlan(OverviewQuery);
  const actions = useAll(OverviewActionsQuery, actionsIn);
  const changes = useAll(OverviewChangesQuery, changesIn);
  const data = useMemo(
    () =>
      plan.data && actions.data && changes.data
        ? { plan: plan.data.partnership, actions: actions.data.items, changed: changes.data }
        : undefined,
    [plan.data, actions.data, changes.data],
  );
  const error = plan.error ?? actions.error ?? changes.error;
  const again = () => [plan, actions, changes].forEach((one) => one.again());
  return (
    <Page title={t('overview.title')}>
      <Answer of={{ data, loading: !data, stale: plan.stale, error, again }} rows={12}>
        {(shown) => <Shown {...shown} />}
      </Answer>
    </Page>
  );
}

interface ShownProps {
  readonly plan: OverviewPlan;
  readonly actions: readonly ActionFacts[];
  readonly changed: Changed;
}

function Shown({ plan, actions, changed }: ShownProps) {
  useHashTarget();
  const { is } = useMember();
  // Observers do not see sessions, gates and findings: nothing is said of them rather than that there are none.
  const decides = is('COORDINATOR') || is('COMMITTEE') || is('PARTNER');
  const today = localDay(plan.asOf, plan.timeZone);
  return (
    <>
      <Headline plan={plan} actions={actions} changed={changed} decides={decides} />
      <div className={classes['columns']}>
        <Changes plan={plan} actions={actions} changed={changed} />
        <div>
          {decides && (
            <>
              <Asked plan={plan} />
              <NextSession plan={plan} today={today} />
            </>
          )}
          <HealthTable plan={plan} actions={actions} />
          <Overdue plan={plan} />
        </div>
      </div>
      {decides && <Findings findings={plan.findings} />}
      <Roadmap plan={plan} actions={actions} today={today} />
    </>
  );
}

function actionsIn({ partnership: { revision, actions } }: ResultOf<typeof OverviewActionsQuery>) {
  return { revision, ...actions };
}

function changesIn({ partnership: { revision, changes } }: ResultOf<typeof OverviewChangesQuery>): Changed {
  const { changes: items, totalCount, since } = changes;
  return { items, totalCount, since, revision };
}
