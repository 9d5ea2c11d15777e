import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { DeliverableLink, Empty, PlaceLink } from '../../ui/parts.js';
import { More } from './More.js';
import classes from './Overview.module.css';
import type { OverviewPlan } from './overview.operations.js';
import { askedOf, nextSession, type Asked as AskedFacts } from './standing.js';

/** What the committee is asked to decide, and whether it is on its next agenda. */
export function Asked({ plan }: { plan: OverviewPlan }) {
  const t = useT();
  const asked = askedOf(plan);
  const session = nextSession(plan.sessions);
  return (
    <Section id="asked" title={t('overview.asked')} aside={<More to="gates">{t('overview.toGates')}</More>}>
      {asked.length === 0 ? (
        <Empty>{t('overview.noneAsked')}</Empty>
      ) : (
        <ul className={classes['list']}>
          {asked.map((one, at) => (
            <li key={at}>
              <Subject asked={one} plan={plan} session={session?.number ?? null} />
              <Note asked={one} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface SubjectProps {
  readonly asked: AskedFacts;
  readonly plan: OverviewPlan;
  readonly session: number | null;
}

function Subject({ asked, plan, session }: SubjectProps) {
  const t = useT();
  const word = useWord();
  if (asked.kind === 'deliverable') return <DeliverableLink deliverable={asked.deliverable} />;
  if (asked.kind === 'item') return <PlaceLink to={`sessions/${session}`}>{asked.item.title}</PlaceLink>;
  const { id, action, to } = asked.gate;
  const subject = action ? `${action.code} ${action.title}` : plan.name;
  return <PlaceLink to={`gates#gate-${id}`}>{t('overview.gate', { subject, phase: word('Phase', to) })}</PlaceLink>;
}

function Note({ asked }: { asked: AskedFacts }) {
  const t = useT();
  const word = useWord();
  const kind =
    asked.kind === 'gate' ? 'PASS_GATE' : asked.kind === 'deliverable' ? 'ACCEPT_DELIVERABLE' : asked.item.kind;
  const notes = [kind === null ? '' : word('DecisionKind', kind)];
  if (asked.kind === 'gate') {
    const { criteria } = asked.gate;
    notes.push(t('overview.criteria', { met: criteria.filter(({ met }) => met).length, total: criteria.length }));
  }
  if (asked.kind !== 'item') notes.push(t(asked.onAgenda ? 'overview.onAgenda' : 'overview.notOnAgenda'));
  return <div className={classes['note']}>{notes.filter(Boolean).join(' · ')}</div>;
}
