import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty } from '../../ui/parts.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { Check } from './Check.js';
import { ChooseAction } from './ChooseAction.js';
import { Gate } from './Gate.js';
import { GatesQuery, type GatesPlan } from './gates.operations.js';
import classes from './GatesPage.module.css';
import { NextSession } from './NextSession.js';
import { sortedGates } from './sorting.js';

/** What has to be met before a next phase, what waits for the committee, and what it has decided. */
export default function GatesPage() {
  const t = useT();
  const answer = usePlan(GatesQuery);
  return (
    <Page title={t('gates.title')} question={t('gates.question')}>
      <Answer of={answer} rows={10}>
        {({ partnership }) => <Shown plan={partnership} />}
      </Answer>
    </Page>
  );
}

function Shown({ plan }: { plan: GatesPlan }) {
  const t = useT();
  const word = useWord();
  useHashTarget();
  const { waiting, settled } = sortedGates(plan.gates);
  return (
    <>
      <Section id="waiting" title={t('gates.waiting', { count: waiting.length })}>
        {waiting.length === 0 ? (
          <Empty>{t('gates.noneWaiting')}</Empty>
        ) : (
          <>
            <NextSession sessions={plan.sessions} />
            <ul className={classes['gates']}>
              {waiting.map((gate) => (
                <Gate key={gate.id} gate={gate} name={plan.name} open />
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="partnership" title={t('gates.ofPartnership')}>
        {plan.nextGate ? (
          <Check subject={plan.code} name={plan.name} check={plan.nextGate} phase={plan.phase} />
        ) : (
          <Empty>{t('gates.lastPhase', { phase: word('Phase', plan.phase) })}</Empty>
        )}
      </Section>
      <Section id="action" title={t('gates.ofAction')}>
        <ChooseAction plan={plan} />
      </Section>
      <Section id="settled" title={t('gates.settled', { count: settled.length })}>
        {settled.length === 0 ? (
          <Empty>{t('gates.noneSettled')}</Empty>
        ) : (
          <ul className={classes['gates']}>
            {settled.map((gate) => (
              <Gate key={gate.id} gate={gate} name={plan.name} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
