import { Day } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { PlaceLink } from '../../ui/parts.js';
import type { GatesPlan } from './gates.operations.js';
import classes from './GatesPage.module.css';
import { nextSession } from './sorting.js';

/** Where the committee is asked: the agenda of its next session. */
export function NextSession({ sessions }: Pick<GatesPlan, 'sessions'>) {
  const t = useT();
  const next = nextSession(sessions);
  return (
    <p className={`${classes['note']} ${classes['next']}`}>
      {next ? (
        <>
          {t('gates.nextSession')}{' '}
          <PlaceLink to={`sessions/${next.number}`}>{t('gates.session', { number: next.number })}</PlaceLink>,{' '}
          <Day value={next.date} />
        </>
      ) : (
        <>
          {t('gates.noSession')} <PlaceLink to="sessions">{t('gates.sessions')}</PlaceLink>
        </>
      )}
    </p>
  );
}
