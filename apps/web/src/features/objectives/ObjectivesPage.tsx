import { usePlan } from '../../graphql/usePlan.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Page, Section } from '../../ui/Page.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { useHashTarget } from '../../ui/useHashTarget.js';
import { KINDS, PHASES, servedBy, standingOf } from './board.js';
import classes from './Objectives.module.css';
import { ObjectivesQuery, type ObjectiveFacts } from './objectives.operations.js';
import { Standing } from './Standing.js';

/** What the partnership wants to reach, how far it is, and how the plan serves it. */
export default function ObjectivesPage() {
  const t = useT();
  const answer = usePlan(ObjectivesQuery);
  return (
    <Page
      title={t('objectives.title')}
      question={
        answer.data
          ? t('objectives.summary', { ...standingOf(answer.data.partnership.objectives) })
          : t('objectives.question')
      }
    >
      <Answer of={answer} rows={10}>
        {({ partnership: { ambition, objectives } }) => <Shown ambition={ambition} objectives={objectives} />}
      </Answer>
    </Page>
  );
}

function Shown({ ambition, objectives }: { ambition: string; objectives: readonly ObjectiveFacts[] }) {
  const t = useT();
  useHashTarget();
  return (
    <>
      {ambition && <p className={classes['ambition']}>{ambition}</p>}
      {objectives.length === 0 && <Empty>{t('objectives.none')}</Empty>}
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} objectives={objectives.filter((one) => one.kind === kind)} />
      ))}
    </>
  );
}

function Kind({ kind, objectives }: { kind: (typeof KINDS)[number]; objectives: readonly ObjectiveFacts[] }) {
  const t = useT();
  const word = useWord();
  if (objectives.length === 0) return null;
  return (
    <Section id={kind.toLowerCase()} title={t(`objectives.${kind}`, { count: objectives.length })}>
      <div className={classes['scroll']} role="region" aria-label={t(`objectives.${kind}`, { count: 0 })} tabIndex={0}>
        <table className={classes['table']}>
          <caption>{t('objectives.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('objectives.objective')}</th>
              {PHASES.map((phase) => (
                <th key={phase} scope="col">
                  {word('Phase', phase)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {objectives.map((objective) => (
              <Row key={objective.id} objective={objective} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Row({ objective }: { objective: ObjectiveFacts }) {
  const t = useT();
  const { code, text, indicators, coverage } = objective;
  return (
    <tr id={code}>
      <th scope="row">
        <PlaceLink to={`objectives/${code}`}>
          <span className={classes['code']}>{code}</span> {text}
        </PlaceLink>
        {servedBy(objective) === 0 && <p className={classes['unserved']}>{t('objectives.unserved')}</p>}
        {indicators.length > 0 && (
          <ul className={classes['indicators']}>
            {indicators.map((indicator) => (
              <li key={indicator.id}>
                <span className={classes['indicator']}>{indicator.title}</span>
                <Standing indicator={indicator} />
              </li>
            ))}
          </ul>
        )}
      </th>
      {PHASES.map((phase) => {
        const { now = 0, later = 0 } = coverage.find((one) => one.phase === phase) ?? {};
        return (
          <td key={phase} data-covered={now > 0 ? 'now' : later > 0 ? 'later' : undefined}>
            {now + later === 0 ? t('objectives.nothing') : t('objectives.cell', { now, later })}
          </td>
        );
      })}
    </tr>
  );
}
