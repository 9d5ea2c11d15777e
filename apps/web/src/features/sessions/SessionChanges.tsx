import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { ChangeList } from '../../ui/ChangeList.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { ChangesSinceQuery, type SessionFacts, type SessionPlan } from './sessions.operations.js';

/** As many as leave the agenda in sight. */
const SHOWN = 9;

/** What has changed since the session before this one: the first thing that a member wants to see. */
export function SessionChanges({ session, plan }: { session: SessionFacts; plan: SessionPlan }) {
  const t = useT();
  const { day } = useFormat();
  const before = plan.sessions
    .filter(({ number, status }) => number < session.number && (status === 'CLOSED' || status === 'MINUTES_ADOPTED'))
    .at(-1);
  const since = before ? `${before.date}T23:59:59Z` : '';
  const answer = usePlan(ChangesSinceQuery, { since }, { pause: !before });
  if (!before) return null;
  return (
    <Section
      id="changes"
      title={t('sessions.changes', { number: before.number, day: day(before.date) })}
      aside={<PlaceLink to={`history?since=${before.date}`}>{t('sessions.compare')}</PlaceLink>}
    >
      <Answer of={answer}>
        {({ partnership: { changes } }) =>
          changes.totalCount === 0 ? (
            <Empty>{t('sessions.noChanges')}</Empty>
          ) : (
            <ChangeList changes={changes.changes} shown={SHOWN} />
          )
        }
      </Answer>
    </Section>
  );
}
