import { Day, useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import type { ActionRecord } from './action.operations.js';
import classes from './ActionPage.module.css';

type Suggestion = ActionRecord['callSuggestions'][number];

/** The calls that the action could be funded by, with what speaks for each and against; nothing where there are none at all. */
export function Calls({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const t = useT();
  if (suggestions.length === 0) return null;
  const fitting = suggestions.filter(({ suggested }) => suggested);
  const others = suggestions.filter(({ suggested }) => !suggested);
  return (
    <Section
      id="calls"
      title={t('action.calls.title')}
      aside={<PlaceLink to="toolbox">{t('action.calls.toToolbox')}</PlaceLink>}
    >
      <p className={classes['note']}>{t('action.calls.hint')}</p>
      {fitting.length === 0 ? <Empty>{t('action.calls.none')}</Empty> : <List rows={fitting} />}
      {others.length > 0 && (
        <details className={classes['others']}>
          <summary>{t('action.calls.others', { count: others.length })}</summary>
          <List rows={others} />
        </details>
      )}
    </Section>
  );
}

function List({ rows }: { rows: readonly Suggestion[] }) {
  return (
    <ul className={classes['items']}>
      {rows.map((row) => (
        <li key={row.call.id}>
          <Call row={row} />
        </li>
      ))}
    </ul>
  );
}

function Call({ row: { call, reasonsFor, reasonsAgainst, openQuestions } }: { row: Suggestion }) {
  const t = useT();
  const { day } = useFormat();
  return (
    <>
      <div className={classes['itemHead']}>
        <span className={classes['itemTitle']}>{call.name}</span>
        <Sign name={`callState.${call.state}`} />
      </div>
      <div className={classes['itemFacts']}>
        <PlaceLink to={`toolbox#item-${call.scheme.id}`}>{call.scheme.name}</PlaceLink>
        <Day value={call.deadline} />
        {call.state === 'COMING' && call.opens ? (
          <span>{t('action.calls.opensOn', { date: day(call.opens) })}</span>
        ) : (
          <span>{t('action.calls.left', { days: call.daysLeft ?? 0 })}</span>
        )}
      </div>
      <ul className={classes['why']}>
        {reasonsAgainst.map(({ message }) => (
          <li key={message}>
            <Sign name="criterion.UNMET" quiet />
            <span>{message}</span>
          </li>
        ))}
        {openQuestions.map(({ message }) => (
          <li key={message}>
            <Sign name="due.OPEN" quiet />
            <span>{message}</span>
          </li>
        ))}
        {reasonsFor.map(({ message }) => (
          <li key={message}>
            <Sign name="criterion.MET" quiet />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
