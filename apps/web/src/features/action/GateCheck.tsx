import { Moment } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Criteria } from '../../ui/Criteria.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import type { ActionPageFacts } from './action.operations.js';
import classes from './ActionPage.module.css';

/** What the plan says for and against the next phase, and the gates that were. */
export function GateCheck({ action: { nextGate, gates } }: { action: ActionPageFacts }) {
  const t = useT();
  const word = useWord();
  const met = nextGate?.criteria.filter((criterion) => criterion.met).length ?? 0;
  return (
    <Section id="gate" title={t('action.gate')} aside={<PlaceLink to="gates">{t('action.allGates')}</PlaceLink>}>
      {nextGate ? (
        <>
          <p className={classes['lead']}>
            {t('action.criteriaMet', { met, total: nextGate.criteria.length, phase: word('Phase', nextGate.to) })}
          </p>
          <Criteria criteria={nextGate.criteria} />
        </>
      ) : (
        <Empty>{t('action.noNextGate')}</Empty>
      )}
      {gates.length > 0 && (
        <ul className={`${classes['items']} ${classes['gates']}`}>
          {gates.map(({ id, to, status, requestedAt, overrideReason, decision }) => (
            <li key={id}>
              <div className={classes['itemHead']}>
                <span className={classes['itemTitle']}>{t('action.gateInto', { phase: word('Phase', to) })}</span>
                <Sign name={`gate.${status}`} />
              </div>
              <div className={classes['itemFacts']}>
                <span>
                  {t('action.requested')} <Moment value={requestedAt} />
                </span>
                {decision && (
                  <PlaceLink to={`decisions/${decision.number}`}>
                    {t('action.decision', { number: decision.number })}
                  </PlaceLink>
                )}
              </div>
              {overrideReason !== null && (
                <p data-tone="amber" className={classes['override']}>
                  {t('action.overridden', { reason: overrideReason })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
