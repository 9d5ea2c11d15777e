import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useMember } from '../../app/member.js';
import { useOffer } from '../../app/verbs.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Facts, Page, Section } from '../../ui/Page.js';
import { ActionLink, DeliverableLink, Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { EditProposal } from './EditProposal.js';
import { Finances } from './Finances.js';
import { ProposalQuery, type ProposalFacts, type ProposalPlan } from './investments.operations.js';
import classes from './Investments.module.css';
import { OVER } from './pipeline.js';
import { ProposalVerbs } from './ProposalVerbs.js';

/** One proposal: how far it is, what it costs, who pays, and what keeps the committee from endorsing it. */
export default function ProposalPage() {
  const t = useT();
  const { proposal: given = '' } = useParams();
  const answer = usePlan(ProposalQuery, { proposal: given });
  return (
    <Answer of={answer} rows={10}>
      {({ partnership }) =>
        partnership.investment ? (
          <Shown key={partnership.investment.id} proposal={partnership.investment} plan={partnership} />
        ) : (
          <Page title={given}>
            <Empty action={<PlaceLink to="investments">{t('investments.toPipeline')}</PlaceLink>}>
              {t('investments.unknown', { code: given })}
            </Empty>
          </Page>
        )
      }
    </Answer>
  );
}

function Shown({ proposal, plan }: { proposal: ProposalFacts; plan: ProposalPlan }) {
  const { past } = usePlace();
  const { is, organisation } = useMember();
  const [editing, setEditing] = useState(false);
  const own = is('PARTNER') && organisation?.id === proposal.owner.id;
  const may = !past && (own || is('COORDINATOR')) && !OVER.includes(proposal.stage);
  return (
    <Page
      name={`${proposal.code} ${proposal.title}`}
      title={
        <>
          <span className={classes['note']}>{proposal.code}</span> {proposal.title}
        </>
      }
      question={<Signs proposal={proposal} />}
      actions={
        <>
          <ProposalVerbs proposal={proposal} may={may} />
          {may && <EditButton onPress={() => setEditing(true)} />}
        </>
      }
    >
      <ProposalFactsList proposal={proposal} />
      <Finances proposal={proposal} plan={plan} may={may} />
      <Endorsement proposal={proposal} />
      {editing && (
        <EditProposal proposal={proposal} organisations={plan.organisations} onClose={() => setEditing(false)} />
      )}
    </Page>
  );
}

function EditButton({ onPress }: { onPress: () => void }) {
  const t = useT();
  useOffer('investments.edit', t('investments.edit'), onPress, 'e');
  return (
    <Button size="sm" variant="default" onClick={onPress} aria-keyshortcuts="e">
      {t('general.edit')}
    </Button>
  );
}

function Signs({ proposal: { stage, stageReason, endorsed } }: { proposal: ProposalFacts }) {
  const t = useT();
  const word = useWord();
  return (
    <div className={classes['signs']}>
      <span>{word('InvestmentStage', stage)}</span>
      {endorsed && <span>{t('investments.endorsed')}</span>}
      {stageReason && <span>{stageReason}</span>}
    </div>
  );
}

function ProposalFactsList({ proposal }: { proposal: ProposalFacts }) {
  const t = useT();
  const word = useWord();
  const { owner, trl, action, businessPlan } = proposal;
  const { region } = owner;
  const category = region.cohesionCategory && word('CohesionCategory', region.cohesionCategory);
  return (
    <Facts
      items={[
        [t('investments.owner'), <OrganisationName key="owner" organisation={owner} />],
        [t('investments.region'), [region.name, category].filter(Boolean).join(', ')],
        [t('investments.trl'), trl ?? '–'],
        [t('investments.action'), action ? <ActionLink key="action" action={action} /> : '–'],
        [
          t('investments.businessPlan'),
          businessPlan ? (
            <span key="plan" className={classes['money']}>
              <DeliverableLink deliverable={businessPlan} />
              <Sign name={`deliverable.${businessPlan.status}`} />
            </span>
          ) : (
            '–'
          ),
        ],
      ]}
    />
  );
}

/** What the committee decided about it, or what keeps it from endorsing it. */
function Endorsement({ proposal: { endorsed, endorsementBlockers, decisions, stage } }: { proposal: ProposalFacts }) {
  const t = useT();
  const word = useWord();
  const open = !endorsed && !OVER.includes(stage);
  if (!open && decisions.length === 0) return null;
  return (
    <Section id="endorsement" title={t('investments.endorsement')}>
      {open && endorsementBlockers.length === 0 && <p>{t('investments.readyToEndorse')}</p>}
      {open && endorsementBlockers.length > 0 && (
        <>
          <p>{t('investments.notReady', { count: endorsementBlockers.length })}</p>
          <ul className={classes['reasons']}>
            {endorsementBlockers.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </>
      )}
      <ul className={classes['items']}>
        {decisions.map(({ id, number, kind, outcome, session }) => (
          <li key={id} className={classes['signs']}>
            <PlaceLink to={`decisions/${number}`}>
              {t('investments.decision', { number })}: {word('DecisionKind', kind)}
            </PlaceLink>
            <Sign name={`outcome.${outcome}`} />
            <Day value={session.date} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
