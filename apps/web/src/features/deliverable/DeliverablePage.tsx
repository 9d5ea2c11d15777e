import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page, Section } from '../../ui/Page.js';
import { ActionLink, Due, Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { useSchemeWords } from '../../ui/scheme.js';
import { Sign } from '../../ui/Sign.js';
import { actionCodeOf } from './codes.js';
import {
  DeliverablePageQuery,
  type DeliverableAction,
  type DeliverableFacts,
  type DeliverablePlan,
} from './deliverable.operations.js';
import classes from './DeliverablePage.module.css';
import { EditDeliverable } from './EditDeliverable.js';
import { HandIn } from './HandIn.js';
import { ReviewVerbs, Reviews } from './Reviews.js';
import { Versions } from './Versions.js';

/** One deliverable: what it is, its versions, what was found in reviews, and what can be done. */
export default function DeliverablePage() {
  const t = useT();
  const { deliverable: given = '' } = useParams();
  const answer = usePlan(DeliverablePageQuery, { action: actionCodeOf(given) });
  return (
    <Answer of={answer} rows={10}>
      {({ partnership }) => {
        const { action } = partnership;
        const found = action?.deliverables.find(({ code }) => code === given.trim().toUpperCase());
        return action && found ? (
          <Shown key={found.id} deliverable={found} action={action} plan={partnership} />
        ) : (
          <Page title={given}>
            <Empty action={<PlaceLink to="plan">{t('deliverable.toPlan')}</PlaceLink>}>
              {t('deliverable.unknown', { code: given })}
            </Empty>
          </Page>
        );
      }}
    </Answer>
  );
}

interface ShownProps {
  readonly deliverable: DeliverableFacts;
  readonly action: DeliverableAction;
  readonly plan: DeliverablePlan;
}

function Shown({ deliverable, action, plan }: ShownProps) {
  const { past } = usePlace();
  const member = useMember();
  const [editing, setEditing] = useState(false);
  const { lead, status } = deliverable;
  const own = [lead.id, action.lead.id].includes(member.organisation?.id ?? '') && member.is('PARTNER');
  const may = !past && (own || member.is('COORDINATOR'));
  const accepted = status === 'ACCEPTED' || status === 'ACCEPTED_WITH_CONDITIONS';
  return (
    <Page
      name={`${deliverable.code} ${deliverable.title}`}
      title={
        <>
          <span className={classes['code']}>{deliverable.code}</span> {deliverable.title}
        </>
      }
      question={<Signs deliverable={deliverable} />}
      actions={
        <>
          <ReviewVerbs deliverable={deliverable} />
          {may && !accepted && <EditButton onPress={() => setEditing(true)} />}
        </>
      }
    >
      <DeliverableFactsList deliverable={deliverable} action={action} scheme={plan.deliverableScheme} />
      {may && !accepted && status !== 'SUBMITTED' && <HandIn key={deliverable.version} deliverable={deliverable} />}
      <Versions versions={deliverable.versions} />
      <Reviews reviews={deliverable.reviews} />
      <Decisions decisions={deliverable.decisions} />
      {editing && (
        <EditDeliverable
          deliverable={deliverable}
          action={action.code}
          plan={plan}
          adopted={action.baselineStart !== null}
          onClose={() => setEditing(false)}
        />
      )}
    </Page>
  );
}

function EditButton({ onPress }: { readonly onPress: () => void }) {
  const t = useT();
  useOffer('deliverable.edit', t('deliverable.edit'), onPress, 'e');
  return (
    <Button size="sm" variant="default" onClick={onPress} aria-keyshortcuts="e">
      {t('general.edit')}
    </Button>
  );
}

function Signs({ deliverable: { status, main, businessPlan, overdue } }: { deliverable: DeliverableFacts }) {
  const t = useT();
  return (
    <div className={classes['signs']}>
      <Sign name={`deliverable.${status}`} />
      {overdue && <Sign name="due.OVERDUE" />}
      {main && <span>{t('deliverable.main')}</span>}
      {businessPlan && <span>{t('deliverable.businessPlan')}</span>}
    </div>
  );
}

interface FactsProps {
  readonly deliverable: DeliverableFacts;
  readonly action: DeliverableAction;
  readonly scheme: string;
}

function DeliverableFactsList({ deliverable, action, scheme }: FactsProps) {
  const t = useT();
  const word = useWord();
  const { typeOf, levelOf } = useSchemeWords(scheme);
  const { dueDate, baselineDate, overdue, lead, type, level, phase, publicSummary } = deliverable;
  return (
    <>
      <Facts
        items={[
          [t('general.due'), <Due key="due" date={dueDate} overdue={overdue} />],
          baselineDate !== null &&
            baselineDate !== dueDate && [t('deliverable.baseline'), <Day key="baseline" value={baselineDate} />],
          [t('deliverable.lead'), <OrganisationName key="lead" organisation={lead} />],
          [t('deliverable.action'), <ActionLink key="action" action={action} />],
          [t('deliverable.phase'), word('Phase', phase)],
          [t('deliverable.type'), typeOf(type)],
          [t('deliverable.level'), levelOf(level)],
        ]}
      />
      {publicSummary !== null && (
        <Section id="summary" title={t('deliverable.publicSummary')}>
          <Text size="sm" className={classes['text']}>
            {publicSummary}
          </Text>
        </Section>
      )}
    </>
  );
}

function Decisions({ decisions }: Pick<DeliverableFacts, 'decisions'>) {
  const t = useT();
  const word = useWord();
  if (decisions.length === 0) return null;
  return (
    <Section id="decisions" title={t('deliverable.decisions')}>
      <ul className={classes['items']}>
        {decisions.map(({ id, number, kind, outcome, session }) => (
          <li key={id}>
            <span className={classes['itemHead']}>
              <PlaceLink to={`decisions/${number}`}>
                {t('deliverable.decision', { number })}: {word('DecisionKind', kind)}
              </PlaceLink>
              <Sign name={`outcome.${outcome}`} />
              <Day value={session.date} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
